/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;

/**
 * Leads lines between boxes through the gaps between all boxes, along three tracks in each gap, with few bends and
 * crossings; lines avoid the tracks that earlier ones took. The shortest course is searched with A* (Hart, Nilsson and
 * Raphael 1968) on the grid of tracks.
 */
public final class TrackRouter {

    private static final double[] TRACKS = {6, 12, 18};
    /** Room for the head of an arrow. */
    private static final double NEAR = 5.75;
    private static final double[] PORTS = {0.5, 0.3, 0.7, 0.15, 0.85};
    /** Boxes that share less of a side don't face each other. */
    private static final double FACING = 12;
    private static final double BEND = 14;
    private static final double SHARED = 12;
    private static final double CROSSING = 24;
    private static final double TAKEN_PORT = 60;
    private static final double OFF_CENTRE = 3;

    private final List<Rect> obstacles;
    private final Rect plane;
    private final TreeSet<Double> trackXs = new TreeSet<>();
    private final TreeSet<Double> trackYs = new TreeSet<>();
    private final List<Piece> taken = new ArrayList<>();
    private final List<Point> takenPorts = new ArrayList<>();

    /** A straight piece of a line: at one x, or at one y. */
    private record Piece(boolean level, double at, double from, double to) {

        static Piece of(Point a, Point b) {
            boolean level = a.y() == b.y();
            return level ? new Piece(true, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
                : new Piece(false, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
        }
    }

    /** Where a line may leave a box, and the first point of the grid of tracks that it comes to. */
    private record Port(Point border, Point track, boolean level, double cost) {
    }

    private record State(int x, int y, boolean level) {
    }

    private record Open(State state, double cost, double total) {
    }

    /**
     * A router.
     *
     * @param obstacles what lines go round: all boxes, and texts
     * @param plane     where lines may go
     */
    public TrackRouter(List<Rect> obstacles, Rect plane) {
        this.obstacles = obstacles;
        this.plane = plane;
        for (Rect box : obstacles) {
            for (double track : TRACKS) {
                add(trackXs, box.x() - track, plane.x(), plane.right());
                add(trackXs, box.right() + track, plane.x(), plane.right());
                add(trackYs, box.y() - track, plane.y(), plane.bottom());
                add(trackYs, box.bottom() + track, plane.y(), plane.bottom());
            }
        }
    }

    private static void add(TreeSet<Double> tracks, double at, double least, double most) {
        double rounded = Math.round(at * 4) / 4.0;
        if (rounded >= least && rounded <= most) {
            tracks.add(rounded);
        }
    }

    /** The course of a line from one box to another, both among the obstacles. */
    public List<Point> route(Rect source, Rect target) {
        List<Port> starts = ports(source);
        List<Port> ends = ports(target);
        facing(source, target, starts, ends);
        TreeSet<Double> xs = new TreeSet<>(trackXs);
        TreeSet<Double> ys = new TreeSet<>(trackYs);
        for (List<Port> ports : List.of(starts, ends)) {
            ports.forEach(port -> {
                xs.add(port.track.x());
                ys.add(port.track.y());
            });
        }
        List<Point> course = new Search(xs, ys, starts, ends, target).run();
        for (int i = 1; i < course.size(); i++) {
            taken.add(Piece.of(course.get(i - 1), course.get(i)));
        }
        takenPorts.add(course.getFirst());
        takenPorts.add(course.getLast());
        return course;
    }

    private List<Port> ports(Rect box) {
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < PORTS.length; i++) {
            double x = Math.round(box.x() + box.width() * PORTS[i]);
            double y = Math.round(box.y() + box.height() * PORTS[i]);
            double cost = OFF_CENTRE * i;
            upright(ports, box, x, cost);
            if (i < 3) {
                level(ports, box, y, cost);
            }
        }
        return ports;
    }

    /** Ports right opposite each other, where boxes are above or beside each other. */
    private void facing(Rect source, Rect target, List<Port> starts, List<Port> ends) {
        double left = Math.max(source.x(), target.x());
        double right = Math.min(source.right(), target.right());
        double top = Math.max(source.y(), target.y());
        double bottom = Math.min(source.bottom(), target.bottom());
        if (right - left > FACING) {
            upright(starts, source, Math.round((left + right) / 2), 0);
            upright(ends, target, Math.round((left + right) / 2), 0);
        }
        if (bottom - top > FACING) {
            level(starts, source, Math.round((top + bottom) / 2), 0);
            level(ends, target, Math.round((top + bottom) / 2), 0);
        }
    }

    private void upright(List<Port> ports, Rect box, double x, double cost) {
        port(ports, new Point(x, box.y()), trackYs.floor(box.y() - NEAR), false, cost);
        port(ports, new Point(x, box.bottom()), trackYs.ceiling(box.bottom() + NEAR), false, cost);
    }

    private void level(List<Port> ports, Rect box, double y, double cost) {
        port(ports, new Point(box.x(), y), trackXs.floor(box.x() - NEAR), true, cost);
        port(ports, new Point(box.right(), y), trackXs.ceiling(box.right() + NEAR), true, cost);
    }

    private void port(List<Port> ports, Point border, Double track, boolean level, double cost) {
        if (track != null) {
            boolean used = takenPorts.stream().anyMatch(other -> Math.abs(other.x() - border.x()) < 4
                && Math.abs(other.y() - border.y()) < 4);
            ports.add(new Port(border, level ? new Point(track, border.y()) : new Point(border.x(), track), level,
                cost + (used ? TAKEN_PORT : 0)));
        }
    }

