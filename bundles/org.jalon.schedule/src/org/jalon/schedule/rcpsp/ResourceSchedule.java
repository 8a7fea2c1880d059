/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

/**
 * A schedule of a {@link ResourceProblem}.
 *
 * @param start    start of each activity, in periods from 0
 * @param makespan the end of the last activity
 */
public record ResourceSchedule(int[] start, int makespan) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceSchedule that && Arrays.equals(start, that.start) && makespan == that.makespan;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(start);
    }

    @Override
    public String toString() {
        return makespan + " " + Arrays.toString(start);
    }
}
