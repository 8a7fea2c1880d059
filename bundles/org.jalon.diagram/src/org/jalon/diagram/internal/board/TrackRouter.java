/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;

/**
 * Leads lines between boxes through the gaps between all boxes, along three tracks in each gap, with few bends and
 * crossings; lines avoid the tracks that earlier ones took. The cheapest course is searched by {@link TrackSearch}.
 */
public final class TrackRouter {

    /** Where tracks are in a gap, from either side. */
    static final double[] TRACKS = {6, 12, 18};

    /** Room for the head of an arrow. */
    private static final double NEAR = 5.75;
    private static final double[] PORTS = {0.5, 0.3, 0.7, 0.15, 0.85};
    private static final double TAKEN_PORT = 60;
    private static final double OFF_CENTRE = 3;
    /** Boxes that share less of a side don't face each other. */
    private static final double FACING = 12;

    private final List<Rect> obstacles;
    private final TreeSet<Double> trackXs = new TreeSet<>();
    private final TreeSet<Double> trackYs = new TreeSet<>();
    private final TakenTracks taken = new TakenTracks();
    private final List<Point> takenPorts = new ArrayList<>();

    /**
     * Where a line may leave a box.
     *
     * @param border the point on the box
     * @param track  the first point of the tracks that it comes to
     * @param level  whether it goes there sideways
     * @param cost   what keeps it from going there
     */
    record Port(Point border, Point track, boolean level, double cost) {
    }

    /**
     * A router.
     *
     * @param obstacles what lines go round: all boxes, and texts
     * @param plane     where lines may go
     */
    public TrackRouter(List<Rect> obstacles, Rect plane) {
        this.obstacles = obstacles;
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
        List<Point> course = new TrackSearch(xs, ys, obstacles, taken, target).run(starts, ends);
        taken.add(course);
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
}
