/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jalon.planning.uncertainty.Forecast;
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
 * @param forecast a simulation of the plan to tell of; null to have a quick one made if anything is uncertain
 * @param sections ids of the sections wanted; empty for all
 */
public record ReportOptions(Locale locale, PageSize pageSize, LocalDateTime now, String sourceName, List<Note> notes,
        int maximumRows, List<Finding> findings, Forecast forecast, Set<String> sections) {

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
        sections = Set.copyOf(sections);
        if (maximumRows < 1) {
            throw new IllegalArgumentException("a report has at least one row");
        }
    }

    /** A report for A4 paper, made now. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, PageSize.A4, LocalDateTime.now(), null, List.of(), 400, List.of(), null,
            Set.of());
    }

    public ReportOptions withPageSize(PageSize size) {
        return new ReportOptions(locale, size, now, sourceName, notes, maximumRows, findings,
            forecast, sections);
    }

    public ReportOptions withNow(LocalDateTime present) {
        return new ReportOptions(locale, pageSize, present, sourceName, notes, maximumRows, findings,
            forecast, sections);
    }

    /** Tells of the import that the project comes from. */
    public ReportOptions withImport(String file, List<Note> said) {
        return new ReportOptions(locale, pageSize, now, file, said, maximumRows, findings,
            forecast, sections);
    }

    public ReportOptions withMaximumRows(int rows) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, rows, findings,
            forecast, sections);
    }

    /** Tells of what the validation found. */
    public ReportOptions withFindings(List<Finding> found) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, maximumRows, found,
            forecast, sections);
    }

    /** Tells of a simulation that was made already. */
    public ReportOptions withForecast(Forecast made) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, maximumRows, findings, made, sections);
    }

    /** Tells only some sections. */
    public ReportOptions withSections(String... ids) {
        return new ReportOptions(locale, pageSize, now, sourceName, notes, maximumRows, findings, forecast,
            Set.of(ids));
    }
}
