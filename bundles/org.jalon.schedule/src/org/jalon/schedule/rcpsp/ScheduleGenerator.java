/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.function.BooleanSupplier;

/**
 * Generates schedules from either end of a project, counts them and remembers the best. All that a search generates
 * goes through here, so that the count is true.
 */
final class ScheduleGenerator {

    private final ResourceProblem[] problems;
    private final SerialScheme[] schemes;
    private final int allowed;
    private final BooleanSupplier cancelled;
    private final int bound;
    private int spent;
    private Individual best;
    private int bestEnd;

    /**
     * A generator.
     *
     * @param problem   the problem
     * @param allowed   how many schedules may be generated; the first one always is
     * @param cancelled true once no more schedules are wanted
     */
    ScheduleGenerator(ResourceProblem problem, int allowed, BooleanSupplier cancelled) {
        problems = new ResourceProblem[] {problem, problem.reversed()};
        schemes = new SerialScheme[] {new SerialScheme(problem), new SerialScheme(problems[1])};
        this.allowed = allowed;
        this.cancelled = cancelled;
        bound = problem.lowerBound();
    }

    /**
     * The problem as seen from one end.
     *
     * @param end 0 for the front, 1 for the end
     * @return the problem, reversed for the end
     */
    ResourceProblem problem(int end) {
        return problems[end];
    }

    /**
     * Whether to stop: the schedules are spent, the best one can't be beaten, or the search is cancelled.
     *
     * @return true if no schedule may be generated any more
     */
    boolean isOver() {
        return spent > 0 && (spent >= allowed || best.makespan <= bound || cancelled.getAsBoolean());
    }

    /**
     * Generates a schedule by the serial scheme.
     *
     * @param list all activities, each after what it waits for when seen from that end
     * @param end  0 to schedule from the front, 1 from the end
     * @return the schedule
     */
    Individual generate(int[] list, int end) {
        int[] start = new int[list.length];
        int makespan = schemes[end].schedule(list, start);
        spent++;
        Individual individual = new Individual(problems[end], start, makespan);
        if (best == null || makespan < best.makespan) {
            best = individual;
            bestEnd = end;
        }
        return individual;
    }

    /** How many schedules were generated. */
    int spent() {
        return spent;
    }

    /** The best schedule so far, seen from the front. */
    ResourceSchedule best() {
        int[] start = bestEnd == 0 ? best.start : Ends.mirror(problems[0], best.start, best.makespan);
        return new ResourceSchedule(start, best.makespan);
    }
}
