/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.cli.internal.TextTable.Column;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;

/** A plan as a table for people, followed by what it comes to. */
final class PlanTable {
    private static final int NAME_WIDTH = 44;
    private static final int REASON_WIDTH = 60;
    private static final String INDENT = "  ";

    private final ProjectPlan plan;
    private final Locale locale;
    private final Durations durations;

    PlanTable(ProjectPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        durations = Durations.of(plan.project());
    }

    void write(List<PlannedElement> elements, Writer writer) {
        var table = new TextTable(List.of(column("code"), Column.left(text("column.name"), NAME_WIDTH),
                Column.right(text("column.duration")), column("start"), column("finish"), column("lateFinish"),
                Column.right(text("column.totalFloat")), Column.right(text("column.freeFloat")), column("critical"),
                Column.left(text("column.reason"), REASON_WIDTH)));
        elements.forEach(element -> add(element, table));
        var out = new PrintWriter(writer);
        table.print(out);
        out.println();
        out.println(text("plan.summary", Texts.date(plan.start(), locale), Texts.date(plan.finish(), locale),
                plan.activities().size(), plan.criticalActivities().size()));
        out.println(plan.criticalPath().isEmpty() ? text("plan.noCriticalPath") : text("plan.criticalPath",
                plan.criticalPath().stream().map(PlannedElement::code).collect(Collectors.joining(" → "))));
        out.flush();
    }

    private void add(PlannedElement e, TextTable table) {
        table.add(e.code(), INDENT.repeat(e.level() - 1) + e.element().getName(),
                durations.format(e.duration(), e.element(), locale), Texts.date(e.start(), locale), Texts.date(e.finish(), locale),
                Texts.date(e.lateFinish(), locale), durations.format(e.totalFloat(), e.element(), locale),
                durations.format(e.freeFloat(), e.element(), locale), e.critical() ? "●" : e.nearCritical() ? "○" : "",
                e.reason().text(locale));
    }

    private Column column(String name) {
        return Column.left(text("column." + name), Integer.MAX_VALUE);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }
}
