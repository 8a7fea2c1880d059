/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;

/** Curves as lines through points, and ellipses. */
final class Curves {

    private static final int STEPS = 28;

    private Curves() {
    }

    /** A cubic Bézier curve. */
    static List<Point> cubic(Point a, Point b, Point c, Point d) {
        List<Point> points = new ArrayList<>(STEPS + 1);
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double u = 1 - t;
            points.add(new Point(u * u * u * a.x() + 3 * u * u * t * b.x() + 3 * u * t * t * c.x() + t * t * t * d.x(),
                u * u * u * a.y() + 3 * u * u * t * b.y() + 3 * u * t * t * c.y() + t * t * t * d.y()));
        }
        return points;
    }

    /** A curve from one point through another to a third, which turns near the second. */
    static List<Point> through(Point a, Point middle, Point b) {
        Point pull = new Point(middle.x() + (middle.x() - (a.x() + b.x()) / 2) / 3,
            middle.y() + (middle.y() - (a.y() + b.y()) / 2) / 3);
        return cubic(a, pull, pull, b);
    }

    /** The point of a course at a share of its points, 0–1. */
    static Point at(List<Point> course, double share) {
        double place = share * (course.size() - 1);
        int i = Math.min(course.size() - 2, (int) place);
        double rest = place - i;
        Point a = course.get(i);
        Point b = course.get(i + 1);
        return new Point(a.x() + (b.x() - a.x()) * rest, a.y() + (b.y() - a.y()) * rest);
    }

    /** The point of an ellipse that lies in a direction from its centre, radians clockwise from the right. */
    static Point border(Rect ellipse, double angle) {
        double a = ellipse.width() / 2;
        double b = ellipse.height() / 2;
        double radius = 1 / Math.hypot(Math.cos(angle) / a, Math.sin(angle) / b);
        return new Point(ellipse.centerX() + radius * Math.cos(angle), ellipse.centerY() + radius * Math.sin(angle));
    }

    /** Direction from one point to another, radians clockwise from the right. */
    static double direction(Point from, Point to) {
        return Math.atan2(to.y() - from.y(), to.x() - from.x());
    }

    /** Whether two courses cross. */
    static boolean cross(List<Point> a, List<Point> b) {
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                if (Line2D.linesIntersect(a.get(i - 1).x(), a.get(i - 1).y(), a.get(i).x(), a.get(i).y(),
                    b.get(j - 1).x(), b.get(j - 1).y(), b.get(j).x(), b.get(j).y())) {
                    return true;
                }
            }
        }
        return false;
    }

    static Point center(Rect r) {
        return new Point(r.centerX(), r.centerY());
    }
}
