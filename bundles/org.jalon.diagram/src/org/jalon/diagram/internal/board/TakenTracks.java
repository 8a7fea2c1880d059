/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jalon.diagram.Point;

/** The pieces of lines that have their course, and what another line pays to run along or across them. */
final class TakenTracks {

    private static final double SHARED = 12;
    private static final double CROSSING = 24;
    /** Lines nearer than this read as one. */
    private static final double APART = 2.5;

    /** Pieces by the y at which they run level, and by the x at which they run upright: from, to. */
    private final TreeMap<Double, List<double[]>> level = new TreeMap<>();
    private final TreeMap<Double, List<double[]>> upright = new TreeMap<>();

    /** Takes the course of a line. */
    void add(List<Point> course) {
        for (int i = 1; i < course.size(); i++) {
            Point a = course.get(i - 1);
            Point b = course.get(i);
            boolean isLevel = a.y() == b.y();
            double from = isLevel ? Math.min(a.x(), b.x()) : Math.min(a.y(), b.y());
            double to = isLevel ? Math.max(a.x(), b.x()) : Math.max(a.y(), b.y());
            (isLevel ? level : upright).computeIfAbsent(isLevel ? a.y() : a.x(), at -> new ArrayList<>())
                .add(new double[] {from, to});
        }
    }

    /**
     * What a piece pays.
     *
     * @param isLevel whether it runs level
     * @param at      its y if it does, else its x
     */
    double cost(boolean isLevel, double at, double from, double to) {
        double cost = 0;
        for (List<double[]> pieces : (isLevel ? level : upright).subMap(at - APART, at + APART).values()) {
            for (double[] piece : pieces) {
                double shared = Math.min(piece[1], to) - Math.max(piece[0], from);
                cost += shared > -3 ? SHARED * Math.max(shared, 1) : 0;
            }
        }
        for (List<double[]> pieces : (isLevel ? upright : level).subMap(from, to).values()) {
            for (double[] piece : pieces) {
                cost += piece[0] <= at && at <= piece[1] ? CROSSING : 0;
            }
        }
        return cost;
    }
}
