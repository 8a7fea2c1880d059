/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.SplittableRandom;

/**
 * Moves activities of an order to other places between what they wait for and what waits for them: one place only, so
 * that what was inherited stays, or any distance, so that what no parent has is found.
 *
 * @see <a href="https://doi.org/10.1080/00207549608905028">F. F. Boctor, Resource-constrained project scheduling by
 *      simulated annealing, International Journal of Production Research 34 (1996)</a>, for the moves
 */
final class Mutation {

    private final SplittableRandom random;
    private final double farMoves;

    /**
     * A mutation.
     *
     * @param random   random numbers
     * @param farMoves share of the moves that may go any distance, from 0 to 1
     */
    Mutation(SplittableRandom random, double farMoves) {
        this.random = random;
        this.farMoves = farMoves;
    }

    /**
     * Changes an order.
     *
     * @param list    all activities, each after its predecessors; still so when this returns
     * @param problem the problem as seen from the end from which the order is scheduled
     * @param moves   how many activities may change their place
     */
    void mutate(int[] list, ResourceProblem problem, int moves) {
        for (int move = 0; move < moves; move++) {
            int from = random.nextInt(list.length);
            int reach = random.nextDouble() < farMoves ? list.length : 1;
            int low = from;
            while (low > 0 && from - low < reach && !waits(problem, list[from], list[low - 1])) {
                low--;
            }
            int high = from;
            while (high < list.length - 1 && high - from < reach && !waits(problem, list[high + 1], list[from])) {
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
