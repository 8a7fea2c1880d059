/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

/** One section of a report. Sections are found by the extension point {@code org.jalon.report.reportSections}. */
public interface ReportSection {

    /**
     * Whether the section has something to tell; otherwise it is left out.
     *
     * @param context the project and its plan
     */
    boolean applies(ReportContext context);

    /**
     * The heading of the section, in the language of the report.
     *
     * @param context the project and its plan
     */
    String title(ReportContext context);

    /**
     * Writes the section below its heading.
     *
     * @param html where it goes
     * @param context the project and its plan
     */
    void write(Html html, ReportContext context);

    /**
     * Style classes of the section: {@code wide} puts it on landscape pages of its own.
     *
     * @param context the project and its plan
     */
    default String style(ReportContext context) {
        return "";
    }
}
