/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import org.jalon.model.resource.Migration;
import org.w3c.dom.Document;

/** A migration contributed by the plugin.xml of this bundle. */
public final class ContributedMigration implements Migration {

    @Override
    public int fromVersion() {
        return 77;
    }

    @Override
    public void migrate(Document document) {
        document.getDocumentElement().setAttribute("migrated", "true");
    }
}
