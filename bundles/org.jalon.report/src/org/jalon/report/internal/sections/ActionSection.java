/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Table;

/** The action plan: what, who, by when. */
public final class ActionSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return !context.project().getActions().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.actions");
    }

    /** Whether something remains to be done. */
    static boolean isOpen(ActionItem action) {
        return action.getState() == ActionState.OPEN || action.getState() == ActionState.IN_PROGRESS;
    }

    @Override
    public void write(Html html, ReportContext context) {
        Table table = new Table().word(context.text("column.code")).text(context.text("column.action"))
            .text(context.text("column.owner")).word(context.text("column.due"))
            .word(context.text("column.priority")).word(context.text("column.state"))
            .text(context.text("column.origin"));
        List<ActionItem> actions = context.project().getActions().stream().sorted(Comparator
            .comparing((ActionItem action) -> !isOpen(action)).thenComparing(ActionItem::getDueOn,
                Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        LocalDate now = context.options().now().toLocalDate();
        for (ActionItem action : actions) {
            boolean late = isOpen(action) && action.getDueOn() != null && action.getDueOn().isBefore(now);
            String due = context.formats().date(action.getDueOn());
            table.styledRow(isOpen(action) ? "" : "off", List.of(Table.cell(action.getCode()), cell -> {
                cell.text(context.name(action));
                if (!ReportContext.isBlank(action.getWhat()) && !action.getWhat().equals(action.getName())) {
                    cell.in("div", "note", note -> note.lines(action.getWhat()));
                }
            }, Table.cell(context.name(action.getOwner())), late ? cell -> cell.in("span", "late", due)
                : Table.cell(due), Table.cell(context.label(action.getPriority())),
                Table.cell(context.label(action.getState())), Table.cell(context.name(action.getOrigin()))));
        }
        table.write(html);
    }
}
