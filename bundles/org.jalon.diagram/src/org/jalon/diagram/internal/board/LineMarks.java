/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;

/** Finds places for round marks on lines of level and upright pieces: off boxes, texts, other lines and other marks. */
public final class LineMarks {

    private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8};
    /** What must be seen of a piece beside a mark that stands on it. */
    private static final double SEEN = 18;
    private static final double BESIDE = 3;
    private static final double HIT = 2000;
    private static final double CROSSED = 300;
    private static final double OFF_LINE = 60;

    private final List<List<Point>> courses;
    private final List<Rect> obstacles;
    private final double radius;
    private final List<Point> placed = new ArrayList<>();

    /**
     * An empty set of marks.
     *
     * @param courses   all lines
     * @param obstacles boxes and texts
     */
    public LineMarks(List<List<Point>> courses, List<Rect> obstacles, double radius) {
        this.courses = courses;
        this.obstacles = obstacles;
        this.radius = radius;
    }

    /** The middle of the mark of a line, one of those given. */
    public Point place(List<Point> course) {
        Point best = course.getFirst();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < course.size(); i++) {
            Point a = course.get(i - 1);
            Point b = course.get(i);
            double length = length(a, b);
            double off = radius + BESIDE;
            for (double share : SHARES) {
                Point on = new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
                double worth = -length / 2 + Math.abs(share - 0.5) * length;
                List<Point> candidates = a.x() == b.x()
                    ? List.of(on, new Point(on.x() + off, on.y()), new Point(on.x() - off, on.y()))
                    : List.of(on, new Point(on.x(), on.y() - off), new Point(on.x(), on.y() + off));
                for (Point candidate : candidates) {
                    boolean onLine = candidate == on;
                    double cost = worth + cost(candidate, course) + (onLine ? 0 : OFF_LINE)
                        + (onLine && length < 2 * radius + SEEN ? 4 * OFF_LINE : 0);
                    if (cost < least) {
                        least = cost;
                        best = candidate;
                    }
                }
            }
        }
        placed.add(best);
        return best;
    }

    private double cost(Point at, List<Point> own) {
        double cost = 0;
        for (Rect obstacle : obstacles) {
            cost += obstacle.grown(radius).contains(at.x(), at.y()) ? HIT : 0;
        }
        for (Point other : placed) {
            cost += Math.hypot(other.x() - at.x(), other.y() - at.y()) < 2 * radius + 1 ? HIT : 0;
        }
        for (List<Point> course : courses) {
            for (int i = 1; course != own && i < course.size(); i++) {
                cost += distance(at, course.get(i - 1), course.get(i)) < radius + 1 ? CROSSED : 0;
            }
        }
        return cost;
    }

    private static double length(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static double distance(Point p, Point a, Point b) {
        double dx = Math.max(0, Math.max(Math.min(a.x(), b.x()) - p.x(), p.x() - Math.max(a.x(), b.x())));
        double dy = Math.max(0, Math.max(Math.min(a.y(), b.y()) - p.y(), p.y() - Math.max(a.y(), b.y())));
        return Math.hypot(dx, dy);
    }
}
