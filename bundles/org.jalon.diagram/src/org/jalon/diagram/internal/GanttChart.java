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
        ground(pen, from, to);
        for (GanttLine line : diagram.lines()) {
            pen.line(line.x(), top(from), line.x(), top(to), line.role());
        }
        for (GanttLink link : diagram.links(from, to)) {
            pen.add(new Shape.Line(link.points(), link.role(), CORNER, true));
        }
        for (GanttRow row : diagram.rows(from, to)) {
            Drawing.Pen marks = new Drawing.Pen();
            diagram.bars(row.index()).forEach(bar -> mark(marks, bar));
            if (!marks.shapes().isEmpty()) {
                pen.add(marks.group(row.element().getId(), tooltip(row)));
            }
        }
        for (GanttLabel label : diagram.labels(from, to)) {
            pen.outlined(label.x(), label.baseline(), label.text(), label.font(), label.role());
        }
        return pen.shapes();
    }

    private double top(int row) {
        return row * diagram.options().rowHeight();
    }

    private void ground(Drawing.Pen pen, int from, int to) {
        double width = diagram.width();
        double height = diagram.options().rowHeight();
        for (int row = from; row < to; row++) {
            if (row % 2 == 1) {
                pen.fill(new Rect(0, top(row), width, height), Role.STRIPE);
            }
        }
        for (Span span : diagram.nonWorking(0, width)) {
            pen.fill(new Rect(span.fromX(), top(from), span.toX() - span.fromX(), top(to) - top(from)),
                Role.NON_WORKING);
        }
        List<DateScale> scales = diagram.scales();
        DateScale lines = scales.get(scales.size() - (scales.size() > 2 ? 2 : 1));
        for (DateScale.Tick tick : diagram.ticks(lines, 0, width, Font.SMALL)) {
            if (tick.x() > 0) {
                pen.line(tick.x(), top(from), tick.x(), top(to), Role.GRID);
            }
        }
        for (int row = from; row < to; row++) {
            pen.line(0, top(row + 1) - 0.5, width, top(row + 1) - 0.5, Role.GRID);
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

    private String tooltip(GanttRow row) {
        String head = row.code() + " " + row.name();
        return row.planned().map(planned -> head + "\n" + facts(planned)).orElse(head);
    }

    private String facts(PlannedElement planned) {
        String dates = planned.isMilestone() ? Texts.date(planned.finish(), locale)
            : Texts.date(planned.start(), locale) + " – " + Texts.date(planned.finish(), locale);
        String slack = Messages.get(locale, "totalFloat", durations.format(planned.totalFloat(), locale));
        return dates + " · " + slack + (planned.percentComplete() > 0
            ? " · " + Messages.get(locale, "percentDone", planned.percentComplete() / 100) : "");
    }
}
