/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

/**
 * A schedule as a search keeps it: together with the order in which it is scheduled anew from its other end, which
 * never makes it longer.
 */
final class Individual {

    /** The starts, seen from the end from which it was scheduled; not to be changed. */
    final int[] start;
    final int makespan;

    private final long lateness;
    private final ResourceProblem problem;
    private int[] list;
    private double[] use;

    /**
     * A schedule.
     *
     * @param problem  the problem as seen from the end from which it was scheduled
     * @param start    the starts, kept as they are
     * @param makespan the end of the last activity
     */
    Individual(ResourceProblem problem, int[] start, int makespan) {
        this.start = start;
        this.makespan = makespan;
        this.problem = problem;
        long sum = 0;
        for (int from : start) {
            sum += (long) from * from;
        }
        lateness = sum;
    }

    /**
     * Whether this schedule is shorter; among equally long ones that is better whose activities start earlier, late
     * ones above all: it is closer to being shortened.
     *
     * @param other another schedule from the same end
     * @return true if it is better
     */
    boolean isBetterThan(Individual other) {
        return makespan < other.makespan || makespan == other.makespan && lateness < other.lateness;
    }

    /**
     * The order in which this schedule is scheduled anew from its other end.
     *
     * @return all activities by falling finish; not to be changed
     */
    int[] list() {
        if (list == null) {
            list = Ends.latestFirst(problem, start);
        }
        return list;
    }

    /**
     * How well the resources are used while each activity runs.
     *
     * @param measure measures schedules of the same problem
     * @return what {@link ResourceUse#during} says of this schedule; measured once, not to be changed
     */
    double[] use(ResourceUse measure) {
        if (use == null) {
            use = measure.during(start, makespan);
        }
        return use;
    }
}
