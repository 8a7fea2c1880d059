/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The quantiles of a beta distribution on 0 to 1 whose density has no pole, tabulated: the density is integrated over
 * a fine grid and the result inverted. Projects repeat a few shapes of estimates over and over, so tables are kept.
 */
final class BetaQuantiles {

    private static final int CELLS = 4096;
    private static final int BUCKETS = 1024;
    private static final int MOST_TABLES = 500;
    private static final Map<Double, BetaQuantiles> TABLES = new ConcurrentHashMap<>();

    private final double[] cumulative = new double[CELLS + 1];
    /** The cell in which each bucket of probabilities begins. */
    private final int[] first = new int[BUCKETS + 1];

    private BetaQuantiles(double alpha, double beta) {
        double previous = 0;
        for (int i = 1; i <= CELLS; i++) {
            double x = (i - 0.5) / CELLS;
            previous += Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1);
            cumulative[i] = previous;
        }
        for (int i = 1; i <= CELLS; i++) {
            cumulative[i] /= previous;
        }
        int low = 0;
        for (int bucket = 0; bucket <= BUCKETS; bucket++) {
            while (low < CELLS - 1 && cumulative[low + 1] <= (double) bucket / BUCKETS) {
                low++;
            }
            first[bucket] = low;
        }
    }

    /**
     * A table for a PERT shape.
     *
     * @param alpha first parameter, from 1 to 5; the second one is 6 - alpha
     * @return the table
     */
    static BetaQuantiles of(double alpha) {
        BetaQuantiles known = TABLES.get(alpha);
        if (known == null) {
            known = new BetaQuantiles(alpha, 6 - alpha);
            if (TABLES.size() < MOST_TABLES) {
                TABLES.put(alpha, known);
            }
        }
        return known;
    }

    /**
     * The value below which a share of the outcomes lies.
     *
     * @param probability from 0 to 1
     * @return from 0 to 1
     */
    double at(double probability) {
        int low = first[(int) (probability * BUCKETS)];
        while (low < CELLS - 1 && cumulative[low + 1] <= probability) {
            low++;
        }
        double width = cumulative[low + 1] - cumulative[low];
        return (low + (width > 0 ? (probability - cumulative[low]) / width : 0)) / CELLS;
    }
}
