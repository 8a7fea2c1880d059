/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.uncertainty.PertAnalysis;

/**
 * The classic PERT analysis of a project, see {@link PertAnalysis}: quick, without risks, and too optimistic where
 * paths of similar length meet.
 */
public final class PertForecast {

    private final PertAnalysis analysis;
    private final List<Activity> path;

    PertForecast(PertAnalysis analysis, List<Activity> path) {
        this.analysis = analysis;
        this.path = List.copyOf(path);
    }

    /**
     * The expected finish.
     *
     * @return the finish if each activity takes the mean of its estimate
     */
    public LocalDateTime expectedFinish() {
        return TimeAxis.dateTime(analysis.schedule().projectFinish());
    }

    /**
     * The standard deviation of the finish.
     *
     * @return working time
     */
    public Duration deviation() {
        return Duration.ofMinutes(Math.round(analysis.standardDeviation()));
    }

    /**
     * The path whose means and variances were added.
     *
     * @return activities, first to last
     */
    public List<Activity> path() {
        return path;
    }

    /**
     * The date that is met with a given chance.
     *
     * @param probability strictly between 0 and 1, such as 0.8 for P80
     * @return the date
     */
    public LocalDateTime at(double probability) {
        return TimeAxis.dateTime(analysis.dateAt(probability));
    }

    /**
     * The chance of finishing in time.
     *
     * @param date a date
     * @return probability that the project finishes at or before it
     */
    public double probabilityBy(LocalDateTime date) {
        return analysis.probabilityBy(TimeAxis.at(date));
    }
}
