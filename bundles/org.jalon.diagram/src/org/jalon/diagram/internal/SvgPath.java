/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jalon.diagram.Point;

/** Path data of SVG. */
public final class SvgPath {

    private SvgPath() {
    }

    /** A number to a hundredth of a pixel, without needless digits. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** A closed outline. */
    public static String closed(List<Point> points) {
        return open(points, 0) + "Z";
    }

    /** A line through the points, its corners rounded by at most the radius. */
    public static String open(List<Point> points, double radius) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            boolean corner = radius > 0 && i > 0 && i < points.size() - 1;
            if (!corner) {
                path.append(i == 0 ? 'M' : 'L').append(pair(p));
                continue;
            }
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double r = Math.min(radius, Math.min(distance(before, p), distance(p, after)) / 2);
            path.append('L').append(pair(towards(p, before, r)));
            path.append('Q').append(pair(p)).append(' ').append(pair(towards(p, after, r)));
        }
        return path.toString();
    }

    /** The triangle of an arrow that ends at the tip. */
    public static List<Point> arrowHead(Point before, Point tip, double size) {
        double length = Math.max(distance(before, tip), 1e-6);
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        double half = size * 0.55;
        return List.of(tip, new Point(tip.x() - dx * size - dy * half, tip.y() - dy * size + dx * half),
            new Point(tip.x() - dx * size + dy * half, tip.y() - dy * size - dx * half));
    }

    private static String pair(Point p) {
        return number(p.x()) + "," + number(p.y());
    }

    /** The point at a distance from one point towards another. */
    static Point towards(Point from, Point to, double distance) {
        double length = distance(from, to);
        return length == 0 ? from : new Point(from.x() + (to.x() - from.x()) * distance / length,
            from.y() + (to.y() - from.y()) * distance / length);
    }

    /** How far two points are from each other. */
    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
