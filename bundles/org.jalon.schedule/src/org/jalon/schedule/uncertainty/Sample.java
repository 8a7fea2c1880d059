/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;

/** The outcomes of all runs for one quantity, as an empirical distribution. Immutable. */
public final class Sample {

    private final double[] sorted;

    /**
     * A sample.
     *
     * @param outcomes at least one, in any order
     */
    public Sample(double... outcomes) {
        if (outcomes.length == 0) {
            throw new IllegalArgumentException("no outcome");
        }
        sorted = outcomes.clone();
        Arrays.sort(sorted);
    }

    /**
     * The number of outcomes.
     *
     * @return at least 1
     */
    public int size() {
        return sorted.length;
    }

    /**
     * The least outcome that at least a given share of the outcomes doesn't exceed.
     *
     * @param probability from 0 to 1, such as 0.8 for P80
     * @return one of the outcomes
     */
    public double quantile(double probability) {
        // A product such as 0.07 * 100 may lie a hair above the whole number it stands for.
        double place = Math.ceil(probability * sorted.length - 1e-9) - 1;
        return sorted[(int) Math.clamp(place, 0, sorted.length - 1)];
    }

    /**
     * The share of the outcomes at or below a value.
     *
     * @param value a value
     * @return from 0 to 1
     */
    public double cumulative(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }

    /**
     * The mean.
     *
     * @return between the least and the greatest outcome
     */
    public double mean() {
        double origin = sorted[0];
        return origin + Arrays.stream(sorted).map(x -> x - origin).sum() / sorted.length;
    }

    /**
     * The standard deviation.
     *
     * @return 0 if all outcomes are the same
     */
    public double deviation() {
        double mean = mean();
        return Math.sqrt(Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum() / sorted.length);
    }

    /**
     * All outcomes.
     *
     * @return rising
     */
    public double[] values() {
        return sorted.clone();
    }
}
