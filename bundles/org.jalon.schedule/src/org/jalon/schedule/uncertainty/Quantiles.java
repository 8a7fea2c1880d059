/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Quantiles of estimates, quick enough to draw millions of outcomes. Those of a beta distribution, which take the
 * library some microseconds each, come from a table of its cumulative probabilities, exact to about 1e-5 of them.
 */
final class Quantiles {

    private static final int CELLS = 512;
    private static final int MOST_TABLES = 500;
    /** Projects repeat a few shapes of estimates over and over. */
    private static final Map<Double, Quantiles> TABLES = new ConcurrentHashMap<>();

    private final double[] cumulative = new double[CELLS + 1];
    /** The cell in which each bucket of probabilities begins; as many buckets as cells. */
    private final int[] first = new int[CELLS + 1];

    private Quantiles(BetaDistribution beta) {
        for (int i = 0; i <= CELLS; i++) {
            cumulative[i] = beta.cumulativeProbability((double) i / CELLS);
        }
        int low = 0;
        for (int bucket = 0; bucket <= CELLS; bucket++) {
            while (low < CELLS - 1 && cumulative[low + 1] <= (double) bucket / CELLS) {
                low++;
            }
            first[bucket] = low;
        }
    }

    /**
     * The quantiles of an estimate.
     *
     * @param estimate any estimate
     * @return gives the outcome for a probability strictly between 0 and 1
     */
    static DoubleUnaryOperator of(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Certain(double value) -> u -> value;
            case Estimate.Scaled(Estimate whole, double factor) -> {
                DoubleUnaryOperator quantiles = of(whole);
                yield factor < 0 ? u -> factor * quantiles.applyAsDouble(1 - u)
                        : u -> factor * quantiles.applyAsDouble(u);
            }
            case Estimate.Beyond(Estimate whole, double least) -> {
                DoubleUnaryOperator quantiles = of(whole);
                double excluded = whole.cumulative(least);
                yield u -> Math.max(least, quantiles.applyAsDouble(excluded + (1 - excluded) * u));
            }
            default -> of(Law.of(estimate));
        };
    }

    private static DoubleUnaryOperator of(Law law) {
        double origin = law.origin();
        double scale = law.scale();
        if (law.shape() instanceof BetaDistribution beta) {
            Quantiles table = table(beta);
            return u -> origin + scale * table.at(u);
        }
        return scale == 0 ? u -> origin : law::quantile;
    }

    private static Quantiles table(BetaDistribution beta) {
        Quantiles known = TABLES.get(beta.getAlpha());
        if (known == null) {
            known = new Quantiles(beta);
            if (TABLES.size() < MOST_TABLES) {
                TABLES.put(beta.getAlpha(), known); // the other parameter of a PERT shape is 6 less this one
            }
        }
        return known;
    }

    private double at(double probability) {
        int low = first[(int) (probability * CELLS)];
        while (low < CELLS - 1 && cumulative[low + 1] <= probability) {
            low++;
        }
        double width = cumulative[low + 1] - cumulative[low];
        return (low + (width > 0 ? (probability - cumulative[low]) / width : 0)) / CELLS;
    }
}
