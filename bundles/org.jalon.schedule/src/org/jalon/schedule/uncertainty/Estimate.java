/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/** An uncertain quantity: minutes of a duration or of a delay, or an amount of money. */
public sealed interface Estimate {

    /**
     * The mean.
     *
     * @return in the unit of the estimate
     */
    double mean();

    /**
     * The variance.
     *
     * @return in the square of the unit of the estimate
     */
    double variance();

    /**
     * The value below which a share of the outcomes lies.
     *
     * @param probability strictly between 0 and 1
     * @return the quantile
     */
    double quantile(double probability);

    /**
     * No uncertainty.
     *
     * @param value the only outcome
     */
    record Certain(double value) implements Estimate {

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double variance() {
            return 0;
        }

        @Override
        public double quantile(double probability) {
            return value;
        }
    }

    /**
     * The same chance everywhere between two values.
     *
     * @param least    smallest outcome
     * @param greatest greatest outcome
     */
    record Uniform(double least, double greatest) implements Estimate {

        /** Checks the order of the values. */
        public Uniform {
            Estimate.requireOrder(least, greatest, greatest);
        }

        @Override
        public double mean() {
            return (least + greatest) / 2;
        }

        @Override
        public double variance() {
            return (greatest - least) * (greatest - least) / 12;
        }

        @Override
        public double quantile(double probability) {
            return least + probability * (greatest - least);
        }
    }

    /**
     * Chances that rise straight to the most likely value and fall straight after it.
     *
     * @param optimistic  smallest outcome
     * @param mostLikely  the mode
     * @param pessimistic greatest outcome
     */
    record Triangular(double optimistic, double mostLikely, double pessimistic) implements Estimate {

        /** Checks the order of the values. */
        public Triangular {
            Estimate.requireOrder(optimistic, mostLikely, pessimistic);
        }

        @Override
        public double mean() {
            return (optimistic + mostLikely + pessimistic) / 3;
        }

        @Override
        public double variance() {
            double below = mostLikely - optimistic;
            double above = pessimistic - mostLikely;
            return (below * below + above * above + below * above) / 18;
        }

        @Override
        public double quantile(double probability) {
            double range = pessimistic - optimistic;
            double below = mostLikely - optimistic;
            return probability * range <= below
                    ? optimistic + Math.sqrt(probability * range * below)
                    : pessimistic - Math.sqrt((1 - probability) * range * (range - below));
        }
    }

    /**
     * The three-point estimate of the PERT method: a beta distribution with the mean (o + 4 m + p) / 6. Its variance
     * is the classic ((p - o) / 6)², which the distribution has when the estimate is not too lopsided.
     *
     * @param optimistic  smallest outcome
     * @param mostLikely  the mode
     * @param pessimistic greatest outcome
     * @see <a href="https://doi.org/10.1287/opre.7.5.646">D. G. Malcolm et al., Application of a technique for
     *      research and development program evaluation, Operations Research 7 (1959)</a>
     */
    record BetaPert(double optimistic, double mostLikely, double pessimistic) implements Estimate {

        /** Checks the order of the values. */
        public BetaPert {
            Estimate.requireOrder(optimistic, mostLikely, pessimistic);
        }

        @Override
        public double mean() {
            return (optimistic + 4 * mostLikely + pessimistic) / 6;
        }

        @Override
        public double variance() {
            double deviation = (pessimistic - optimistic) / 6;
            return deviation * deviation;
        }

        @Override
        public double quantile(double probability) {
            return pessimistic == optimistic ? mostLikely
                    : optimistic + (pessimistic - optimistic) * shape().at(probability);
        }

        BetaQuantiles shape() {
            return BetaQuantiles.of(1 + 4 * (mostLikely - optimistic) / (pessimistic - optimistic));
        }
    }

    /**
     * A long tail: most outcomes are moderate, a few are very bad. The logarithm is normally distributed.
     *
     * @param p10 the value that one outcome in ten stays below, more than 0
     * @param p90 the value that one outcome in ten exceeds
     */
    record LogNormal(double p10, double p90) implements Estimate {

        /** Checks the order of the values. */
        public LogNormal {
            Estimate.requireOrder(p10, p90, p90);
            if (p10 <= 0) {
                throw new IllegalArgumentException("P10 " + p10);
            }
        }

        private double mu() {
            return (Math.log(p10) + Math.log(p90)) / 2;
        }

        private double sigma() {
            return (Math.log(p90) - Math.log(p10)) / (2 * Normal.quantile(0.9));
        }

        @Override
        public double mean() {
            return Math.exp(mu() + sigma() * sigma() / 2);
        }

        @Override
        public double variance() {
            double square = sigma() * sigma();
            return Math.expm1(square) * Math.exp(2 * mu() + square);
        }

        @Override
        public double quantile(double probability) {
            return Math.exp(mu() + sigma() * Normal.quantile(probability));
        }
    }

    private static void requireOrder(double low, double middle, double high) {
        if (!(low <= middle && middle <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("estimate " + low + " / " + middle + " / " + high);
        }
    }
}
