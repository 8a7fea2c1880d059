/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import org.w3c.dom.Document;

/**
 * Brings project files of one model version to the next. A handler is given the file as an XML document and changes
 * it in place: renames, moves or converts elements and attributes. The namespaces of the root and its packages
 * ({@code http://jalon.org/model/N/…}) are raised afterwards by the caller.
 * <p>
 * Handlers are found through the extension point {@code org.jalon.model.migrations}, or registered with
 * {@link Migrations#register} where there is no extension registry.
 */
public interface Migration {

    /** The model version whose files this handler brings to the next version; 0 or more. */
    int fromVersion();

    /**
     * Changes the document.
     *
     * @throws IllegalArgumentException if the document can't be brought up; the message says why, for the user
     */
    void migrate(Document document);
}
