/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.Optional;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.model.breakdown.Activity;

/** A part of a bar by which it is held, which decides what a drag means. */
public enum GanttHandle {
    /** The bar itself: moves it. */
    BODY,
    /** Its left end: changes the start and keeps the finish. */
    START,
    /** Its right end: changes the duration. */
    END,
    /** The mark where its done part ends: changes the progress. */
    PROGRESS,
    /** A dot before its start, from which links are drawn. */
    LINK_START,
    /** A dot behind its finish, from which links are drawn. */
    LINK_FINISH;

    /** How far dots lie from the ends of bars. */
    public static final double DOT_DISTANCE = 9;
    /** Radius of the dots. */
    public static final double DOT_RADIUS = 3.5;
    /** Height of the mark under a bar that shows where its done part ends. */
    public static final double KNOB_SIZE = 6;
    private static final double DOT_REACH = 6;
    private static final double EDGE_INSIDE = 5;
    private static final double EDGE_OUTSIDE = 2;
    private static final double KNOB_REACH = 5;
    /** A bar narrower than this is resized by the keyboard or at a larger scale: a hand must be able to move it. */
    private static final double NARROWEST = 8;
    /** A bar narrower than this isn't held at its left end either. */
    private static final double TWO_ENDS = 18;

    /** What a bar is held by at a point of the chart; empty beside it. */
    public static Optional<GanttHandle> at(GanttDiagram diagram, int row, double x, double y) {
        return diagram.mainBar(row).flatMap(bar -> at(diagram, bar, x, y));
    }

    private static Optional<GanttHandle> at(GanttDiagram diagram, GanttBar bar, double x, double y) {
        Rect r = bar.bounds();
        if (x > r.right() + EDGE_OUTSIDE || x < r.x() - EDGE_OUTSIDE) {
            return isAtDot(r, true, x, y) ? Optional.of(LINK_START)
                : isAtDot(r, false, x, y) ? Optional.of(LINK_FINISH) : Optional.empty();
        }
        if (y < r.y() - EDGE_OUTSIDE || y > r.bottom() + KNOB_SIZE) {
            return Optional.empty();
        }
        boolean wide = bar.kind() == GanttBar.Kind.ACTIVITY && r.width() >= NARROWEST;
        if (y >= r.bottom() - 1) {
            boolean knob = wide && Math.abs(x - progress(diagram, bar).x()) <= KNOB_REACH;
            return knob ? Optional.of(PROGRESS) : y > r.bottom() + EDGE_OUTSIDE ? Optional.empty() : Optional.of(BODY);
        }
        if (wide && x >= r.right() - EDGE_INSIDE) {
            return Optional.of(END);
        }
        return Optional.of(wide && r.width() >= TWO_ENDS && x <= r.x() + EDGE_INSIDE ? START : BODY);
    }

    private static boolean isAtDot(Rect bar, boolean start, double x, double y) {
        Point dot = dot(bar, start);
        return Math.abs(x - dot.x()) <= DOT_REACH && Math.abs(y - dot.y()) <= DOT_REACH;
    }

    /** Middle of the dot at the start or at the finish of a bar. */
    public static Point dot(Rect bar, boolean start) {
        return new Point(start ? bar.x() - DOT_DISTANCE : bar.right() + DOT_DISTANCE, bar.centerY());
    }

    /** The top of the mark under the bar of an activity, where its done part ends. */
    public static Point progress(GanttDiagram diagram, GanttBar bar) {
        double share = bar.element() instanceof Activity activity
            ? Math.clamp(diagram.plan().of(activity).map(p -> p.percentComplete()).orElse(0.0) / 100, 0, 1) : 0;
        return new Point(bar.bounds().x() + bar.bounds().width() * share, bar.bounds().bottom() - 1);
    }
}
