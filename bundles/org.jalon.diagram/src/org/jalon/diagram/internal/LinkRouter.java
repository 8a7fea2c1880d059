/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttBar.Kind;
import org.jalon.model.breakdown.DependencyType;

/**
 * Courses of links between bars. A link leaves and enters at the ends that its type ties: the right end of a bar is
 * its finish, the left end its start. All segments are horizontal or vertical; the last one carries the arrow.
 */
public final class LinkRouter {

    private static final double STUB = 8;
    private static final double DROP_INSET = 5;
    private static final double SHORT_RUN = 14;

    private LinkRouter() {
    }

    /**
     * The course of a link.
     *
     * @param type which ends it ties
     * @param from main bar of the predecessor
     * @param to main bar of the successor
     * @param rowTop top of the successor's line
     * @param rowBottom bottom of the successor's line
     * @return two points or more
     */
    public static List<Point> route(DependencyType type, GanttBar from, GanttBar to, double rowTop, double rowBottom) {
        Rect a = exit(from);
        Rect b = to.bounds();
        boolean down = b.centerY() > a.centerY();
        double between = down ? rowTop : rowBottom;
        return switch (type) {
            case FINISH_TO_START -> finishToStart(a, to, down, between);
            case START_TO_START -> around(a.x(), a.centerY(), b.x(), b.centerY(), Math.min(a.x(), b.x()) - STUB);
            case FINISH_TO_FINISH -> around(a.right(), a.centerY(), b.right(), b.centerY(),
                Math.max(a.right(), b.right()) + STUB);
            case START_TO_FINISH -> a.x() - STUB >= b.right() + STUB
                ? around(a.x(), a.centerY(), b.right(), b.centerY(), a.x() - STUB)
                : detour(a.x(), a.centerY(), -STUB, b.right(), b.centerY(), STUB, between);
        };
    }

    /** Both ends of a mark without duration are its date: links leave from behind its middle. */
    private static Rect exit(GanttBar bar) {
        Rect r = bar.bounds();
        return isMark(bar) ? new Rect(r.centerX(), r.y(), 0, r.height()) : r;
    }

    private static boolean isMark(GanttBar bar) {
        return bar.kind() == Kind.MILESTONE || bar.kind() == Kind.GATE;
    }

    private static List<Point> finishToStart(Rect a, GanttBar to, boolean down, double between) {
        Rect b = to.bounds();
        boolean mark = isMark(to);
        double drop = mark ? b.centerX() : b.x() + Math.min(DROP_INSET, b.width() / 2);
        // a hair's breadth behind is rounding
        double run = Math.abs(drop - a.right()) < 1 ? 0 : drop - a.right();
        if (run >= 0 && (run < SHORT_RUN + DROP_INSET || mark && run < 2 * SHORT_RUN)) {
            // the common case, one follows the other: straight down into the start
            return List.of(new Point(a.right(), a.centerY()), new Point(drop, a.centerY()),
                new Point(drop, down ? b.y() : b.bottom()));
        }
        return run >= 0 ? around(a.right(), a.centerY(), b.x(), b.centerY(), a.right() + STUB)
            : detour(a.right(), a.centerY(), STUB, b.x(), b.centerY(), -STUB, between);
    }

    private static List<Point> around(double x1, double y1, double x2, double y2, double x) {
        return List.of(new Point(x1, y1), new Point(x, y1), new Point(x, y2), new Point(x2, y2));
    }

    private static List<Point> detour(double x1, double y1, double out, double x2, double y2, double in, double y) {
        return List.of(new Point(x1, y1), new Point(x1 + out, y1), new Point(x1 + out, y), new Point(x2 + in, y),
            new Point(x2 + in, y2), new Point(x2, y2));
    }
}
