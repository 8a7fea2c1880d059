/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.TextMetrics;

/** A chart of quantities over time: frame, scales and marks. */
public final class TimeChart {

    private static final double TOP = 14;
    private static final double RIGHT = 14;
    private static final double BOTTOM = 24;

    private final double width;
    private final double height;
    private final double left;
    private final DateAxis axis;
    private final NumberScale scale;
    private final Locale locale;
    private final Drawing.Pen pen = new Drawing.Pen();
    /** How many dates have a name so far: each one stands a line lower, so that names don't cover each other. */
    private int dates;

    /**
     * An empty chart.
     *
     * @param width    logical pixels
     * @param height   logical pixels
     * @param from     first day
     * @param to       last day, included
     * @param greatest greatest value that must have room
     * @param steps    about how many lines the scale of values has
     * @param number   writes values of the scale
     * @param locale   language of dates
     */
    public TimeChart(double width, double height, LocalDate from, LocalDate to, double greatest, int steps,
            DoubleFunction<String> number, Locale locale) {
        this.width = width;
        this.height = height;
        this.locale = locale;
        scale = NumberScale.upTo(greatest, steps);
        double widest = scale.values().stream().mapToDouble(value -> TextMetrics.width(number.apply(value), Font.SMALL))
            .max().orElse(0);
        left = Math.ceil(widest) + 12;
        axis = DateAxis.fitting(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), width - left - RIGHT);
        for (double value : scale.values()) {
            pen.line(left, y(value), width - RIGHT, y(value), value == 0 ? Role.GRID_STRONG : Role.GRID);
            pen.text(left - 6, y(value) + Font.SMALL.middleToBaseline(), number.apply(value), Font.SMALL, Align.END,
                Role.TEXT_MUTED);
        }
        units();
    }

    private void units() {
        // the first scale whose units have room for their names
        DateScale unit = axis.pixelsPerDay() * 7 > 30 ? DateScale.WEEK : axis.pixelsPerDay() * 30 > 24 ? DateScale.MONTH
            : axis.pixelsPerDay() * 365 > 24 ? DateScale.YEAR : DateScale.DECADE;
        for (DateScale.Tick tick : unit.ticks(axis, 0, axis.width(), Font.SMALL, locale)) {
            double x = left + Math.max(0, tick.x());
            double end = left + Math.min(axis.width(), tick.x() + tick.width());
            pen.line(x, y(0), x, y(0) + 4, Role.GRID_STRONG);
            pen.text((x + end) / 2, height - 8, tick.label(), Font.SMALL, Align.MIDDLE, Role.TEXT_MUTED);
        }
    }

    private double y(double value) {
        return height - BOTTOM - value / scale.end() * (height - BOTTOM - TOP);
    }

    private double x(LocalDateTime date) {
        return left + Math.clamp(axis.x(date), 0, axis.width());
    }

    /** A bar from one value to another over some days, the last included. */
    public TimeChart bar(LocalDate from, LocalDate to, double bottom, double top, Role role) {
        double x = x(from.atStartOfDay());
        double end = x(to.plusDays(1).atStartOfDay());
        double gap = Math.min(2, (end - x) / 6);
        if (top > bottom) {
            pen.add(new Shape.Box(new Rect(x + gap, y(top), Math.max(1, end - x - 2 * gap), y(bottom) - y(top)), 0,
                role, Shape.Paint.FILL));
        }
        return this;
    }

    /** A value that holds over some days, as one line of steps. */
    public TimeChart steps(List<LocalDate> starts, LocalDate end, List<Double> values, Role role) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate until = i + 1 < starts.size() ? starts.get(i + 1) : end.plusDays(1);
            points.add(new Point(x(starts.get(i).atStartOfDay()), y(values.get(i))));
            points.add(new Point(x(until.atStartOfDay()), y(values.get(i))));
        }
        pen.add(new Shape.Line(points, role, 0, false));
        return this;
    }

    /** A line through values at the ends of days. */
    public TimeChart curve(List<LocalDate> days, List<Double> values, Role role) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            points.add(new Point(x(days.get(i).plusDays(1).atStartOfDay()), y(values.get(i))));
        }
        if (points.size() > 1) {
            pen.add(new Shape.Line(points, role, 0, false));
        }
        return this;
    }

    /** A line through values at points in time. */
    public TimeChart line(List<LocalDateTime> dates, List<Double> values, Role role) {
        List<Point> points = points(dates, values);
        if (points.size() > 1) {
            pen.add(new Shape.Line(points, role, 0, false));
        }
        return this;
    }

    /** The surface between two lines. */
    public TimeChart band(List<LocalDateTime> dates, List<Double> low, List<Double> high, Role role) {
        List<Point> points = new ArrayList<>(points(dates, high));
        points.addAll(points(dates, low).reversed());
        pen.add(new Shape.Polygon(points, role, Shape.Paint.FILL));
        return this;
    }

    private List<Point> points(List<LocalDateTime> dates, List<Double> values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            points.add(new Point(x(dates.get(i)), y(values.get(i))));
        }
        return points;
    }

    /** A column between two points in time; what it says is told when it is pointed at. */
    public TimeChart column(LocalDateTime from, LocalDateTime to, double value, Role role, String title) {
        double x = x(from);
        double width = Math.max(1, x(to) - x - 1);
        Drawing.Pen column = new Drawing.Pen().add(new Shape.Box(new Rect(x + 0.5, y(value), width, y(0) - y(value)),
            Math.min(1.5, width / 3), role, Shape.Paint.FILL));
        pen.add(column.group(null, title));
        return this;
    }

    /** A point that is read on both scales, with its name below and to the right. */
    public TimeChart reading(LocalDateTime date, double value, String name, Role role) {
        pen.line(x(date), y(value), x(date), y(0), Role.GRID_STRONG);
        pen.diamond(x(date), y(value), 4, role);
        boolean fits = x(date) + 8 + TextMetrics.width(name, Font.SMALL_BOLD) < width;
        pen.add(new Shape.Text(x(date) + (fits ? 8 : -8), y(value) + 12, name, Font.SMALL_BOLD,
            fits ? Align.START : Align.END, Role.TEXT, true));
        return this;
    }

    /** A level over the whole chart, with its name. */
    public TimeChart level(double value, String name, Role role) {
        pen.line(left, y(value), width - RIGHT, y(value), role);
        pen.outlined(left + 6, y(value) - 4, name, Font.SMALL, Role.TEXT);
        return this;
    }

    /** A line at a date, with its name; nothing outside the chart. */
    public TimeChart date(LocalDateTime date, String name, Role role) {
        if (date != null && !date.isBefore(axis.origin()) && date.isBefore(axis.end())) {
            pen.line(x(date), TOP, x(date), y(0), role);
            pen.outlined(x(date) + 4, TOP + 9 + dates * Font.SMALL.lineHeight(), name, Font.SMALL, Role.TEXT);
            dates++;
        }
        return this;
    }

    /** The finished chart. */
    public Drawing drawing(String title, String description) {
        return new Drawing(width, height, title, description, pen.shapes());
    }
}
