/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

import org.jalon.schedule.levelling.PriorityRule;

/**
 * A schedule by one rule, in one go: fast and explicable, within some percent of the best.
 *
 * @param rule   which activity comes first
 * @param scheme how the order becomes a schedule
 */
public record Heuristic(PriorityRule rule, Scheme scheme) {

    /** How an order becomes a schedule. */
    public enum Scheme {
        /** Activity by activity, each as early as possible. */
        SERIAL,
        /** Period by period, starting whatever can start. */
        PARALLEL
    }

    /**
     * Schedules a problem.
     *
     * @param problem the problem
     * @return a correct schedule
     */
    public ResourceSchedule schedule(ResourceProblem problem) {
        int[] start = new int[problem.size()];
        int[] order = PriorityOrder.of(rule, problem);
        int makespan = scheme == Scheme.SERIAL ? new SerialScheme(problem).schedule(order, start)
                : new ParallelScheme(problem).schedule(order, start);
        return new ResourceSchedule(start, makespan);
    }

    /**
     * Improves a schedule by shifting all activities to the right, latest finish first, and then to the left again,
     * earliest start first: the double justification, which never makes a schedule longer.
     *
     * @param problem  the problem
     * @param schedule a correct schedule of it
     * @return a schedule that is at most as long
     * @see <a href="https://doi.org/10.1016/j.ejor.2004.04.008">V. Valls, F. Ballestín and S. Quintanilla,
     *      Justification and RCPSP: a technique that pays, European Journal of Operational Research 165 (2005)</a>
     */
    public static ResourceSchedule justify(ResourceProblem problem, ResourceSchedule schedule) {
        ResourceProblem reversed = problem.reversed();
        int[] backward = new int[problem.size()];
        int makespan = new SerialScheme(reversed).schedule(Ends.latestFirst(problem, schedule.start()), backward);
        int[] start = new int[problem.size()];
        int improved = new SerialScheme(problem).schedule(Ends.latestFirst(reversed, backward), start);
        return improved <= Math.min(makespan, schedule.makespan()) ? new ResourceSchedule(start, improved)
                : new ResourceSchedule(Ends.mirror(problem, backward, makespan), makespan);
    }

    /**
     * The best schedule of all rules and both schemes, justified.
     *
     * @param problem the problem
     * @return a correct schedule
     */
    public static ResourceSchedule best(ResourceProblem problem) {
        return Arrays.stream(PriorityRule.values())
                .flatMap(rule -> Arrays.stream(Scheme.values()).map(scheme -> new Heuristic(rule, scheme)))
                .map(heuristic -> justify(problem, heuristic.schedule(problem)))
                .min((a, b) -> Integer.compare(a.makespan(), b.makespan())).orElseThrow();
    }
}
