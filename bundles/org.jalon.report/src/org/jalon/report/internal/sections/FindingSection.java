/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import org.jalon.planning.PlanProblem;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;

/** What the model asks for and the plan can't give. */
public final class FindingSection implements ReportSection {

    private static final int MOST = 200;

    @Override
    public boolean applies(ReportContext context) {
        return !context.plan().problems().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.findings");
    }

    @Override
    public void write(Html html, ReportContext context) {
        html.in("ul", "", list -> context.plan().problems().stream().limit(MOST)
            .forEach((PlanProblem problem) -> list.in("li", "", problem.message(context.locale()))));
        int more = context.plan().problems().size() - MOST;
        if (more > 0) {
            html.in("p", "note", context.text("findings.more", more));
        }
    }
}
