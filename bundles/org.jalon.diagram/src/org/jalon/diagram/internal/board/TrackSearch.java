/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.internal.board.TrackRouter.Port;

/**
 * One search for the cheapest course on a grid of tracks: A* (Hart, Nilsson and Raphael 1968). A state is a crossing of
 * tracks and whether the line runs level or upright there.
 */
final class TrackSearch {

    private static final double BEND = 14;
    private static final int NONE = -1;

    private final double[] xs;
    private final double[] ys;
    /** What bars each track, as intervals along it. */
    private final double[][] levelBars;
    private final double[][] uprightBars;
    private final TakenTracks taken;
    private final Rect goal;
    private final double[] least;
    private final int[] before;
    private final Port[] begun;
    private final Port[] ends;
    private final PriorityQueue<Open> open = new PriorityQueue<>((a, b) -> Double.compare(a.total, b.total));

    private record Open(int state, double cost, double total) {
    }

    TrackSearch(TreeSet<Double> xs, TreeSet<Double> ys, List<Rect> obstacles, TakenTracks taken, Rect goal) {
        this.xs = xs.stream().mapToDouble(Double::doubleValue).toArray();
        this.ys = ys.stream().mapToDouble(Double::doubleValue).toArray();
        levelBars = Arrays.stream(this.ys).mapToObj(y -> bars(y, obstacles, true)).toArray(double[][]::new);
        uprightBars = Arrays.stream(this.xs).mapToObj(x -> bars(x, obstacles, false)).toArray(double[][]::new);
        this.taken = taken;
        this.goal = goal;
        int states = 2 * this.xs.length * this.ys.length;
        least = new double[states];
        Arrays.fill(least, Double.MAX_VALUE);
        before = new int[states];
        begun = new Port[states];
        ends = new Port[states];
    }

    private int state(int x, int y, boolean level) {
        return 2 * (y * xs.length + x) + (level ? 1 : 0);
    }

    private int state(Port port) {
        return state(Arrays.binarySearch(xs, port.track().x()), Arrays.binarySearch(ys, port.track().y()),
            port.level());
    }

    private int x(int state) {
        return state / 2 % xs.length;
    }

    private int y(int state) {
        return state / 2 / xs.length;
    }

    private static boolean isLevel(int state) {
        return (state & 1) == 1;
    }

    /** The course from one of the starts to one of the ends; straight through everything if there is no way round. */
    List<Point> run(List<Port> starts, List<Port> targets) {
        for (Port end : targets) {
            int state = state(end);
            ends[state] = ends[state] == null || end.cost() < ends[state].cost() ? end : ends[state];
        }
        for (Port start : starts) {
            int state = state(start);
            if (start.cost() < least[state]) {
                least[state] = start.cost();
                begun[state] = start;
                before[state] = NONE;
                open.add(new Open(state, start.cost(), start.cost() + rest(state)));
            }
        }
        int best = NONE;
        double found = Double.MAX_VALUE;
        while (!open.isEmpty() && open.peek().total < found) {
            Open next = open.poll();
            if (next.cost > least[next.state]) {
                continue;
            }
            Port end = ends[next.state];
            if (end != null && next.cost + end.cost() < found) {
                found = next.cost + end.cost();
                best = next.state;
            }
            expand(next);
        }
        return best == NONE ? List.of(starts.getFirst().border(), targets.getFirst().border()) : course(best);
    }

    private void expand(Open from) {
        boolean level = isLevel(from.state);
        int x = x(from.state);
        int y = y(from.state);
        reach(from, state(x, y, !level), BEND);
        for (int step = -1; step <= 1; step += 2) {
            int nextX = level ? x + step : x;
            int nextY = level ? y : y + step;
            if (nextX >= 0 && nextX < xs.length && nextY >= 0 && nextY < ys.length) {
                double at = level ? ys[y] : xs[x];
                double a = level ? xs[x] : ys[y];
                double b = level ? xs[nextX] : ys[nextY];
                double begin = Math.min(a, b);
                double finish = Math.max(a, b);
                if (isFree(level ? levelBars[y] : uprightBars[x], begin, finish)) {
                    reach(from, state(nextX, nextY, level),
                        finish - begin + taken.cost(level, at, begin, finish));
                }
            }
        }
    }

    /** Beginnings and ends of what lies on a track, in turn. */
    private static double[] bars(double at, List<Rect> obstacles, boolean level) {
        return obstacles.stream().map(box -> box.grown(0.5)).filter(box -> level ? box.y() < at && at < box.bottom()
            : box.x() < at && at < box.right()).flatMapToDouble(box -> level ? DoubleStream.of(box.x(), box.right())
                : DoubleStream.of(box.y(), box.bottom())).toArray();
    }

    private static boolean isFree(double[] bars, double from, double to) {
        for (int i = 0; i < bars.length; i += 2) {
            if (bars[i] < to && from < bars[i + 1]) {
                return false;
            }
        }
        return true;
    }

    private void reach(Open from, int state, double more) {
        double cost = from.cost + more;
        if (cost < least[state]) {
            least[state] = cost;
            before[state] = from.state;
            begun[state] = null;
            open.add(new Open(state, cost, cost + rest(state)));
        }
    }

    /** What is left at least. */
    private double rest(int state) {
        double px = xs[x(state)];
        double py = ys[y(state)];
        double x = Math.max(0, Math.max(goal.x() - px, px - goal.right()));
        double y = Math.max(0, Math.max(goal.y() - py, py - goal.bottom()));
        return Math.max(0, x + y - 2 * TrackRouter.TRACKS[TrackRouter.TRACKS.length - 1]);
    }

    private List<Point> course(int end) {
        List<Point> back = new ArrayList<>();
        back.add(ends[end].border());
        int state = end;
        while (begun[state] == null) {
            add(back, new Point(xs[x(state)], ys[y(state)]));
            state = before[state];
        }
        add(back, new Point(xs[x(state)], ys[y(state)]));
        add(back, begun[state].border());
        return back.reversed();
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
}
