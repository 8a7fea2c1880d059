/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;
import java.util.Locale;

import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttLabel;
import org.jalon.diagram.gantt.GanttLine;
import org.jalon.diagram.gantt.GanttLink;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.diagram.gantt.Span;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;

/** The chart itself, from its ground to its labels. */
public final class GanttChart {

    private static final double CORNER = 3;

    private final GanttDiagram diagram;
    private final Locale locale;
    private final Durations durations;

    public GanttChart(GanttDiagram diagram) {
        this.diagram = diagram;
        locale = diagram.options().locale();
        durations = Durations.of(diagram.plan().project());
    }

    /** Marks of the lines from the first index, included, to the second, excluded, in chart coordinates. */
    public List<Shape> shapes(int from, int to) {
        Drawing.Pen pen = new Drawing.Pen();
        ground(pen, from, to, 0, diagram.width());
        diagram.links(from, to).forEach(link -> pen.add(link(link)));
        for (GanttRow row : diagram.rows(from, to)) {
            Drawing.Pen marks = new Drawing.Pen();
            diagram.bars(row.index()).forEach(bar -> mark(marks, bar));
            if (!marks.shapes().isEmpty()) {
                pen.add(marks.group(row.element().getId(), tooltip(row)));
            }
        }
        labels(pen, from, to);
        return pen.shapes();
    }

    /** The ground of some lines between two places of the axis, with the lines of the present and the status date. */
    public List<Shape> ground(int from, int to, double fromX, double toX) {
        Drawing.Pen pen = new Drawing.Pen();
        ground(pen, from, to, fromX, toX);
        return pen.shapes();
    }

    /** Marks of one line with what is written beside them. */
    public List<Shape> row(int row) {
        Drawing.Pen pen = new Drawing.Pen();
        diagram.bars(row).forEach(bar -> mark(pen, bar));
        labels(pen, row, row + 1);
        return pen.shapes();
    }

    /** A link. */
    public static Shape link(GanttLink link) {
        return new Shape.Line(link.points(), link.role(), CORNER, true);
    }

    private void labels(Drawing.Pen pen, int from, int to) {
        for (GanttLabel label : diagram.labels(from, to)) {
            pen.outlined(label.x(), label.baseline(), label.text(), label.font(), label.role());
        }
    }

    private double top(int row) {
        return row * diagram.options().rowHeight();
    }

    private void ground(Drawing.Pen pen, int from, int to, double fromX, double toX) {
        double height = diagram.options().rowHeight();
        for (int row = from; row < to; row++) {
            if (row % 2 == 1) {
                pen.fill(new Rect(fromX, top(row), toX - fromX, height), Role.STRIPE);
            }
        }
        for (Span span : diagram.nonWorking(fromX, toX)) {
            pen.fill(new Rect(span.fromX(), top(from), span.toX() - span.fromX(), top(to) - top(from)),
                Role.NON_WORKING);
        }
        List<DateScale> scales = diagram.scales();
        DateScale lines = scales.get(scales.size() - (scales.size() > 2 ? 2 : 1));
        for (DateScale.Tick tick : diagram.ticks(lines, fromX, toX, Font.SMALL)) {
            if (tick.x() > 0) {
                pen.line(tick.x(), top(from), tick.x(), top(to), Role.GRID);
            }
        }
        for (int row = from; row < to; row++) {
            pen.line(fromX, top(row + 1) - 0.5, toX, top(row + 1) - 0.5, Role.GRID);
        }
        for (GanttLine line : diagram.lines()) {
            pen.line(line.x(), top(from), line.x(), top(to), line.role());
        }
    }

    /** Draws one mark. */
    static void mark(Drawing.Pen pen, GanttBar bar) {
        Rect r = bar.bounds();
        switch (bar.kind()) {
            case ACTIVITY -> pen.box(r, CORNER, bar.role());
            case PROGRESS -> pen.add(new Shape.Box(r, 1, bar.role(), bar.role() == Role.COMPLETE
                && r.height() < 4 ? Paint.FILL : Paint.ACCENT));
            case WORK_PACKAGE -> pen.add(new Shape.Polygon(bracket(r), bar.role(), Paint.FILL));
            case MILESTONE -> pen.diamond(r.centerX(), r.centerY(), r.width() / 2, bar.role());
            case GATE -> {
                pen.diamond(r.centerX(), r.centerY(), r.width() / 2 + 1, bar.role());
                pen.add(new Shape.Box(new Rect(r.centerX() - 2, r.centerY() - 2, 4, 4), 2, Role.BACKGROUND,
                    Paint.FILL));
            }
            case BASELINE -> {
                if (bar.start().equals(bar.finish()) && bar.element() != null) {
                    pen.diamond(r.centerX(), r.centerY(), r.height() * 0.8, bar.role());
                } else {
                    pen.add(new Shape.Box(r, 1.5, bar.role(), Paint.FILL_AND_STROKE));
                }
            }
            case FLOAT -> freedom(pen, r, bar.role());
            case DEADLINE -> pen.add(new Shape.Polygon(List.of(new Point(r.centerX() - r.width() * 0.22, r.y()),
                new Point(r.centerX() + r.width() * 0.22, r.y()),
                new Point(r.centerX() + r.width() * 0.22, r.centerY() - 1),
                new Point(r.right(), r.centerY() - 1), new Point(r.centerX(), r.bottom()),
                new Point(r.x(), r.centerY() - 1), new Point(r.centerX() - r.width() * 0.22, r.centerY() - 1)),
                bar.role(), Paint.FILL_AND_STROKE));
            case CONSTRAINT -> pen.add(new Shape.Polygon(List.of(new Point(r.x(), r.y()),
                new Point(r.right(), r.y()), new Point(r.centerX(), r.bottom())), bar.role(), Paint.FILL));
        }
    }

    /** A bracket over the content, pointing down at both ends. */
    private static List<Point> bracket(Rect r) {
        double beam = r.height() * 0.45;
        double tooth = Math.min(5, r.width() / 2);
        return List.of(new Point(r.x(), r.y()), new Point(r.right(), r.y()), new Point(r.right(), r.bottom()),
            new Point(r.right() - tooth, r.y() + beam), new Point(r.x() + tooth, r.y() + beam),
            new Point(r.x(), r.bottom()));
    }

    private static void freedom(Drawing.Pen pen, Rect r, Role role) {
        if (r.width() < 3) {
            return;
        }
        pen.line(r.x() + 1, r.centerY(), r.right(), r.centerY(), role);
        pen.add(new Shape.Box(new Rect(r.right() - 0.6, r.y(), 1.2, r.height()), 0, role, Paint.FILL));
    }

    /** What a line is about, in words. */
    public String tooltip(GanttRow row) {
        String head = row.code() + " " + row.name();
        return row.planned().map(planned -> head + "\n" + facts(planned)).orElse(head);
    }

    private String facts(PlannedElement planned) {
        String dates = planned.isMilestone() ? Texts.date(planned.finish(), locale)
            : Texts.date(planned.start(), locale) + " – " + Texts.date(planned.finish(), locale);
        String slack = Messages.get(locale, "totalFloat", durations.format(planned.totalFloat(), planned.element(),
            locale));
        return dates + " · " + slack + (planned.percentComplete() > 0
            ? " · " + Messages.get(locale, "percentDone", planned.percentComplete() / 100) : "");
    }
}
