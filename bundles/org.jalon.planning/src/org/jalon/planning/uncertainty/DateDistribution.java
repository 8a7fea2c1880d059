/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.uncertainty.Sample;

/** The dates on which something finished in the runs of a simulation. Immutable. */
public final class DateDistribution {

    private final Sample sample;

    DateDistribution(Sample sample) {
        this.sample = sample;
    }

    /**
     * The date that is met with a given chance.
     *
     * @param probability from 0 (the earliest finish of all runs) to 1 (the latest), such as 0.8 for P80
     * @return the date
     */
    public LocalDateTime at(double probability) {
        return TimeAxis.dateTime((long) sample.quantile(probability));
    }

    /**
     * The chance of finishing in time.
     *
     * @param date a date
     * @return share of the runs that finish at or before it
     */
    public double probabilityBy(LocalDateTime date) {
        return sample.cumulative(TimeAxis.at(date));
    }

    /**
     * The mean.
     *
     * @return the mean date, to the minute
     */
    public LocalDateTime mean() {
        return TimeAxis.dateTime(Math.round(sample.mean()));
    }

    /**
     * The standard deviation.
     *
     * @return on the clock, nights and days off included
     */
    public Duration deviation() {
        return Duration.ofMinutes(Math.round(sample.deviation()));
    }

    /**
     * Whether all runs finish at the same time.
     *
     * @return true if there is nothing uncertain about it
     */
    public boolean isCertain() {
        return sample.quantile(0) == sample.quantile(1);
    }

    /**
     * How many runs finish after one date and not after another, for a histogram.
     *
     * @param after a date
     * @param until a later date
     * @return share of the runs, 0 to 1
     */
    public double share(LocalDateTime after, LocalDateTime until) {
        return probabilityBy(until) - probabilityBy(after);
    }
}
