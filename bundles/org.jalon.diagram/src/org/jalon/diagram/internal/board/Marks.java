/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;

/** Marks that boards share. */
public final class Marks {

    /** Width and height of the sign of a warning. */
    public static final double WARNING = 13;

    private static final double WAVE = 2.75;
    private static final double NOTE = 18;
    private static final double NOTE_LEFT = 16;
    private static final int MOST_NOTES = 10;

    private Marks() {
    }

    /** A triangle with an exclamation mark: something is wrong. */
    public static void warning(Drawing.Pen pen, double left, double top) {
        pen.add(new Shape.Polygon(List.of(new Point(left + WARNING / 2, top), new Point(left + WARNING, top + WARNING),
            new Point(left, top + WARNING)), Role.LATE, Paint.ACCENT));
        pen.text(left + WARNING / 2, top + WARNING - 2, "!", Font.SMALL_BOLD, Align.MIDDLE, Role.BACKGROUND);
    }

    /**
     * Lines of text below a picture that say what is wrong, each behind the sign; those beyond the first few are only
     * hinted at.
     *
     * @return where the picture ends with them
     */
    public static double notes(Drawing.Pen pen, double top, double width, Collection<String> notes) {
        double y = top;
        for (String note : notes.stream().limit(MOST_NOTES).toList()) {
            warning(pen, NOTE_LEFT, y);
            double left = NOTE_LEFT + WARNING + 6;
            pen.text(left, y + WARNING / 2 + Font.SMALL.middleToBaseline(), TextMetrics.fit(note, Font.SMALL,
                width - left - NOTE_LEFT), Font.SMALL, Role.TEXT);
            y += NOTE;
        }
        if (notes.size() > MOST_NOTES) {
            pen.text(NOTE_LEFT, y + WARNING / 2 + Font.SMALL.middleToBaseline(), "… +" + (notes.size() - MOST_NOTES),
                Font.SMALL, Role.TEXT_MUTED);
            y += NOTE;
        }
        return notes.isEmpty() ? top : y + NOTE / 2;
    }

    /** A triangle that points up or down. */
    public static void triangle(Drawing.Pen pen, Point middle, double size, boolean up, Role role, Paint paint) {
        double h = up ? -size / 2 : size / 2;
        pen.add(new Shape.Polygon(List.of(new Point(middle.x() - size / 2, middle.y() - h),
            new Point(middle.x() + size / 2, middle.y() - h), new Point(middle.x(), middle.y() + h)), role, paint));
    }

    /** A text in a small disc. */
    public static void disc(Drawing.Pen pen, Point middle, double radius, String text, Role role) {
        pen.add(new Shape.Box(new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), radius,
            Role.BACKGROUND, Paint.FILL));
        pen.add(new Shape.Box(new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), radius, role,
            Paint.STROKE));
        pen.text(middle.x(), middle.y() + Font.SMALL.middleToBaseline(), text, Font.SMALL, Align.MIDDLE, Role.TEXT);
    }

    /** A line of level and upright pieces moved sideways, to the right of its direction. */
    public static List<Point> beside(List<Point> course, double distance) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            Point in = i == 0 ? normal(course, 1) : normal(course, i);
            Point out = i == course.size() - 1 ? in : normal(course, i + 1);
            boolean corner = in.x() * out.x() + in.y() * out.y() == 0;
            double dx = corner ? in.x() + out.x() : in.x();
            double dy = corner ? in.y() + out.y() : in.y();
            moved.add(new Point(course.get(i).x() + dx * distance, course.get(i).y() + dy * distance));
        }
        return moved;
    }

    /** The direction to the right of the piece that ends at a point. */
    private static Point normal(List<Point> course, int i) {
        Point a = course.get(i - 1);
        Point b = course.get(i);
        return new Point(-Math.signum(b.y() - a.y()), Math.signum(b.x() - a.x()));
    }

    /** A line of level and upright pieces drawn as a zigzag. */
    public static List<Point> zigzag(List<Point> course) {
        List<Point> waves = new ArrayList<>();
        waves.add(course.getFirst());
        int side = 1;
        for (int i = 1; i < course.size(); i++) {
            Point a = course.get(i - 1);
            Point b = course.get(i);
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            Point right = normal(course, i);
            int count = (int) Math.floor((length - WAVE) / WAVE);
            for (int k = 1; k < count; k++) {
                double share = (double) k / count;
                waves.add(new Point(a.x() + (b.x() - a.x()) * share + right.x() * WAVE * side,
                    a.y() + (b.y() - a.y()) * share + right.y() * WAVE * side));
                side = -side;
            }
            waves.add(b);
        }
        return waves;
    }
}
