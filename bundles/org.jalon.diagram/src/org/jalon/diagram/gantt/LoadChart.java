/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.TimeUnit;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.Loads.Period;
import org.jalon.planning.Texts;

/**
 * The load of some resources over the time axis of a Gantt diagram, against what they can give: by days, weeks or
 * months as the scale allows. What one resource has too much isn't made up for by what another has to spare. Immutable.
 */
public final class LoadChart {

    private static final double NARROWEST = 5;
    private static final double HEADROOM = 1.15;

    private final GanttDiagram diagram;
    private final SortedMap<LocalDate, Column> columns = new TreeMap<>();
    private final DateScale unit;
    private final double highest;

    /**
     * Load and capacity of all resources over one unit of time.
     *
     * @param from first day
     * @param to last day, included
     * @param load effort asked for
     * @param capacity effort that can be given
     * @param overload effort asked of resources beyond what each can give
     */
    public record Column(LocalDate from, LocalDate to, Duration load, Duration capacity, Duration overload) {

        private Column plus(Period period) {
            return new Column(from, to, load.plus(period.load()), capacity.plus(period.capacity()),
                overload.plus(period.overload()));
        }
    }

    private LoadChart(GanttDiagram diagram, List<Resource> resources) {
        this.diagram = diagram;
        DateAxis axis = diagram.axis();
        double day = axis.pixelsPerDay();
        unit = day >= NARROWEST ? DateScale.DAY : day * 7 >= NARROWEST ? DateScale.WEEK : DateScale.MONTH;
        LocalDate first = diagram.plan().start().toLocalDate();
        LocalDate last = diagram.plan().finish().toLocalDate();
        Loads loads = diagram.plan().loads();
        for (Resource resource : resources) {
            // overloads count by the day: a free Friday doesn't make up for a Monday of sixteen hours
            loads.perDay(resource, first, last).forEach(this::add);
        }
        long most = columns.values().stream().mapToLong(c -> Math.max(c.load.toMinutes(), c.capacity.toMinutes()))
            .max().orElse(0);
        highest = Math.max(1, most) * HEADROOM;
    }

    /** The load of some resources on the axis of a diagram. */
    public static LoadChart of(GanttDiagram diagram, List<Resource> resources) {
        return new LoadChart(diagram, resources);
    }

    private void add(Period day) {
        LocalDateTime start = unit.floor(day.from().atStartOfDay());
        columns.merge(start.toLocalDate(), new Column(start.toLocalDate(), unit.next(start).toLocalDate().minusDays(1),
            day.load(), day.capacity(), day.overload()), (known, more) -> known.plus(day));
    }

    /** The columns, in the order of time, from the start of the plan to its finish. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** The column at a place of the axis, if there is one. */
    public Optional<Column> at(double x) {
        return Optional.ofNullable(columns.get(unit.floor(diagram.axis().at(x)).toLocalDate()));
    }

    /** A column in words: its time, load and capacity, and what is too much. */
    public String words(Column column) {
        Locale locale = diagram.options().locale();
        String time = column.from.equals(column.to) ? Texts.date(column.from, locale)
            : Texts.date(column.from, locale) + " – " + Texts.date(column.to, locale);
        String text = Messages.get(locale, "load", time, hours(column.load), hours(column.capacity));
        return column.overload.isZero() ? text : text + "\n" + Messages.get(locale, "overload",
            hours(column.overload));
    }

    private String hours(Duration effort) {
        return Durations.of(diagram.plan().project()).format(effort, TimeUnit.HOUR,
            diagram.options().locale());
    }

    /**
     * The picture between two places of the axis.
     *
     * @param height logical pixels
     * @param fromX its left end
     * @param toX its right end
     */
    public List<Shape> shapes(double height, double fromX, double toX) {
        Drawing.Pen pen = new Drawing.Pen();
        ground(pen, height, fromX, toX);
        List<Point> capacity = new ArrayList<>();
        for (Column column : columns.values()) {
            double x = diagram.axis().x(column.from.atStartOfDay());
            double right = diagram.axis().x(column.to.plusDays(1).atStartOfDay());
            if (right >= fromX && x <= toX) {
                bar(pen, column, x, right, height);
                double y = y(column.capacity.toMinutes(), height);
                capacity.add(new Point(x, y));
                capacity.add(new Point(right, y));
            }
        }
        if (!capacity.isEmpty()) {
            pen.add(new Shape.Line(capacity, Role.CAPACITY, 0, false));
        }
        for (GanttLine line : diagram.lines()) {
            pen.line(line.x(), 0, line.x(), height, line.role());
        }
        scale(pen, height, fromX);
        pen.line(fromX, 0.5, toX, 0.5, Role.GRID_STRONG);
        return pen.shapes();
    }

    private void ground(Drawing.Pen pen, double height, double fromX, double toX) {
        pen.fill(new Rect(fromX, 0, toX - fromX, height), Role.BACKGROUND);
        for (Span span : diagram.nonWorking(fromX, toX)) {
            pen.fill(new Rect(span.fromX(), 0, span.toX() - span.fromX(), height), Role.NON_WORKING);
        }
        List<DateScale> scales = diagram.scales();
        for (DateScale.Tick tick : diagram.ticks(scales.get(scales.size() - (scales.size() > 2 ? 2 : 1)), fromX, toX,
                Font.SMALL)) {
            pen.line(tick.x(), 0, tick.x(), height, Role.GRID);
        }
    }

    private void bar(Drawing.Pen pen, Column column, double x, double right, double height) {
        double gap = right - x >= 3 * NARROWEST ? 1 : 0;
        long borne = column.load.minus(column.overload).toMinutes();
        double top = y(borne, height);
        if (borne > 0) {
            pen.fill(new Rect(x + gap, top, right - x - 2 * gap, height - top), Role.LOAD);
        }
        if (!column.overload.isZero()) {
            double over = y(column.load.toMinutes(), height);
            pen.box(new Rect(x + gap, over, right - x - 2 * gap, top - over), 0, Role.OVERLOAD);
        }
    }

    private void scale(Drawing.Pen pen, double height, double fromX) {
        if (columns.isEmpty()) {
            return;
        }
        Duration peak = columns.values().stream().map(Column::load).max(Duration::compareTo).orElse(Duration.ZERO);
        pen.outlined(fromX + 4, Math.max(11, y(peak.toMinutes(), height) + 4), hours(peak), Font.SMALL,
            Role.TEXT_MUTED);
    }

    private double y(double minutes, double height) {
        return height - minutes / highest * height;
    }
}
