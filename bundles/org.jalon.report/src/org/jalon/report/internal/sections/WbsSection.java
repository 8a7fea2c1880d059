/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jalon.diagram.ElementRoles;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlannedElement;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.BoardFigures;
import org.jalon.report.internal.Chips;
import org.jalon.report.internal.Table;

/** The work breakdown structure as a tree, and as a table with dates, floats and costs. */
public final class WbsSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return !context.project().getWbs().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.wbs");
    }

    @Override
    public void write(Html html, ReportContext context) {
        BoardFigures.wbs(html, context);
        if (context.hiddenElements() > 0) {
            html.in("p", "note", context.text("outline.hidden", context.hiddenElements()));
        }
        Table table = new Table().style("wbs").word(context.text("column.code")).text(context.text("column.name"))
            .number(context.text("column.duration")).word(context.text("column.start"))
            .word(context.text("column.finish")).number(context.text("column.totalFloat"))
            .number(context.text("column.freeFloat")).number(context.text("column.cost"))
            .number(context.text("column.done")).text(context.text("column.state"));
        for (WbsElement element : context.plan().codes().elements()) {
            if (context.lists(element)) {
                row(table, element, context);
            }
        }
        table.write(html);
    }

    private static void row(Table table, WbsElement element, ReportContext context) {
        int level = context.plan().codes().level(element) - 1;
        Consumer<Html> name = html -> html.in(Html.Element.of("span").cls("indent").with("style", "--level:" + level),
            context.name(element));
        Optional<PlannedElement> planned = context.plan().of(element);
        List<Consumer<Html>> cells = new ArrayList<>();
        cells.add(Table.cell(context.plan().codes().of(element)));
        cells.add(name);
        if (planned.isPresent()) {
            figures(cells, planned.get(), context);
            table.styledRow(element instanceof WorkPackage ? "package" : "", cells);
        } else {
            for (int i = 0; i < 7; i++) {
                cells.add(Table.cell(""));
            }
            cells.add(Table.cell(context.text("state.inactive")));
            table.styledRow("off", cells);
        }
    }

    private static void figures(List<Consumer<Html>> cells, PlannedElement planned, ReportContext context) {
        Formats formats = context.formats();
        cells.add(Table.cell(planned.isMilestone() ? "" : formats.days(planned.duration(), planned.element())));
        cells.add(Table.cell(formats.date(planned.start())));
        cells.add(Table.cell(formats.date(planned.finish())));
        String slack = planned.isComplete() ? "" : formats.days(planned.totalFloat(), planned.element());
        cells.add(ElementRoles.isLate(planned) ? html -> html.in("span", "late", slack) : Table.cell(slack));
        cells.add(Table.cell(planned.isPackage() || planned.isComplete() ? ""
            : formats.days(planned.freeFloat(), planned.element())));
        cells.add(Table.cell(planned.cost() == null || planned.cost().signum() == 0 ? ""
            : formats.money(planned.cost())));
        cells.add(Table.cell(planned.percentComplete() > 0 ? formats.percent(planned.percentComplete() / 100) : ""));
        cells.add(planned.isPackage() ? Table.cell("") : html -> Chips.state(html, planned, context));
    }
}
