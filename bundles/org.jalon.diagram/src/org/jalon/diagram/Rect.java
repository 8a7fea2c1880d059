/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

/** An axis-parallel rectangle of a diagram, in logical pixels. */
public record Rect(double x, double y, double width, double height) {

    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the bottom edge. */
    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Whether the point lies inside or on the border. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether the two share more than a border. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The rectangle shifted by the given amounts. */
    public Rect translated(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** The rectangle grown by the given amount on each side, or shrunk by a negative one. */
    public Rect grown(double amount) {
        return new Rect(x - amount, y - amount, width + 2 * amount, height + 2 * amount);
    }
}
