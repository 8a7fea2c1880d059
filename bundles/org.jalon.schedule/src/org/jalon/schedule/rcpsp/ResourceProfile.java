/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

/**
 * What is left of all resources in each period. Four resources share one {@code long}, in lanes of 16 bits whose top
 * bit stays free, so that one subtraction compares four demands with what is left.
 */
final class ResourceProfile {

    private static final int LANES = 4;
    private static final long GUARDS = 0x8000_8000_8000_8000L;

    private final int words;
    private final long[][] full;
    private final long[][] left;
    private final long[][] need;
    private int used;

    /**
     * An empty project.
     *
     * @param problem gives demands, capacities and the horizon
     */
    ResourceProfile(ResourceProblem problem) {
        words = Math.max(1, Math.ceilDiv(problem.resources(), LANES));
        int horizon = 1;
        for (int i = 0; i < problem.size(); i++) {
            horizon += problem.duration(i);
        }
        full = new long[words][1];
        left = new long[words][horizon];
        need = new long[words][problem.size()];
        for (int k = 0; k < problem.resources(); k++) {
            int shift = 16 * (k % LANES);
            full[k / LANES][0] |= (long) problem.capacity(k) << shift;
            for (int i = 0; i < problem.size(); i++) {
                if (problem.duration(i) > 0) {
                    need[k / LANES][i] |= (long) problem.demand(i, k) << shift;
                }
            }
        }
        used = horizon;
        clear();
    }

    /** Frees all resources. */
    void clear() {
        for (int word = 0; word < words; word++) {
            Arrays.fill(left[word], 0, used, full[word][0]);
        }
        used = 0;
    }

    /**
     * Takes what an activity needs as early as it can be had all along.
     *
     * @param activity index of the activity
     * @param earliest first period in which it may start
     * @param duration periods
     * @return the period in which it starts
     */
    int take(int activity, int earliest, int duration) {
        int start = words == 1 ? find(left[0], need[0][activity], earliest, duration)
                : find(activity, earliest, duration);
        for (int word = 0; word < words; word++) {
            long[] row = left[word];
            long amount = need[word][activity];
            for (int period = start; period < start + duration; period++) {
                row[period] -= amount;
            }
        }
        used = Math.max(used, start + duration);
        return start;
    }

    private static int find(long[] left, long need, int earliest, int duration) {
        int start = earliest;
        for (int period = earliest; period < start + duration; period++) {
            if (((left[period] | GUARDS) - need & GUARDS) != GUARDS) {
                start = period + 1;
            }
        }
        return start;
    }

    private int find(int activity, int earliest, int duration) {
        int start = earliest;
        for (int period = earliest; period < start + duration; period++) {
            if (!fits(activity, period)) {
                start = period + 1;
            }
        }
        return start;
    }

    /**
     * Whether there is enough left for an activity in one period.
     *
     * @param activity index of the activity
     * @param period   a period
     * @return true if all its demands can be met
     */
    boolean fits(int activity, int period) {
        for (int word = 0; word < words; word++) {
            if (((left[word][period] | GUARDS) - need[word][activity] & GUARDS) != GUARDS) {
                return false;
            }
        }
        return true;
    }
}
