/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.SplittableRandom;

/**
 * Random orders in which urgent activities tend to come first: an activity is drawn the sooner, the more it would be
 * regretted to take another one instead.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.37.12.1590">A. Drexl, Scheduling of project networks by job assignment,
 *      Management Science 37 (1991)</a>
 */
final class RandomOrder {

    private final ResourceProblem problem;
    private final SplittableRandom random;
    private final int[] latestFinish;

    RandomOrder(ResourceProblem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
        int[] tails = problem.tails();
        latestFinish = new int[tails.length];
        for (int i = 0; i < tails.length; i++) {
            latestFinish[i] = problem.duration(i) - tails[i];
        }
    }

    int[] next() {
        int n = problem.size();
        int[] waiting = new int[n];
        int[] ready = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            waiting[i] = problem.predecessorRow(i).length;
            if (waiting[i] == 0) {
                ready[count++] = i;
            }
        }
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            int chosen = draw(ready, count);
            order[k] = ready[chosen];
            ready[chosen] = ready[--count];
            for (int after : problem.successorRow(order[k])) {
                if (--waiting[after] == 0) {
                    ready[count++] = after;
                }
            }
        }
        return order;
    }

    private int draw(int[] ready, int count) {
        int latest = Integer.MIN_VALUE;
        for (int k = 0; k < count; k++) {
            latest = Math.max(latest, latestFinish[ready[k]]);
        }
        double total = 0;
        for (int k = 0; k < count; k++) {
            total += latest - latestFinish[ready[k]] + 1;
        }
        double x = random.nextDouble() * total;
        int k = 0;
        while (k < count - 1 && (x -= latest - latestFinish[ready[k]] + 1) >= 0) {
            k++;
        }
        return k;
    }
}
