/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.jalon.cli.Terminal;
import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.ProjectFiles;

/**
 * A project as given to a command: a Jalon file, or a file of another tool that is imported on the way.
 *
 * @param file     the file
 * @param project  the project in it
 * @param imported how the import went, if there was one
 */
record ProjectInput(Path file, Project project, Optional<ImportResult> imported) {

    /** Reads a file and says on the terminal what was noticed. */
    static ProjectInput read(Path file, Terminal terminal) throws JalonFileException, ImportException {
        if (isJalon(file)) {
            Project project = ProjectFiles.load(file);
            ProjectFiles.warnings(project).forEach(warning -> terminal.err().println(warning.message(terminal.locale())));
            return new ProjectInput(file, project, Optional.empty());
        }
        ImportResult result = ProjectImporter.importFile(file, terminal.locale());
        if (!result.report().isEmpty()) {
            terminal.err().println(Messages.text(terminal.locale(), "imported.with.notes", file.getFileName(),
                    result.format(), result.report().notes().size()));
        }
        identify(result.project());
        return new ProjectInput(file, result.project(), Optional.of(result));
    }

    /** Elements get their identifiers when they join a resource. */
    private static void identify(Project project) {
        var resource = new JalonResource(URI.createURI("memory:/project." + JalonResource.FILE_EXTENSION));
        resource.getContents().add(project);
    }

    static boolean isJalon(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + JalonResource.FILE_EXTENSION);
    }
}
