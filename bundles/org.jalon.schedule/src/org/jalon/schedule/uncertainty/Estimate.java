/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/**
 * An uncertain quantity: minutes of a duration or of a delay, or an amount of money. The distributions themselves are
 * those of Apache Commons Statistics.
 */
public sealed interface Estimate {

    /**
     * The mean.
     *
     * @return in the unit of the estimate
     */
    default double mean() {
        return Law.of(this).mean();
    }

    /**
     * The variance.
     *
     * @return in the square of the unit of the estimate
     */
    default double variance() {
        return Law.of(this).variance();
    }

    /**
     * The value below which a share of the outcomes lies.
     *
     * @param probability strictly between 0 and 1
     * @return the quantile
     */
    default double quantile(double probability) {
        return Law.of(this).quantile(probability);
    }

    /**
     * The chance of an outcome at or below a value.
     *
     * @param value in the unit of the estimate
     * @return from 0 to 1
     */
    default double cumulative(double value) {
        return Law.of(this).cumulative(value);
    }

    /**
     * The same quantity in another unit or to another extent: a delay of two thirds, a gain instead of a loss.
     *
     * @param factor what each outcome is multiplied with; negative turns it round
     * @return the estimate
     */
    default Estimate times(double factor) {
        return factor == 1 ? this : new Scaled(this, factor);
    }

    /**
     * No uncertainty.
     *
     * @param value the only outcome
     */
    record Certain(double value) implements Estimate {
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
    }

    /**
     * The three-point estimate of the PERT method: a beta distribution between the extremes with the mean
     * (o + 4 m + p) / 6. Its {@linkplain #variance() variance} here is the classic ((p - o) / 6)² of the method; the
     * outcomes themselves vary by (mean - o) (p - mean) / 7, which is up to 29 % more for a symmetric estimate and
     * less for a very lopsided one.
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
    }

    /**
     * A long tail: most outcomes are moderate, a few are very bad. What exceeds the optimistic value has a normally
     * distributed logarithm, with its mode at the most likely value; one outcome in twenty exceeds the pessimistic
     * one, which is how people mean such a value.
     *
     * @param optimistic  no outcome is smaller
     * @param mostLikely  the mode; closer to the optimistic value than a hundredth of the range it is taken there
     * @param pessimistic the value that one outcome in twenty exceeds; greater than the mode, or all three the same
     * @see <a href="https://doi.org/10.1287/mnsc.15.2.B76">J. J. Moder and E. G. Rodgers, Judgment estimates of the
     *      moments of PERT type distributions, Management Science 15 (1968)</a>
     */
    record LogNormal(double optimistic, double mostLikely, double pessimistic) implements Estimate {

        /** Checks the order of the values. */
        public LogNormal {
            Estimate.requireOrder(optimistic, mostLikely, pessimistic);
            if (mostLikely == pessimistic && optimistic < pessimistic) {
                throw new IllegalArgumentException("no tail beyond the mode " + mostLikely);
            }
        }
    }

    /**
     * A multiple of another estimate, see {@link Estimate#times(double)}.
     *
     * @param whole  the other estimate
     * @param factor what each outcome is multiplied with
     */
    record Scaled(Estimate whole, double factor) implements Estimate {

        @Override
        public double mean() {
            return factor * whole.mean();
        }

        @Override
        public double variance() {
            return factor * factor * whole.variance();
        }

        @Override
        public double quantile(double probability) {
            return factor * whole.quantile(factor < 0 ? 1 - probability : probability);
        }

        @Override
        public double cumulative(double value) {
            if (factor == 0) {
                return value < 0 ? 0 : 1;
            }
            double below = whole.cumulative(value / factor);
            return factor < 0 ? 1 - below : below;
        }
    }

    /**
     * What remains possible once a duration has exceeded a value: the outcomes beyond it, in their proportions.
     *
     * @param whole the estimate before anything was known
     * @param least what the duration has reached; some outcomes lie beyond it
     */
    record Beyond(Estimate whole, double least) implements Estimate {

        private static final int PARTS = 1000;

        /** Checks that something remains possible. */
        public Beyond {
            if (!(whole.cumulative(least) < 1)) {
                throw new IllegalArgumentException("no outcome beyond " + least);
            }
        }

        /** {@inheritDoc} Averaged over a thousand quantiles. */
        @Override
        public double mean() {
            double sum = 0;
            for (int k = 0; k < PARTS; k++) {
                sum += quantile((k + 0.5) / PARTS);
            }
            return sum / PARTS;
        }

        /** {@inheritDoc} Averaged over a thousand quantiles. */
        @Override
        public double variance() {
            double mean = mean();
            double sum = 0;
            for (int k = 0; k < PARTS; k++) {
                double away = quantile((k + 0.5) / PARTS) - mean;
                sum += away * away;
            }
            return sum / PARTS;
        }

        @Override
        public double quantile(double probability) {
            double excluded = whole.cumulative(least);
            return Math.max(least, whole.quantile(excluded + (1 - excluded) * probability));
        }

        @Override
        public double cumulative(double value) {
            double excluded = whole.cumulative(least);
            return value < least ? 0 : (whole.cumulative(value) - excluded) / (1 - excluded);
        }
    }

    private static void requireOrder(double low, double middle, double high) {
        if (!(low <= middle && middle <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("estimate " + low + " / " + middle + " / " + high);
        }
    }
}
