/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.SplittableRandom;

/**
 * Changes an order a little, or more where it must differ: by exchanges of neighbours, so that most of what was
 * inherited stays, or by moves of any distance between what an activity waits for and what waits for it, so that what
 * no parent has is found.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1520-6750(199810)45:7%3C733::AID-NAV5%3E3.0.CO;2-C">S. Hartmann, A
 *      competitive genetic algorithm for resource-constrained project scheduling, Naval Research Logistics 45
 *      (1998)</a>, for the exchanges
 * @see <a href="https://doi.org/10.1080/00207549608905028">F. F. Boctor, Resource-constrained project scheduling by
 *      simulated annealing, International Journal of Production Research 34 (1996)</a>, for the moves
 */
final class Mutation {

    private static final double EXCHANGES = 3.6;
    private static final int MOVES = 3;
    /** Share of activities moved, or exchanged, where an order must differ. */
    private static final double MANY_EXCHANGES = 0.3;
    private static final double MANY_MOVES = 0.2;

    private final SplittableRandom random;
    private final double farMoves;

    /**
     * A mutation.
     *
     * @param random   random numbers
     * @param farMoves how often activities are moved any distance rather than exchanged, from 0 to 1
     */
    Mutation(SplittableRandom random, double farMoves) {
        this.random = random;
        this.farMoves = farMoves;
    }

    /**
     * Changes an order a little.
     *
     * @param list    all activities, each after its predecessors; still so when this returns
     * @param problem the problem as seen from the end from which the order is scheduled
     */
    void mutate(int[] list, ResourceProblem problem) {
        if (random.nextDouble() < farMoves) {
            move(list, problem, MOVES);
        } else {
            exchange(list, problem, EXCHANGES / list.length);
        }
    }

    /**
     * Changes an order that is, or would be, known already.
     *
     * @param list    all activities, each after its predecessors; still so when this returns
     * @param problem the problem as seen from the end from which the order is scheduled
     * @param degree  how much, from 0 to 1
     */
    void differ(int[] list, ResourceProblem problem, double degree) {
        if (random.nextDouble() < farMoves) {
            move(list, problem, (int) Math.ceil(degree * MANY_MOVES * list.length));
        } else {
            exchange(list, problem, degree * MANY_EXCHANGES);
        }
    }

    private void exchange(int[] list, ResourceProblem problem, double rate) {
        for (int k = 1; k < list.length; k++) {
            if (random.nextDouble() < rate && !waits(problem, list[k], list[k - 1])) {
                move(list, k, k - 1);
            }
        }
    }

    private void move(int[] list, ResourceProblem problem, int moves) {
        for (int move = 0; move < moves; move++) {
            int from = random.nextInt(list.length);
            int low = from;
            while (low > 0 && !waits(problem, list[from], list[low - 1])) {
                low--;
            }
            int high = from;
            while (high < list.length - 1 && !waits(problem, list[high + 1], list[from])) {
                high++;
            }
            move(list, from, low + random.nextInt(high - low + 1));
        }
    }

    private static void move(int[] list, int from, int to) {
        int moved = list[from];
        if (to < from) {
            System.arraycopy(list, to, list, to + 1, from - to);
        } else {
            System.arraycopy(list, from + 1, list, from, to - from);
        }
        list[to] = moved;
    }

    private static boolean waits(ResourceProblem problem, int i, int before) {
        for (int predecessor : problem.predecessorRow(i)) {
            if (predecessor == before) {
                return true;
            }
        }
        return false;
    }
}
