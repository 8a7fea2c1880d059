/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import org.jalon.schedule.levelling.PriorityRule;

/**
 * A genetic search with two populations, one scheduled from the front and one from the end, each of which is bred from
 * the other: reading a schedule from its end and scheduling it the other way round is a justification pass, so that
 * every schedule is improved as it is bred. Children inherit the stretches in which their parents use scarce resources
 * best. Once the populations have nothing new to give, the search begins anew with others, as long as schedules are
 * left. Anytime: the best schedule so far is always at hand.
 *
 * @param schedules how many schedules may be generated; each pass of the serial scheme counts as one; the
 *                  first one always is
 * @param seed      start of the random numbers: the same seed gives the same schedule
 * @param cancelled asked after each schedule; true ends the search with the best schedule so far
 * @see <a href="https://doi.org/10.1287/opre.1060.0358">D. Debels and M. Vanhoucke, A decomposition-based genetic
 *      algorithm for the resource-constrained project-scheduling problem, Operations Research 55 (2007)</a>, for the
 *      two populations
 */
public record PopulationSearch(int schedules, long seed, BooleanSupplier cancelled) {

    private static final int LEAST_MEMBERS = 10;
    private static final int MOST_MEMBERS_PER_ACTIVITY = 4;

    /**
     * A search that is not cancelled.
     *
     * @param schedules how many schedules may be generated
     * @param seed      start of the random numbers
     */
    public PopulationSearch(int schedules, long seed) {
        this(schedules, seed, () -> false);
    }

    /**
     * Searches a short schedule.
     *
     * @param problem the problem
     * @return a correct schedule
     */
    public ResourceSchedule search(ResourceProblem problem) {
        return run(problem).best();
    }

    /** Searches until no more schedules may be generated. */
    ScheduleGenerator run(ResourceProblem problem) {
        SplittableRandom random = new SplittableRandom(seed);
        ScheduleGenerator generator = new ScheduleGenerator(problem, schedules, cancelled);
        RandomOrder orders = new RandomOrder(problem, random);
        Breeding breeding = new Breeding(generator, random, farMoves(problem.size()));
        int[] first = PriorityOrder.of(PriorityRule.LATEST_FINISH, problem);
        while (!generator.isOver()) {
            breeding.run(first, orders, members(problem.size()));
            first = orders.next();
        }
        return generator;
    }

    /** More members for more schedules, so that the populations stay varied as long as they are bred. */
    private int members(int activities) {
        double members = 3.7 * Math.pow((double) schedules / activities, 0.72);
        return Math.clamp(Math.round(members), LEAST_MEMBERS,
                Math.max(LEAST_MEMBERS, MOST_MEMBERS_PER_ACTIVITY * activities));
    }

    /** Where schedules are plenty, exchanges of neighbours find nothing new in the end; where few, far moves waste. */
    private double farMoves(int activities) {
        return Math.clamp(((double) schedules / activities - 400) / 1_000, 0, 1);
    }
}
