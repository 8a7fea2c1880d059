/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.planning.PlannedElement;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Chips;
import org.jalon.report.internal.Figures;
import org.jalon.report.internal.Table;

/** Milestones and validation points, by date. */
public final class MilestoneSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return !Figures.milestones(context.plan()).isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.milestones");
    }

    @Override
    public void write(Html html, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().word(context.text("column.date")).word(context.text("column.code"))
            .text(context.text("column.name")).word(context.text("column.kind"))
            .word(context.text("column.deadline")).number(context.text("column.totalFloat"))
            .text(context.text("column.validates")).text(context.text("column.state"));
        List<PlannedElement> milestones = Figures.milestones(context.plan()).stream()
            .sorted(Comparator.comparing(PlannedElement::finish)).toList();
        for (PlannedElement planned : milestones) {
            Activity activity = (Activity) planned.element();
            LocalDateTime deadline = activity.getDeadline();
            table.styledRow("", List.of(Table.cell(formats.date(planned.finish())), Table.cell(planned.code()),
                Table.cell(context.name(activity)), Table.cell(context.label(activity.getKind())),
                Table.cell(formats.date(deadline)), Table.cell(formats.days(planned.totalFloat(), planned.element())),
                Table.cell(context.names(activity.getValidates())),
                cell -> Chips.state(cell, planned, context)));
        }
        table.write(html);
    }
}
