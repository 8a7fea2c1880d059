/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.FDistribution;

/** Analysis of variance of an outcome by the classes of one driver, see {@link Driver}. */
final class ClassMeans {

    private static final double CHANCE = 0.001;

    private final int[] runs;
    private final double[] sums;
    private final double between;
    private final double within;
    private final int classes;
    private final int all;

    /**
     * An analysis.
     *
     * @param runs    runs by class
     * @param sums    sums of the outcome by class
     * @param sum     sum of the outcome over all runs
     * @param squares sum of its squares
     */
    ClassMeans(int[] runs, double[] sums, double sum, double squares) {
        this.runs = runs;
        this.sums = sums;
        all = Arrays.stream(runs).sum();
        classes = (int) Arrays.stream(runs).filter(count -> count > 0).count();
        double mean = sum / all;
        double parted = 0;
        for (int k = 0; k < runs.length; k++) {
            double away = runs[k] == 0 ? 0 : sums[k] / runs[k] - mean;
            parted += runs[k] * away * away;
        }
        double total = Math.max(0, squares - sum * mean);
        // What remains of rounding is no spread.
        between = parted > 1e-9 * squares ? parted : 0;
        within = Math.max(0, total - between);
    }

    /** Whether classes differ more than by chance. */
    boolean isSignificant() {
        if (between == 0 || classes < 2 || all <= classes) {
            return false;
        }
        double ratio = between / (classes - 1) / (within / (all - classes));
        return Double.isInfinite(ratio)
                || FDistribution.of(classes - 1, all - classes).survivalProbability(ratio) < CHANCE;
    }

    /** The part of the variance between classes, without the part that chance puts there. */
    double share() {
        double total = between + within;
        return Math.clamp(1 - within / (all - classes) / (total / (all - 1)), 0, 1);
    }

    double low() {
        int lowest = 0;
        while (runs[lowest] == 0) {
            lowest++;
        }
        return sums[lowest] / runs[lowest];
    }

    double high(boolean risk) {
        int highest = runs.length - 1;
        while (runs[highest] == 0) {
            highest--;
        }
        if (risk && runs[0] > 0) {
            return (Arrays.stream(sums).sum() - sums[0]) / (all - runs[0]);
        }
        return sums[highest] / runs[highest];
    }
}
