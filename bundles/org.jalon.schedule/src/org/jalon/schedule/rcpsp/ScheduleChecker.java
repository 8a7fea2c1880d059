/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a schedule by the definition of the problem, period by period. It shares nothing with the code that makes
 * schedules.
 */
public final class ScheduleChecker {

    private ScheduleChecker() {
    }

    /**
     * Checks a schedule.
     *
     * @param problem  the problem
     * @param schedule a schedule of it
     * @return what is wrong, one sentence each; empty for a correct schedule
     */
    public static List<String> check(ResourceProblem problem, ResourceSchedule schedule) {
        List<String> wrong = new ArrayList<>();
        int[] start = schedule.start();
        if (start.length != problem.size()) {
            return List.of("the schedule has " + start.length + " activities, the problem " + problem.size());
        }
        int end = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] < 0) {
                wrong.add("activity " + i + " starts before the project");
            }
            end = Math.max(end, start[i] + problem.duration(i));
            for (int next : problem.successors(i)) {
                if (start[next] < start[i] + problem.duration(i)) {
                    wrong.add("activity " + next + " starts before activity " + i + " is over");
                }
            }
        }
        if (end != schedule.makespan()) {
            wrong.add("the project ends at " + end + ", not at " + schedule.makespan());
        }
        for (int resource = 0; resource < problem.resources(); resource++) {
            int[] used = new int[end + 1];
            for (int i = 0; i < start.length; i++) {
                for (int period = Math.max(0, start[i]); period < start[i] + problem.duration(i); period++) {
                    used[period] += problem.demand(i, resource);
                }
            }
            for (int period = 0; period < end; period++) {
                if (used[period] > problem.capacity(resource)) {
                    wrong.add("period " + period + " uses " + used[period] + " of resource " + resource);
                }
            }
        }
        return wrong;
    }
}
