/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jalon.schedule.uncertainty.Sample;

/** What something cost in the runs of a simulation, in the currency of the project. Immutable. */
public final class AmountDistribution {

    private final Sample sample;

    AmountDistribution(Sample sample) {
        this.sample = sample;
    }

    /**
     * The amount that is kept with a given chance.
     *
     * @param probability from 0 (the cheapest of all runs) to 1 (the dearest), such as 0.8 for P80
     * @return the amount, to the cent
     */
    public BigDecimal at(double probability) {
        return amount(sample.quantile(probability));
    }

    /**
     * The chance of keeping a budget.
     *
     * @param budget an amount
     * @return share of the runs that cost no more
     */
    public double probabilityWithin(BigDecimal budget) {
        return sample.cumulative(budget.doubleValue() + 0.005);
    }

    /**
     * The mean.
     *
     * @return the mean amount, to the cent
     */
    public BigDecimal mean() {
        return amount(sample.mean());
    }

    /**
     * The standard deviation.
     *
     * @return an amount, to the cent
     */
    public BigDecimal deviation() {
        return amount(sample.deviation());
    }

    /**
     * Whether all runs cost the same.
     *
     * @return true if there is nothing uncertain about it
     */
    public boolean isCertain() {
        return at(0).equals(at(1));
    }

    static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
