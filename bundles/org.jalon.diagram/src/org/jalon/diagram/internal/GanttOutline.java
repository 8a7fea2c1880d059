/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttPicture.Column;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;

/** The table beside a chart. */
public final class GanttOutline {

    private static final double PADDING = 7;
    private static final double INDENT = 11;
    private static final double WIDEST_NAME = 290;

    private final GanttDiagram diagram;
    private final Locale locale;
    private final Durations durations;
    private final List<GanttRow> rows;
    private final Map<Column, Double> widths = new EnumMap<>(Column.class);

    public GanttOutline(GanttDiagram diagram, Set<Column> columns, int from, int to) {
        this.diagram = diagram;
        locale = diagram.options().locale();
        durations = Durations.of(diagram.plan().project());
        rows = diagram.rows(from, to);
        // one width for every slice of the diagram
        List<GanttRow> all = diagram.rows(0, diagram.rowCount());
        for (Column column : Column.values()) {
            if (columns.contains(column)) {
                double widest = all.stream().mapToDouble(row -> indent(column, row)
                    + TextMetrics.width(text(column, row), font(row))).max().orElse(0);
                double title = TextMetrics.width(title(column), Font.SMALL_BOLD);
                double limit = column == Column.NAME ? WIDEST_NAME : Double.MAX_VALUE;
                widths.put(column, Math.min(limit, Math.max(widest, title)) + 2 * PADDING);
            }
        }
    }

    public double width() {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How much of the width some columns take. */
    public double width(Column... columns) {
        return Arrays.stream(columns).mapToDouble(column -> widths.getOrDefault(column, 0.0)).sum();
    }

    /** The table, its header of the given height at y = 0. */
    public List<Shape> shapes(double header) {
        Drawing.Pen pen = new Drawing.Pen();
        double height = rows.size() * diagram.options().rowHeight();
        pen.fill(new Rect(0, 0, width(), header), Role.SURFACE);
        pen.fill(new Rect(0, header, width(), height), Role.BACKGROUND);
        for (int i = 0; i < rows.size(); i++) {
            row(pen, rows.get(i), header + i * diagram.options().rowHeight());
        }
        double x = 0;
        for (Map.Entry<Column, Double> column : widths.entrySet()) {
            pen.text(x + PADDING, header - 7, title(column.getKey()), Font.SMALL_BOLD, Role.TEXT);
            x += column.getValue();
        }
        pen.line(0, header, width(), header, Role.GRID_STRONG);
        pen.line(width() - 0.5, 0, width() - 0.5, header + height, Role.GRID_STRONG);
        return pen.shapes();
    }

    private void row(Drawing.Pen pen, GanttRow row, double y) {
        double height = row.height();
        if (row.index() % 2 == 1) {
            pen.fill(new Rect(0, y, width(), height), Role.STRIPE);
        }
        pen.line(0, y + height - 0.5, width(), y + height - 0.5, Role.GRID);
        Font font = font(row);
        double baseline = y + height / 2 + font.middleToBaseline();
        double x = 0;
        for (Map.Entry<Column, Double> column : widths.entrySet()) {
            double indent = indent(column.getKey(), row);
            String text = TextMetrics.fit(text(column.getKey(), row), font,
                column.getValue() - 2 * PADDING - indent + 0.5);
            boolean number = column.getKey() == Column.DURATION || column.getKey() == Column.FLOAT;
            pen.text(number ? x + column.getValue() - PADDING : x + PADDING + indent, baseline, text, font,
                number ? Shape.Align.END : Shape.Align.START, role(column.getKey(), row));
            x += column.getValue();
        }
    }

    private static double indent(Column column, GanttRow row) {
        return column == Column.NAME ? (row.level() - 1) * INDENT : 0;
    }

    private static Font font(GanttRow row) {
        return row.expandable() ? Font.BOLD : Font.NORMAL;
    }

    private static Role role(Column column, GanttRow row) {
        if (row.planned().isEmpty() || column == Column.CODE) {
            return Role.TEXT_MUTED;
        }
        boolean pressing = column == Column.FLOAT && ElementRoles.isLate(row.planned().get());
        return pressing ? Role.LATE : Role.TEXT;
    }

    private String title(Column column) {
        return Messages.get(locale, "column." + column.name());
    }

    private String text(Column column, GanttRow row) {
        return switch (column) {
            case CODE -> row.code();
            case NAME -> row.name();
            case DURATION -> planned(row, planned -> durations.format(planned.duration(), planned.element(),
                locale));
            case START -> planned(row, planned -> date(planned.start()));
            case FINISH -> planned(row, planned -> date(planned.finish()));
            case FLOAT -> planned(row, planned -> durations.format(planned.totalFloat(), planned.element(),
                locale));
        };
    }

    private static String planned(GanttRow row, Function<PlannedElement, String> text) {
        return row.planned().map(text).orElse("");
    }

    private String date(LocalDateTime date) {
        return Texts.date(date.toLocalDate(), locale);
    }
}
