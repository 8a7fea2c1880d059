/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

/**
 * The serial schedule generation scheme: activity after activity, in a given order, each as early as its predecessors
 * and the resources allow. Every active schedule, and so an optimal one, comes from some order.
 *
 * @see <a href="https://doi.org/10.1016/0377-2217(95)00357-6">R. Kolisch, Serial and parallel resource-constrained
 *      project scheduling methods revisited, European Journal of Operational Research 90 (1996)</a>
 */
final class SerialScheme {

    private final ResourceProblem problem;
    private final ResourceProfile profile;

    SerialScheme(ResourceProblem problem) {
        this.problem = problem;
        this.profile = new ResourceProfile(problem);
    }

    /**
     * Schedules all activities.
     *
     * @param list  all activities, each after its predecessors
     * @param start where the starts go
     * @return the makespan
     */
    int schedule(int[] list, int[] start) {
        profile.clear();
        int makespan = 0;
        for (int i : list) {
            int earliest = 0;
            for (int before : problem.predecessorRow(i)) {
                earliest = Math.max(earliest, start[before] + problem.duration(before));
            }
            int duration = problem.duration(i);
            start[i] = duration == 0 ? earliest : profile.take(i, earliest, duration);
            makespan = Math.max(makespan, start[i] + duration);
        }
        return makespan;
    }
}
