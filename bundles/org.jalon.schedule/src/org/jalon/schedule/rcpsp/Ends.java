/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

/** Reads a schedule from its end. */
final class Ends {

    private static final int BITS = 20;
    private static final int HALF = 1 << BITS - 1;

    private Ends() {
    }

    /**
     * The activities by falling finish: an order for the reversed problem.
     *
     * @param problem a problem
     * @param start   a schedule of it
     * @return all activities, each before its predecessors
     */
    static int[] latestFirst(ResourceProblem problem, int[] start) {
        int n = start.length;
        int[] order = problem.order();
        long[] keys = new long[n];
        for (int k = 0; k < n; k++) {
            int i = order[k];
            keys[k] = (long) (start[i] + problem.duration(i)) << 2 * BITS | tie(problem.duration(i), k) << BITS | i;
        }
        Arrays.sort(keys);
        int[] list = new int[n];
        for (int k = 0; k < n; k++) {
            list[n - 1 - k] = (int) (keys[k] & (1 << BITS) - 1);
        }
        return list;
    }

    /** Among equal finishes those of no duration come first, later ones in the network before, then short ones. */
    private static long tie(int duration, int rank) {
        return duration == 0 ? HALF + rank : HALF - Math.min(duration, HALF);
    }

    /** The starts of a schedule of the reversed problem, seen from the front. */
    static int[] mirror(ResourceProblem problem, int[] backward, int makespan) {
        int[] start = new int[backward.length];
        Arrays.setAll(start, i -> makespan - backward[i] - problem.duration(i));
        return start;
    }
}
