/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.TextMetrics;

/** What stands around a plane of two axes: heading, axes with their levels. */
public final class PlaneFrame {

    /** Margin around everything. */
    public static final double MARGIN = 16;
    /** Where the plane begins, below the heading and the name of the upright axis. */
    public static final double TOP = 72;
    /** Room below the plane for levels and name of the level axis. */
    public static final double FOOT = 56;

    private static final double AXIS = 7;
    private static final double WIDEST = 96;

    /**
     * A level of an axis.
     *
     * @param name what it is called
     * @param note what it comprises, empty if there is nothing to say
     */
    public record Level(String name, String note) {
    }

    private PlaneFrame() {
    }

    /** Writes what the board is and of which project. */
    public static void heading(Drawing.Pen pen, String title, String project, double width) {
        pen.text(MARGIN, 28, title, Font.TITLE, Role.TEXT);
        double x = MARGIN + TextMetrics.width(title, Font.TITLE) + 12;
        pen.text(x, 28, TextMetrics.fit(project, Font.NORMAL, width - x - MARGIN), Font.NORMAL, Role.TEXT_MUTED);
    }

    /**
     * Writes below the plane what is to be done first.
     *
     * @param y where it may begin
     * @return the y below it
     */
    public static double hint(Drawing.Pen pen, double y, String text) {
        pen.text(MARGIN, y + Font.NORMAL.lineHeight(), text, Font.NORMAL, Role.TEXT);
        return y + 2 * Font.NORMAL.lineHeight();
    }

    /** Where the plane begins, right of the levels of the upright axis. */
    public static double left(List<Level> levels) {
        double widest = levels.stream().mapToDouble(level -> Math.max(TextMetrics.width(level.name, Font.BOLD),
            TextMetrics.width(level.note, Font.SMALL))).max().orElse(0);
        return MARGIN + Math.min(WIDEST, widest) + 2 * AXIS + 4;
    }

    /**
     * Draws the upright axis.
     *
     * @param title what it measures
     * @param rows  the cells beside it, from the top
     */
    public static void upright(Drawing.Pen pen, String title, List<Level> levels, List<Rect> rows) {
        Rect first = rows.getFirst();
        double x = first.x() - AXIS;
        double top = Math.min(first.y(), TOP);
        pen.text(MARGIN, TOP - 14, title, Font.BOLD, Role.TEXT);
        pen.add(new Shape.Line(List.of(new Point(x, rows.getLast().bottom()), new Point(x, top)), Role.TEXT_MUTED, 0,
            true));
        for (int i = 0; i < levels.size(); i++) {
            level(pen, levels.get(i), x - AXIS, rows.get(i).centerY(), Align.END, WIDEST);
        }
    }

    /**
     * Draws the level axis.
     *
     * @param title   what it measures
     * @param columns the cells above it, from the left
     */
    public static void level(Drawing.Pen pen, String title, List<Level> levels, List<Rect> columns) {
        Rect first = columns.getFirst();
        double y = first.bottom() + AXIS;
        pen.add(new Shape.Line(List.of(new Point(first.x(), y), new Point(columns.getLast().right(), y)),
            Role.TEXT_MUTED, 0, true));
        for (int i = 0; i < levels.size(); i++) {
            level(pen, levels.get(i), columns.get(i).centerX(), y + 18, Align.MIDDLE, columns.get(i).width() - 8);
        }
        pen.text(columns.getLast().right(), y + 45, title, Font.BOLD, Align.END, Role.TEXT);
    }

    private static void level(Drawing.Pen pen, Level level, double x, double middle, Align align, double width) {
        double up = level.note.isEmpty() ? 0 : Font.SMALL.lineHeight() / 2;
        pen.text(x, middle - up + Font.BOLD.middleToBaseline(), TextMetrics.fit(level.name, Font.BOLD, width),
            Font.BOLD, align, Role.TEXT);
        pen.text(x, middle + up + 1 + Font.SMALL.middleToBaseline(), TextMetrics.fit(level.note, Font.SMALL, width),
            Font.SMALL, align, Role.TEXT_MUTED);
    }
}
