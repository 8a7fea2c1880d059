/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.internal.Messages;

/** What boxes of trees and of functional analyses are drawn with. */
public final class BoxMarks {

    private static final double FOLD = 12;
    private static final int ROUND = 48;

    private BoxMarks() {
    }

    /**
     * Where a branch is folded: a minus, or how many elements are hidden.
     *
     * @param hidden how many; negative if the branch is unfolded
     * @return what a pointer must hit
     */
    public static Rect fold(Drawing.Pen pen, double cx, double cy, int hidden) {
        if (hidden < 0) {
            Rect bounds = new Rect(cx - FOLD / 2, cy - FOLD / 2, FOLD, FOLD);
            pen.box(bounds, FOLD / 2, Role.BACKGROUND);
            pen.line(cx - 3, cy, cx + 3, cy, Role.TEXT_MUTED);
            return bounds;
        }
        String text = "+" + hidden;
        double width = Math.max(FOLD, TextMetrics.width(text, Font.SMALL_BOLD) + 10);
        Rect bounds = new Rect(cx - width / 2, cy - FOLD / 2 - 1, width, FOLD + 2);
        pen.box(bounds, bounds.height() / 2, Role.SELECTION);
        pen.text(cx, cy + Font.SMALL_BOLD.middleToBaseline(), text, Font.SMALL_BOLD, Align.MIDDLE, Role.TEXT);
        return bounds;
    }

    /** A sheet of paper with a folded corner: a deliverable. */
    public static void sheet(Drawing.Pen pen, Rect r, Role role) {
        double cut = Math.min(9, r.height() / 3);
        pen.add(new Shape.Polygon(List.of(new Point(r.x(), r.y()), new Point(r.right() - cut, r.y()),
            new Point(r.right(), r.y() + cut), new Point(r.right(), r.bottom()), new Point(r.x(), r.bottom())), role,
            Paint.FILL_AND_STROKE));
        pen.add(new Shape.Line(List.of(new Point(r.right() - cut, r.y()), new Point(r.right() - cut, r.y() + cut),
            new Point(r.right(), r.y() + cut)), role, 0, false));
    }

    /** The outline of an ellipse. */
    public static List<Point> ellipse(Rect r) {
        List<Point> points = new ArrayList<>(ROUND);
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * Math.PI * i / ROUND;
            points.add(new Point(r.centerX() + r.width() / 2 * Math.cos(angle),
                r.centerY() + r.height() / 2 * Math.sin(angle)));
        }
        return points;
    }

    /**
     * Explains the colours of roles in a line.
     *
     * @param y middle of the line
     */
    public static void legend(Drawing.Pen pen, double x, double y, Collection<Role> roles, Locale locale) {
        double left = x;
        for (Role role : roles) {
            pen.add(new Shape.Box(new Rect(left, y - 5, 16, 10), 2, role, Paint.FILL_AND_STROKE));
            String text = Messages.get(locale, "role." + role.name());
            pen.text(left + 22, y + Font.SMALL.middleToBaseline(), text, Font.SMALL, Role.TEXT_MUTED);
            left += 22 + TextMetrics.width(text, Font.SMALL) + 20;
        }
    }

    /** Lines of a text below each other; the first is centred on y. */
    public static void lines(Drawing.Pen pen, double x, double y, List<String> lines, Font font, Align align,
            Role role) {
        double baseline = y + font.middleToBaseline();
        for (String line : lines) {
            pen.text(x, baseline, line, font, align, role);
            baseline += font.lineHeight();
        }
    }
}
