/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.LinkEnd;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;

/**
 * Leads links between boxes that have their places: out of the side that is tied, at right angles, into the side that
 * is tied. Of the few courses that come into question it takes the one that crosses the fewest boxes, then the
 * shortest.
 */
final class NetworkRouter {

    /** Height, as a share of that of the box, at which links leave a finish and enter a start. */
    static final double FORWARD = 0.5;
    /** Height at which links leave a start and enter a finish. */
    static final double BACKWARD = 0.84;

    private static final double STUB = 16;
    private static final double CORRIDOR = 14;
    private static final double CROSSING = 4000;

    private final BoxIndex boxes;

    NetworkRouter(BoxIndex boxes) {
        this.boxes = boxes;
    }

    /** Where a link leaves a box. */
    static Point exit(Rect box, LinkEnd end) {
        return end == LinkEnd.FINISH ? new Point(box.right(), box.y() + box.height() * FORWARD)
            : new Point(box.x(), box.y() + box.height() * BACKWARD);
    }

    /** Where a link enters a box. */
    static Point entry(Rect box, LinkEnd end) {
        return end == LinkEnd.START ? new Point(box.x(), box.y() + box.height() * FORWARD)
            : new Point(box.right(), box.y() + box.height() * BACKWARD);
    }

    /** The course from one box to another. */
    List<Point> route(Rect source, LinkEnd from, Rect target, LinkEnd to) {
        Point a = exit(source, from);
        Point b = entry(target, to);
        double out = a.x() + (from == LinkEnd.FINISH ? STUB : -STUB);
        double in = b.x() + (to == LinkEnd.START ? -STUB : STUB);
        List<List<Point>> candidates = new ArrayList<>();
        for (double channel : channels(from, to, out, in)) {
            candidates.add(tidy(List.of(a, new Point(channel, a.y()), new Point(channel, b.y()), b)));
        }
        for (double corridor : corridors(source, target)) {
            candidates.add(tidy(List.of(a, new Point(out, a.y()), new Point(out, corridor), new Point(in, corridor),
                new Point(in, b.y()), b)));
        }
        List<Point> best = candidates.getFirst();
        double least = Double.MAX_VALUE;
        for (List<Point> candidate : candidates) {
            double cost = cost(candidate, least);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** Where a single vertical piece may lead from one to the other; none if the ends look away from each other. */
    private static double[] channels(LinkEnd from, LinkEnd to, double out, double in) {
        boolean rightwards = from == LinkEnd.FINISH;
        if (rightwards != (to == LinkEnd.START)) {
            return new double[] {rightwards ? Math.max(out, in) : Math.min(out, in)};
        }
        boolean room = rightwards ? out <= in : in <= out;
        return room ? new double[] {in, out, (in + out) / 2} : new double[0];
    }

    private static double[] corridors(Rect source, Rect target) {
        double above = Math.min(source.y(), target.y()) - CORRIDOR;
        double below = Math.max(source.bottom(), target.bottom()) + CORRIDOR;
        if (source.bottom() + 8 <= target.y()) {
            return new double[] {(source.bottom() + target.y()) / 2, below, above};
        }
        if (target.bottom() + 8 <= source.y()) {
            return new double[] {(target.bottom() + source.y()) / 2, above, below};
        }
        return new double[] {below, above};
    }

    private double cost(List<Point> course, double enough) {
        double cost = 14.0 * course.size();
        for (int i = 1; i < course.size() && cost < enough; i++) {
            Point p = course.get(i - 1);
            Point q = course.get(i);
            boolean level = p.y() == q.y();
            double length = level ? Math.abs(p.x() - q.x()) : Math.abs(p.y() - q.y());
            cost += length;
            if (length > 1) {
                double x = Math.min(p.x(), q.x());
                double y = Math.min(p.y(), q.y());
                cost += CROSSING * boxes.hits(level ? new Rect(x + 0.5, y, length - 1, 0) : new Rect(x, y + 0.5, 0,
                    length - 1));
            }
        }
        return cost;
    }

    /** Without points that say nothing: repeated ones, and those on a straight line. */
    private static List<Point> tidy(List<Point> course) {
        List<Point> tidy = new ArrayList<>();
        for (Point point : course) {
            int last = tidy.size() - 1;
            if (last >= 0 && tidy.get(last).equals(point)) {
                continue;
            }
            if (last >= 1 && isStraight(tidy.get(last - 1), tidy.get(last), point)) {
                tidy.set(last, point);
            } else {
                tidy.add(point);
            }
        }
        return tidy;
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() && (b.y() - a.y()) * (c.y() - b.y()) >= 0
            || a.y() == b.y() && b.y() == c.y() && (b.x() - a.x()) * (c.x() - b.x()) >= 0;
    }

    /** Where a label of some size stands on a course: in the middle of its longest level piece. */
    static Rect label(List<Point> course, double width, double height) {
        Point middle = course.getFirst();
        double longest = -1;
        for (int i = 1; i < course.size(); i++) {
            Point p = course.get(i - 1);
            Point q = course.get(i);
            boolean level = p.y() == q.y();
            double length = level ? Math.abs(p.x() - q.x()) : Math.abs(p.y() - q.y()) * 0.8;
            if (length > longest) {
                longest = length;
                middle = new Point((p.x() + q.x()) / 2, (p.y() + q.y()) / 2);
            }
        }
        return new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }
}
