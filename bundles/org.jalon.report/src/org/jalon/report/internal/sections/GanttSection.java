/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.gantt.GanttPicture.Column;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportOptions.PageSize;
import org.jalon.report.ReportSection;

/** The Gantt chart: one that scrolls on screens, and one cut into sheets for paper. */
public final class GanttSection implements ReportSection {

    private static final Set<Column> SCREEN_COLUMNS = EnumSet.of(Column.CODE, Column.NAME);
    private static final Set<Column> PAPER_COLUMNS = EnumSet.of(Column.CODE, Column.NAME, Column.START, Column.FINISH);
    /** Width of the page on a common screen, less the frame of the box that scrolls. */
    private static final double SCREEN_WIDTH = 1178;
    /** Below this scale, days can't be told apart: rather scroll. */
    private static final double READABLE = 5;
    private static final double LONGEST_SCROLL = 3600;
    private static final double PAPER_ROW = 22;
    private static final int BANDS = 60;
    private static final int LEGEND = 60;

    @Override
    public boolean applies(ReportContext context) {
        return !context.plan().activities().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.gantt");
    }

    @Override
    public String style(ReportContext context) {
        return "wide";
    }

    @Override
    public void write(Html html, ReportContext context) {
        if (context.hiddenElements() > 0) {
            html.in("p", "note", context.text("outline.hidden", context.hiddenElements()));
        }
        html.in("div", "screen", screen -> screen(screen, context));
        html.in("div", "paper", paper -> paper(paper, context));
    }

    private static GanttOptions options(ReportContext context) {
        var baselines = context.project().getBaselines();
        return GanttOptions.in(context.locale()).withFilter(context::lists)
            .withToday(context.options().now()).withBaseline(baselines.isEmpty() ? null : baselines.getLast());
    }

    private static void screen(Html html, ReportContext context) {
        GanttDiagram diagram = GanttPicture.fitted(GanttDiagram.of(context.plan(), options(context)), SCREEN_COLUMNS,
            SCREEN_WIDTH);
        if (diagram.axis().pixelsPerDay() < READABLE) {
            long days = ChronoUnit.DAYS.between(context.plan().start(), context.plan().finish()) + 1;
            diagram = diagram.with(diagram.options().withPixelsPerDay(Math.min(READABLE, LONGEST_SCROLL / days)));
        }
        GanttDiagram shown = diagram;
        html.in(Html.Element.of("div").cls("scroll split").with("tabindex", "0").with("role", "group")
            .with("aria-label", context.text("section.gantt")), box -> box
                .drawing(GanttPicture.outline(shown, SCREEN_COLUMNS), "gantt-outline", context.locale())
                .drawing(GanttPicture.chart(shown), "gantt-chart", context.locale()));
        html.in("figure", "", figure -> figure.drawing(GanttPicture.legend(shown, SCREEN_WIDTH), "gantt-legend",
            context.locale()));
    }

    private static void paper(Html html, ReportContext context) {
        boolean large = context.options().pageSize() == PageSize.A3;
        double width = large ? 1750 : 1300;
        GanttDiagram diagram = GanttPicture.fitted(GanttDiagram.of(context.plan(),
            options(context).withRowHeight(PAPER_ROW)), PAPER_COLUMNS, width);
        int rows = (int) ((width * (large ? 0.64 : 0.63) - BANDS - LEGEND) / PAPER_ROW);
        for (int from = 0; from < diagram.rowCount(); from += rows) {
            int to = Math.min(diagram.rowCount(), from + rows);
            Drawing sheet = GanttPicture.of(diagram, PAPER_COLUMNS, from, to, to == diagram.rowCount());
            String id = "gantt-sheet-" + from / rows;
            html.in("div", "sheet", box -> box.drawing(sheet, id, context.locale()));
        }
    }
}
