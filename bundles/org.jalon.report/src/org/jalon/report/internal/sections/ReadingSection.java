/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.List;

import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;

/** The few terms one must know to read the report. */
public final class ReadingSection implements ReportSection {

    private static final List<String> TERMS = List.of("totalFloat", "freeFloat", "critical", "nearCritical", "dates",
        "days");

    @Override
    public boolean applies(ReportContext context) {
        return !context.plan().activities().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.reading");
    }

    @Override
    public void write(Html html, ReportContext context) {
        html.in("dl", "text", list -> TERMS.forEach(term -> list.in("dt", "", context.text("term." + term))
            .in("dd", "", context.text("term." + term + ".meaning",
                context.formats().days(context.project().getCriticalFloat()),
                context.formats().days(context.project().getNearCriticalFloat()),
                context.formats().number(context.project().getMinutesPerDay() / 60.0)))));
    }
}
