/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.jalon.exchange.ImportException.Reason;
import org.jalon.exchange.internal.ImporterRegistry;
import org.jalon.exchange.internal.XmlGuard;
import org.jalon.model.project.Project;

/**
 * Imports project files of other tools. The format is found by content, whatever the file is called. An import succeeds
 * as a whole or throws; a half-read project is never returned.
 */
public final class ProjectImporter {

    /** System property: size of the largest file accepted, in mebibytes; 128 when not set. */
    public static final String MAXIMUM_SIZE_PROPERTY = "jalon.import.maxMegabytes";

    private static final long DEFAULT_MAXIMUM_MEGABYTES = 128;

    private ProjectImporter() {
    }

    /**
     * Imports a file.
     *
     * @param file   the file
     * @param locale the user's language, for the report and for errors
     * @return the project, the report, and the dates stored in the file
     * @throws ImportException if the file can't be imported, with a message for the user
     */
    public static ImportResult importFile(Path file, Locale locale) throws ImportException {
        Objects.requireNonNull(locale);
        FileProbe probe = probe(file, locale);
        for (FormatImporter importer : ImporterRegistry.importers()) {
            String format = importer.recognise(probe);
            if (format != null) {
                return read(importer, format, probe, locale);
            }
        }
        checkSize(file, locale);
        refuseEntities(probe, locale);
        throw new ImportException(Reason.UNKNOWN_FORMAT, file, null, null, locale, null);
    }

    /** Of an XML file that can't be told because entities stand in its root, say that. */
    private static void refuseEntities(FileProbe probe, Locale locale) throws ImportException {
        if (probe.headText().contains("<!ENTITY")) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(probe.path()))) {
                XmlGuard.check(in, probe.path(), locale);
            } catch (IOException e) {
                throw new ImportException(Reason.UNREADABLE, probe.path(), null, e.getMessage(), locale, e);
            }
        }
    }

    private static ImportResult read(FormatImporter importer, String format, FileProbe probe, Locale locale)
            throws ImportException {
        checkSize(probe.path(), locale);
        ImportContext context = new ImportContext(locale);
        try {
            Project project = importer.read(probe, context);
            return new ImportResult(project, format, context.report(), context.storedSchedule());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // parsers of other people's formats fail in many ways on damaged files
            throw new ImportException(Reason.DAMAGED, probe.path(), null, format, locale, e);
        } catch (OutOfMemoryError e) {
            throw new ImportException(Reason.TOO_LARGE, probe.path(), null, sizeOf(probe.path()), locale, e);
        }
    }

    private static FileProbe probe(Path file, Locale locale) throws ImportException {
        if (!Files.exists(file)) {
            throw new ImportException(Reason.NOT_FOUND, file, null, null, locale, null);
        }
        if (!Files.isRegularFile(file)) {
            throw new ImportException(Reason.NOT_A_FILE, file, null, null, locale, null);
        }
        try {
            if (Files.size(file) == 0) {
                throw new ImportException(Reason.EMPTY, file, null, null, locale, null);
            }
            return new FileProbe(file);
        } catch (IOException e) {
            throw new ImportException(Reason.UNREADABLE, file, null, e.getMessage(), locale, e);
        }
    }

    private static void checkSize(Path file, Locale locale) throws ImportException {
        try {
            if (Files.size(file) > Long.getLong(MAXIMUM_SIZE_PROPERTY, DEFAULT_MAXIMUM_MEGABYTES) << 20) {
                throw new ImportException(Reason.TOO_LARGE, file, null, sizeOf(file), locale, null);
            }
        } catch (IOException e) {
            throw new ImportException(Reason.UNREADABLE, file, null, e.getMessage(), locale, e);
        }
    }

    private static String sizeOf(Path file) {
        try {
            return Long.toString(Files.size(file) >> 20);
        } catch (IOException e) {
            return "?";
        }
    }
}