    private boolean isFree(Piece piece) {
        Rect r = piece.level ? new Rect(piece.from, piece.at, piece.to - piece.from, 0)
            : new Rect(piece.at, piece.from, 0, piece.to - piece.from);
        return obstacles.stream().noneMatch(box -> box.x() < r.right() + 0.5 && r.x() - 0.5 < box.right()
            && box.y() < r.bottom() + 0.5 && r.y() - 0.5 < box.bottom());
    }

    private double cost(Piece piece) {
        double cost = piece.to - piece.from;
        for (Piece other : taken) {
            if (other.level == piece.level) {
                double shared = Math.min(other.to, piece.to) - Math.max(other.from, piece.from);
                if (Math.abs(other.at - piece.at) < 2.5 && shared > -3) {
                    cost += SHARED * Math.max(shared, 1);
                }
            } else if (piece.from <= other.at && other.at < piece.to && other.from <= piece.at
                && piece.at <= other.to) {
                cost += CROSSING;
            }
        }
        return cost;
    }

    /** One search. */
    private final class Search {

        private final double[] xs;
        private final double[] ys;
        private final List<Port> starts;
        private final Map<State, Port> ends = new HashMap<>();
        private final Map<State, Port> begun = new HashMap<>();
        private final Map<State, Double> least = new HashMap<>();
        private final Map<State, State> before = new HashMap<>();
        private final Rect goal;

        Search(TreeSet<Double> xs, TreeSet<Double> ys, List<Port> starts, List<Port> ends, Rect goal) {
            this.xs = xs.stream().mapToDouble(Double::doubleValue).toArray();
            this.ys = ys.stream().mapToDouble(Double::doubleValue).toArray();
            this.starts = starts;
            this.goal = goal;
            ends.forEach(end -> this.ends.merge(state(end), end, (a, b) -> a.cost <= b.cost ? a : b));
        }

        private State state(Port port) {
            return new State(Arrays.binarySearch(xs, port.track.x()),
                Arrays.binarySearch(ys, port.track.y()), port.level);
        }

        List<Point> run() {
            PriorityQueue<Open> open = new PriorityQueue<>((a, b) -> Double.compare(a.total, b.total));
            for (Port start : starts) {
                State state = state(start);
                double cost = start.cost;
                if (cost < least.getOrDefault(state, Double.MAX_VALUE)) {
                    least.put(state, cost);
                    begun.put(state, start);
                    open.add(new Open(state, cost, cost + rest(state)));
                }
            }
            State best = null;
            double found = Double.MAX_VALUE;
            while (!open.isEmpty() && open.peek().total < found) {
                Open next = open.poll();
                if (next.cost > least.get(next.state)) {
                    continue;
                }
                Port end = ends.get(next.state);
                if (end != null && next.cost + end.cost < found) {
                    found = next.cost + end.cost;
                    best = next.state;
                }
                expand(next, open);
            }
            return best == null ? straight() : course(best);
        }

        private void expand(Open from, PriorityQueue<Open> open) {
            State s = from.state;
            reach(from, new State(s.x, s.y, !s.level), BEND, open);
            for (int step = -1; step <= 1; step += 2) {
                int x = s.level ? s.x + step : s.x;
                int y = s.level ? s.y : s.y + step;
                if (x >= 0 && x < xs.length && y >= 0 && y < ys.length) {
                    Piece piece = Piece.of(point(s), new Point(xs[x], ys[y]));
                    if (isFree(piece)) {
                        reach(from, new State(x, y, s.level), cost(piece), open);
                    }
                }
            }
        }

        private void reach(Open from, State state, double more, PriorityQueue<Open> open) {
            double cost = from.cost + more;
            if (cost < least.getOrDefault(state, Double.MAX_VALUE)) {
                least.put(state, cost);
                before.put(state, from.state);
                begun.remove(state);
                open.add(new Open(state, cost, cost + rest(state)));
            }
        }

        private double rest(State state) {
            double x = Math.max(0, Math.max(goal.x() - xs[state.x], xs[state.x] - goal.right()));
            double y = Math.max(0, Math.max(goal.y() - ys[state.y], ys[state.y] - goal.bottom()));
            return Math.max(0, x + y - 2 * TRACKS[TRACKS.length - 1]);
        }

        private Point point(State state) {
            return new Point(xs[state.x], ys[state.y]);
        }

        private List<Point> course(State end) {
            List<Point> back = new ArrayList<>();
            back.add(ends.get(end).border);
            State state = end;
            while (true) {
                add(back, point(state));
                Port start = begun.get(state);
                if (start != null) {
                    add(back, start.border);
                    return back.reversed();
                }
                state = before.get(state);
            }
        }

        /** Adds a point, in place of the last one if that lies on the way. */
        private static void add(List<Point> points, Point point) {
            int last = points.size() - 1;
            if (points.get(last).equals(point)) {
                return;
            }
            if (last > 0) {
                Point a = points.get(last - 1);
                Point b = points.get(last);
                if (a.x() == b.x() && b.x() == point.x() || a.y() == b.y() && b.y() == point.y()) {
                    points.set(last, point);
                    return;
                }
            }
            points.add(point);
        }

        /** Where there is no way round: right through, behind the boxes. */
        private List<Point> straight() {
            return List.of(starts.getFirst().border, new Point(goal.centerX(), goal.bottom()));
        }
    }
}
