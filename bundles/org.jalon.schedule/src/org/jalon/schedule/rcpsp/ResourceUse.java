/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;

/**
 * How well a schedule uses the resources while each of its activities runs. A resource counts the more, the scarcer it
 * is: how much work it has in comparison with the time that the project takes at least.
 *
 * @see <a href="https://doi.org/10.1134/S0005117917060108">E. N. Goncharov and V. V. Leonov, Genetic algorithm for the
 *      resource-constrained project scheduling problem, Automation and Remote Control 78 (2017)</a>, for the ranking
 *      of resources by scarcity
 */
final class ResourceUse {

    private final ResourceProblem problem;
    /** What each activity takes, as a share of all capacities weighted by scarcity. */
    private final double[] share;

    ResourceUse(ResourceProblem problem) {
        this.problem = problem;
        double[] weight = scarcity(problem);
        share = new double[problem.size()];
        for (int i = 0; i < share.length; i++) {
            if (problem.duration(i) > 0) {
                for (int k = 0; k < weight.length; k++) {
                    share[i] += weight[k] * problem.demand(i, k);
                }
            }
        }
    }

    /** Weight of one unit of each resource: of all capacities in one period together it makes 1. */
    private static double[] scarcity(ResourceProblem problem) {
        double[] weight = new double[problem.resources()];
        for (int k = 0; k < weight.length; k++) {
            double load = (double) problem.work(k) / Math.max(1, problem.capacity(k));
            weight[k] = load * load;
        }
        double sum = Arrays.stream(weight).sum();
        for (int k = 0; k < weight.length && sum > 0; k++) {
            weight[k] /= sum * Math.max(1, problem.capacity(k));
        }
        return weight;
    }

    /**
     * Measures a schedule.
     *
     * @param start    a schedule
     * @param makespan its makespan
     * @return for each activity the mean use of the resources while it runs, from 0 (idle) to 1 (all taken); 0 for
     *         activities of no duration
     */
    double[] during(int[] start, int makespan) {
        double[] used = new double[makespan];
        for (int i = 0; i < start.length; i++) {
            int end = start[i] + problem.duration(i);
            for (int period = start[i]; period < end; period++) {
                used[period] += share[i];
            }
        }
        double[] mean = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            int end = start[i] + problem.duration(i);
            for (int period = start[i]; period < end; period++) {
                mean[i] += used[period];
            }
            mean[i] /= Math.max(1, problem.duration(i));
        }
        return mean;
    }
}
