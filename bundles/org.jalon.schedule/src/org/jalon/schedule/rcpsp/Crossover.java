/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.SplittableRandom;

/**
 * Makes an order out of those of two parents: in a stretch the activities follow each other as in one of them, around
 * it as in the other; each activity still comes after what it waits for. Of several random stretches the one is taken
 * in which the parent whose order comes in there uses the resources best in comparison with the other: well-packed
 * parts are inherited.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1520-6750(199810)45:7%3C733::AID-NAV5%3E3.0.CO;2-C">S. Hartmann, A
 *      competitive genetic algorithm for resource-constrained project scheduling, Naval Research Logistics 45
 *      (1998)</a>, for the two-point crossover of activity lists
 * @see <a href="https://doi.org/10.1016/j.ejor.2006.12.033">V. Valls, F. Ballestín and S. Quintanilla, A hybrid genetic
 *      algorithm for the resource-constrained project scheduling problem, European Journal of Operational Research
 *      185 (2008)</a>, for the inheritance of stretches with a high use of resources
 */
final class Crossover {

    /** How many stretches are looked at before one is taken. */
    private static final int STRETCHES = 4;

    private final ResourceUse use;
    private final SplittableRandom random;

    Crossover(ResourceProblem problem, SplittableRandom random) {
        use = new ResourceUse(problem);
        this.random = random;
    }

    /**
     * Makes a new order.
     *
     * @param mother a schedule
     * @param father a schedule from the same end
     * @return all activities, each after what it waits for when seen from the other end
     */
    int[] cross(Individual mother, Individual father) {
        boolean stretchOfFather = random.nextBoolean();
        Stretch stretch = bestStretch(gain(mother, father), stretchOfFather ? 1 : -1);
        int[] child = mother.list().clone();
        if (stretchOfFather) {
            reorder(child, stretch.from, stretch.to, father.list());
        } else {
            reorder(child, 0, stretch.from, father.list());
            reorder(child, stretch.to, child.length, father.list());
        }
        return child;
    }

    private record Stretch(int from, int to) {
    }

    /** Of some random stretches the one with the highest mean gain times a sign. */
    private Stretch bestStretch(double[] gain, int sign) {
        int n = gain.length;
        Stretch best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < STRETCHES; t++) {
            int length = n / 4 + random.nextInt(Math.max(1, n / 2));
            int from = random.nextInt(n - length + 1);
            double sum = 0;
            for (int k = from; k < from + length; k++) {
                sum += gain[k];
            }
            double mean = sign * sum / Math.max(1, length);
            if (mean > most) {
                most = mean;
                best = new Stretch(from, from + length);
            }
        }
        return best;
    }

    /** By how much the father uses the resources better than the mother, at each place of the orders. */
    private double[] gain(Individual mother, Individual father) {
        double[] ofMother = mother.use(use);
        double[] ofFather = father.use(use);
        double[] gain = new double[ofMother.length];
        for (int k = 0; k < gain.length; k++) {
            gain[k] = ofFather[father.list()[k]] - ofMother[mother.list()[k]];
        }
        return gain;
    }

    /** Puts the activities of a stretch into the order in which another list has them. */
    private static void reorder(int[] list, int from, int to, int[] by) {
        boolean[] chosen = new boolean[list.length];
        for (int k = from; k < to; k++) {
            chosen[list[k]] = true;
        }
        int k = from;
        for (int i : by) {
            if (chosen[i]) {
                list[k++] = i;
            }
        }
    }
}
