/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.List;

import org.jalon.planning.PlannedElement;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Table;

/** The chain of activities that gives the project its finish, and why each starts when it does. */
public final class CriticalPathSection implements ReportSection {

    private static final int MOST = 200;

    @Override
    public boolean applies(ReportContext context) {
        return !context.plan().criticalPath().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.criticalPath");
    }

    @Override
    public void write(Html html, ReportContext context) {
        List<PlannedElement> path = context.plan().criticalPath();
        html.p(context.text("criticalPath.meaning"));
        Table table = new Table().word(context.text("column.code")).text(context.text("column.activity"))
            .word(context.text("column.start")).word(context.text("column.finish"))
            .number(context.text("column.duration")).number(context.text("column.totalFloat"))
            .text(context.text("column.whyThen"));
        for (PlannedElement planned : path.subList(0, Math.min(MOST, path.size()))) {
            table.row(planned.code(), context.name(planned.element()), context.formats().date(planned.start()),
                context.formats().date(planned.finish()), context.formats().days(planned.duration(), planned.element()),
                context.formats().days(planned.totalFloat(), planned.element()), reason(planned, context));
        }
        table.write(html);
        int others = context.plan().criticalActivities().stream().filter(planned -> !path.contains(planned)).toList()
            .size();
        if (others > 0) {
            html.in("p", "note", context.text("criticalPath.others", others));
        }
    }

    private static String reason(PlannedElement planned, ReportContext context) {
        if (planned.reason() == null) {
            return "";
        }
        String text = planned.reason().text(context.locale());
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(context.locale()) + text.substring(1);
    }
}
