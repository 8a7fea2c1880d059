/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.validation.Finding;

/**
 * How a report is made. Immutable.
 *
 * @param locale its language: French, or else English
 * @param pageSize paper for which it is laid out
 * @param now when it is made; it stands on the cover and is the present on diagrams
 * @param sourceName name of the file that the project was imported from, or null
 * @param notes what the import has to say, empty without one
 * @param maximumRows most lines of the breakdown and of the Gantt chart; deeper levels are left out beyond
 * @param findings what the validation found, to be told at the end; empty if it wasn't asked
 */
public record ReportOptions(Locale locale, PageSize pageSize, LocalDateTime now, String sourceName, List<Note> notes,
        int maximumRows, List<Finding> findings) {

    /** Sizes of paper. */
    public enum PageSize {
        A4, A3
    }

    /**
     * One thing that an import has to say.
     *
     * @param subject the element it is about, empty for the whole file
     * @param message in the language of the report
     */
    public record Note(String subject, String message) {
    }

    public ReportOptions {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        if (maximumRows < 1) {
            throw new IllegalArgumentException("a report has at least one row");
        }
    }

    /** A report for A4 paper, made now. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, PageSize.A4, LocalDateTime.now(), null, List.of(), 400, List.of());
    }

    public ReportOptions withPageSize(PageSize size) {
        return new ReportOptions(locale, size, now, sourceName, notes, maximumRows, findings);
    }

    public ReportOptions withNow(LocalDateTime present) {
        return new ReportOptions(locale, pageSize, present, sourceName, notes, maximumRows, findings);
    }

    /** Tells of the import that the project comes from. */
    public ReportOptions withImport(String file, List<Note> said) {
        return new ReportOptions(locale, pageSize, now, file, said, maximumRows, findings);
    }

    public ReportOptions withMaximumRows(int rows) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, rows, findings);
    }

    /** Tells of what the validation found. */
    public ReportOptions withFindings(List<Finding> found) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, maximumRows, found);
    }
}
