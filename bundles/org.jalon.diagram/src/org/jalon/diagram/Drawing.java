/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished picture without a look: what any output paints in the same way.
 *
 * @param width logical pixels
 * @param height logical pixels
 * @param title what the picture is
 * @param description what it shows, for who can't see it
 * @param shapes marks, back to front
 * @param paging what to mind when it is cut into pages
 */
public record Drawing(double width, double height, String title, String description, List<Shape> shapes,
        Paging paging) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A picture that may be cut anywhere. */
    public Drawing(double width, double height, String title, String description, List<Shape> shapes) {
        this(width, height, title, description, shapes, Paging.keeping(width, height, List.of()));
    }

    /** Collects shapes with less ado. */
    public static final class Pen {

        private final List<Shape> shapes = new ArrayList<>();

        public Pen add(Shape shape) {
            shapes.add(shape);
            return this;
        }

        /** A filled and outlined rectangle. */
        public Pen box(Rect bounds, double radius, Role role) {
            return add(new Shape.Box(bounds, radius, role, Shape.Paint.FILL_AND_STROKE));
        }

        /** A filled rectangle without outline. */
        public Pen fill(Rect bounds, Role role) {
            return add(new Shape.Box(bounds, 0, role, Shape.Paint.FILL));
        }

        /** A straight line. */
        public Pen line(double x1, double y1, double x2, double y2, Role role) {
            return add(new Shape.Line(List.of(new Point(x1, y1), new Point(x2, y2)), role, 0, false));
        }

        /** A text that starts at x. */
        public Pen text(double x, double y, String text, Font font, Role role) {
            return text(x, y, text, font, Shape.Align.START, role);
        }

        /** A text. */
        public Pen text(double x, double y, String text, Font font, Shape.Align align, Role role) {
            return text.isEmpty() ? this : add(new Shape.Text(x, y, text, font, align, role, false));
        }

        /** A text that starts at x, set off from what lies behind it. */
        public Pen outlined(double x, double y, String text, Font font, Role role) {
            return text.isEmpty() ? this
                : add(new Shape.Text(x, y, text, font, Shape.Align.START, role, true));
        }

        /** A diamond around a point. */
        public Pen diamond(double cx, double cy, double radius, Role role) {
            return add(new Shape.Polygon(List.of(new Point(cx, cy - radius), new Point(cx + radius, cy),
                new Point(cx, cy + radius), new Point(cx - radius, cy)), role, Shape.Paint.FILL_AND_STROKE));
        }

        /** The shapes drawn so far as one thing. */
        public Shape.Group group(String id, String title) {
            return new Shape.Group(id, title, shapes);
        }

        /** The shapes drawn so far. */
        public List<Shape> shapes() {
            return List.copyOf(shapes);
        }
    }
}
