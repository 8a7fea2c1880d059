/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import org.jalon.model.project.Project;

/**
 * Reads one family of project file formats. Contributed through the extension point
 * {@code org.jalon.exchange.importers}; one instance serves every import and must keep no state.
 */
public interface FormatImporter {

    /**
     * Whether this importer reads the file, judged by its content rather than by its name.
     *
     * @return the name of the format, as shown to the user, or null for a file of another kind
     */
    String recognise(FileProbe file);

    /**
     * Reads the file into a project that belongs to no resource yet. What has no place in the model goes to the report
     * of the context, never into silence.
     *
     * @throws ImportException if the file can't be read as a whole; no partial project is ever returned
     */
    Project read(FileProbe file, ImportContext context) throws ImportException;
}
