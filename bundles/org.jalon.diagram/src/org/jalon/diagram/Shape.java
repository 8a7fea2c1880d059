/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.util.List;

/** One mark of a {@link Drawing}: where it is and what it means; its look is the {@link Theme}'s. */
public sealed interface Shape {

    /** How a surface takes the style of its role. */
    enum Paint {
        /** Filled and outlined. */
        FILL_AND_STROKE,
        /** Filled only. */
        FILL,
        /** Outlined only. */
        STROKE,
        /** Filled in the colour of the outline: what stands out on a surface of the same role. */
        ACCENT
    }

    /** Which point of a text the coordinates say. */
    enum Align {
        START, MIDDLE, END
    }

    /** A rectangle, with rounded corners if the radius isn't 0. */
    record Box(Rect bounds, double radius, Role role, Paint paint) implements Shape {
    }

    /**
     * A line through points.
     *
     * @param radius by how much corners are rounded
     * @param arrow whether an arrow head marks its end
     */
    record Line(List<Point> points, Role role, double radius, boolean arrow) implements Shape {
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points");
            }
        }
    }

    /** A closed surface. */
    record Polygon(List<Point> points, Role role, Paint paint) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /**
     * A text of one line; the coordinates are those of its baseline.
     *
     * @param role decides its colour: that of surfaces of the role
     * @param outlined whether it is set off from what lies behind by a halo in the colour of the background
     */
    record Text(double x, double y, String text, Font font, Align align, Role role, boolean outlined)
            implements Shape {
    }

    /**
     * Shapes that are one thing for the reader.
     *
     * @param id identity of the thing, or null
     * @param title what it is, in words, or null
     */
    record Group(String id, String title, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A window on a plane of its own: shapes are cut at its edges.
     *
     * @param bounds where the window is
     * @param origin the point of the plane at the window's top left corner
     * @param shapes what lies on the plane, back to front
     */
    record Window(Rect bounds, Point origin, List<Shape> shapes) implements Shape {
        public Window {
            shapes = List.copyOf(shapes);
        }
    }
}
