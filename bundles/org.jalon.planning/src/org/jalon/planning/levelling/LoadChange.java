/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.Duration;
import java.time.LocalDate;

import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.ProjectPlan;

/**
 * What a levelling does to the load of a resource.
 *
 * @param resource the resource
 * @param before   its load without levelling
 * @param after    its load after it
 */
public record LoadChange(Resource resource, Load before, Load after) {

    /**
     * The load of a resource over a whole plan.
     *
     * @param peak    greatest share of a day's capacity that is asked for, 1 being all of it; infinite for work on a
     *                day without capacity
     * @param peakDay the first day of that peak; null without load
     * @param excess  effort beyond the capacity, day by day, summed up
     * @param days    days on which there is more load than capacity
     */
    public record Load(double peak, LocalDate peakDay, Duration excess, int days) {

        static Load of(Resource resource, ProjectPlan plan) {
            double peak = 0;
            LocalDate peakDay = null;
            Duration excess = Duration.ZERO;
            int days = 0;
            for (Loads.Period day : plan.loads().perDay(resource)) {
                if (day.rate() > peak) {
                    peak = day.rate();
                    peakDay = day.from();
                }
                excess = excess.plus(day.overload());
                days += day.overload().isZero() ? 0 : 1;
            }
            return new Load(peak, peakDay, excess, days);
        }
    }
}
