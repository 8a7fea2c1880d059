/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/**
 * A distribution of the library, stretched and moved to where an estimate needs it.
 *
 * @param shape  the distribution
 * @param origin what is added
 * @param scale  what its outcomes are multiplied with before; 0 for certainty, never negative
 */
record Law(ContinuousDistribution shape, double origin, double scale) {

    private static final ContinuousDistribution EVEN = UniformContinuousDistribution.of(0, 1);
    private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.95);

    /** The law of a basic estimate; derived estimates compute with those. */
    static Law of(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Certain(double value) -> new Law(EVEN, value, 0);
            case Estimate.Uniform(double least, double greatest) -> new Law(EVEN, least, greatest - least);
            case Estimate.Triangular(double least, double mode, double greatest) -> least == greatest
                    ? new Law(EVEN, mode, 0)
                    : new Law(TriangularDistribution.of(0, within(least, mode, greatest), 1), least, greatest - least);
            case Estimate.BetaPert(double least, double mode, double greatest) -> least == greatest
                    ? new Law(EVEN, mode, 0)
                    : new Law(BetaDistribution.of(1 + 4 * within(least, mode, greatest),
                            5 - 4 * within(least, mode, greatest)), least, greatest - least);
            case Estimate.LogNormal(double least, double mode, double greatest) -> least == greatest
                    ? new Law(EVEN, mode, 0) : longTailed(least, mode, greatest);
            case Estimate.Scaled scaled -> throw new IllegalArgumentException("derived: " + scaled);
            case Estimate.Beyond beyond -> throw new IllegalArgumentException("derived: " + beyond);
        };
    }

    private static double within(double least, double mode, double greatest) {
        return (mode - least) / (greatest - least);
    }

    /** With m and q the mode and the 95th percentile above the origin: ln(q / m) = sigma² + 1.645 sigma. */
    private static Law longTailed(double least, double mode, double high) {
        double above = Math.max(mode - least, (high - least) / 100);
        double sigma = (Math.sqrt(Z95 * Z95 + 4 * Math.log((high - least) / above)) - Z95) / 2;
        return new Law(LogNormalDistribution.of(0, sigma), least, above * Math.exp(sigma * sigma));
    }

    double mean() {
        return scale == 0 ? origin : origin + scale * shape.getMean();
    }

    double variance() {
        return scale == 0 ? 0 : scale * scale * shape.getVariance();
    }

    double quantile(double probability) {
        return scale == 0 ? origin : origin + scale * shape.inverseCumulativeProbability(probability);
    }

    double cumulative(double value) {
        return scale == 0 ? value < origin ? 0 : 1 : shape.cumulativeProbability((value - origin) / scale);
    }
}
