/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.util.stream.IntStream;

import org.jalon.model.resources.Contour;

/**
 * How the effort of an assignment spreads over its time: ten tenths of different intensity, the predefined work
 * contours that planning tools share.
 */
final class Contours {

    /** How many parts of the time a contour tells apart. */
    static final int PARTS = 10;

    private static final int[] FLAT = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
    private static final int[] BACK = {10, 15, 25, 50, 50, 75, 75, 100, 100, 100};
    private static final int[] FRONT = {100, 100, 100, 75, 75, 50, 50, 25, 15, 10};
    private static final int[] DOUBLE = {25, 50, 100, 50, 25, 25, 50, 100, 50, 25};
    private static final int[] EARLY = {25, 50, 100, 100, 75, 50, 50, 25, 15, 10};
    private static final int[] LATE = {10, 15, 25, 50, 50, 75, 100, 100, 50, 25};
    private static final int[] BELL = {10, 20, 40, 80, 100, 100, 80, 40, 20, 10};
    private static final int[] TURTLE = {25, 50, 75, 100, 100, 100, 100, 75, 50, 25};

    private Contours() {
    }

    /**
     * How much is asked during one part of the time, compared with the average.
     *
     * @param contour how the effort spreads
     * @param part    from 0 to {@link #PARTS}, exclusive
     * @return 1 for the average
     */
    static double intensity(Contour contour, int part) {
        int[] tenths = tenths(contour);
        return (double) tenths[part] * tenths.length / IntStream.of(tenths).sum();
    }

    /**
     * The share of the effort done after some share of the time.
     *
     * @param contour how the effort spreads
     * @param time    share of the time, 0–1
     * @return share of the effort, 0–1
     */
    static double done(Contour contour, double time) {
        if (contour == Contour.FLAT) {
            return time;
        }
        int[] tenths = tenths(contour);
        double at = Math.clamp(time, 0.0, 1.0) * tenths.length;
        double whole = 0;
        double done = 0;
        for (int i = 0; i < tenths.length; i++) {
            whole += tenths[i];
            done += tenths[i] * Math.clamp(at - i, 0.0, 1.0);
        }
        return done / whole;
    }

    private static int[] tenths(Contour contour) {
        return switch (contour) {
            case FLAT -> FLAT;
            case FRONT_LOADED -> FRONT;
            case BACK_LOADED -> BACK;
            case EARLY_PEAK -> EARLY;
            case LATE_PEAK -> LATE;
            case DOUBLE_PEAK -> DOUBLE;
            case BELL -> BELL;
            case TURTLE -> TURTLE;
        };
    }
}
