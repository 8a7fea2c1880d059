/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

/**
 * The parallel schedule generation scheme: period after period, start whatever can start, in a given order of
 * priority. No resource lies idle that somebody could use, which is often good and sometimes not optimal.
 *
 * @see <a href="https://doi.org/10.1016/0377-2217(95)00357-6">R. Kolisch, Serial and parallel resource-constrained
 *      project scheduling methods revisited, European Journal of Operational Research 90 (1996)</a>
 */
final class ParallelScheme {

    private final ResourceProblem problem;
    private final ResourceProfile profile;

    ParallelScheme(ResourceProblem problem) {
        this.problem = problem;
        this.profile = new ResourceProfile(problem);
    }

    /**
     * Schedules all activities.
     *
     * @param list  all activities, the most urgent first, each after its predecessors
     * @param start where the starts go
     * @return the makespan
     */
    int schedule(int[] list, int[] start) {
        profile.clear();
        Arrays.fill(start, -1);
        int[] waiting = list.clone();
        int count = waiting.length;
        int makespan = 0;
        int now = 0;
        while (count > 0) {
            int kept = 0;
            int next = Integer.MAX_VALUE;
            for (int k = 0; k < count; k++) {
                int i = waiting[k];
                if (isReady(i, start, now) && (problem.duration(i) == 0 || profile.fits(i, now))) {
                    start[i] = problem.duration(i) == 0 ? now : profile.take(i, now, problem.duration(i));
                    makespan = Math.max(makespan, now + problem.duration(i));
                } else {
                    waiting[kept++] = i;
                }
            }
            count = kept;
            for (int i = 0; i < start.length; i++) {
                int end = start[i] + problem.duration(i);
                if (start[i] >= 0 && end > now) {
                    next = Math.min(next, end);
                }
            }
            now = next;
        }
        return makespan;
    }

    private boolean isReady(int i, int[] start, int now) {
        for (int before : problem.predecessorRow(i)) {
            if (start[before] < 0 || start[before] + problem.duration(before) > now) {
                return false;
            }
        }
        return true;
    }
}
