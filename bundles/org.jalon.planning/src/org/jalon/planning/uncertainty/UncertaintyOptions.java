/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

/**
 * How a project is simulated.
 *
 * @param runs          how many times it is scheduled, at least 1
 * @param seed          start of the random numbers; the same seed gives the same forecast
 * @param threads       how many threads share the work, at least 1; the forecast doesn't depend on it
 * @param correlation   how far durations vary together, from 0 to less than 1, see
 *                      {@link org.jalon.schedule.uncertainty.Uncertainty#correlation()}
 * @param defaultSpread how far the durations of tasks without a three-point estimate vary; null for not at all
 * @param responses     which responses to risks are supposed to work
 */
public record UncertaintyOptions(int runs, long seed, int threads, double correlation, Spread defaultSpread,
        Responses responses) {

    /** Ten thousand runs of independent durations; only what was estimated varies. */
    public static final UncertaintyOptions DEFAULT = new UncertaintyOptions(10_000, 1,
            Runtime.getRuntime().availableProcessors(), 0, null, Responses.IN_PLACE);

    /** Which responses to risks are supposed to work. */
    public enum Responses {
        /** None: risks as they were assessed before any response. */
        NONE,
        /** Residual risk counts where all responses that weren't abandoned are in place. */
        IN_PLACE,
        /**
         * Residual risk counts wherever it was assessed, and the responses that aren't in place yet are paid for.
         */
        ALL
    }

    /**
     * How far durations vary around the planned one.
     *
     * @param below share by which they may be shorter, from 0 to 1, such as 0.1
     * @param above share by which they may be longer, from 0 on, such as 0.2
     */
    public record Spread(double below, double above) {

        /** Checks the shares. */
        public Spread {
            if (!(below >= 0 && below <= 1 && above >= 0 && above <= 100)) {
                throw new IllegalArgumentException("spread -" + below + " / +" + above);
            }
        }
    }

    /** Checks the numbers. */
    public UncertaintyOptions {
        if (runs < 1 || threads < 1 || !(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException(runs + " runs, " + threads + " threads, correlation " + correlation);
        }
    }

    /**
     * The same options for another number of runs.
     *
     * @param value how many times the project is scheduled
     * @return the options
     */
    public UncertaintyOptions withRuns(int value) {
        return new UncertaintyOptions(value, seed, threads, correlation, defaultSpread, responses);
    }

    /**
     * The same options for other random numbers.
     *
     * @param value start of the random numbers
     * @return the options
     */
    public UncertaintyOptions withSeed(long value) {
        return new UncertaintyOptions(runs, value, threads, correlation, defaultSpread, responses);
    }

    /**
     * The same options on other threads.
     *
     * @param value how many threads share the work
     * @return the options
     */
    public UncertaintyOptions withThreads(int value) {
        return new UncertaintyOptions(runs, seed, value, correlation, defaultSpread, responses);
    }

    /**
     * The same options for another correlation.
     *
     * @param value how far durations vary together
     * @return the options
     */
    public UncertaintyOptions withCorrelation(double value) {
        return new UncertaintyOptions(runs, seed, threads, value, defaultSpread, responses);
    }

    /**
     * The same options for another spread.
     *
     * @param value how far durations without estimate vary; null for not at all
     * @return the options
     */
    public UncertaintyOptions withDefaultSpread(Spread value) {
        return new UncertaintyOptions(runs, seed, threads, correlation, value, responses);
    }

    /**
     * The same options for other responses.
     *
     * @param value which responses are supposed to work
     * @return the options
     */
    public UncertaintyOptions withResponses(Responses value) {
        return new UncertaintyOptions(runs, seed, threads, correlation, defaultSpread, value);
    }
}
