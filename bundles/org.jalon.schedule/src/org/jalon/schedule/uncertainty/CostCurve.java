/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;

import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.internal.Dates;

/** The dates at which cumulated cost is recorded, and how it is cumulated in one run. */
final class CostCurve {

    private static final int POINTS = 120;

    private final Uncertainty uncertainty;
    private final long start;
    private final long step;
    /** Differences from point to point of what grows with time, in money per minute, and of what does not. */
    private final double[] rate = new double[POINTS + 1];
    private final double[] sum = new double[POINTS + 1];

    private CostCurve(Uncertainty uncertainty, long start, long step) {
        this.uncertainty = uncertainty;
        this.start = start;
        this.step = step;
    }

    /** A curve from the project start to well past the planned finish. */
    static CostCurve of(Uncertainty uncertainty) {
        Schedule planned = Scheduler.schedule(uncertainty.network());
        Schedule worst = Scheduler.schedule(pessimistic(uncertainty));
        long start = Math.floorDiv(planned.projectStart(), TimeAxis.DAY) * TimeAxis.DAY;
        long finish = Math.max(worst.projectFinish(), planned.projectFinish());
        long days = Math.ceilDiv((finish - start) / (POINTS - 1) + 1, (long) TimeAxis.DAY);
        return new CostCurve(uncertainty, start, days * TimeAxis.DAY);
    }

    /** A curve for another thread. */
    CostCurve copy() {
        return new CostCurve(uncertainty, start, step);
    }

    /** Every duration at its 95th percentile and every risk that is more likely than 5 % come true. */
    private static Network pessimistic(Uncertainty uncertainty) {
        Network network = uncertainty.network();
        Network.Builder builder = network.toBuilder();
        double[] minutes = new double[network.activities().size()];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = uncertainty.duration(i).quantile(0.95);
        }
        uncertainty.risks().stream().filter(risk -> risk.probability() > 0.05).flatMap(risk -> risk.impacts().stream())
                .forEach(impact -> minutes[impact.activity()] += Math.max(0, impact.delay().mean()));
        for (int i = 0; i < minutes.length; i++) {
            builder.set(i, network.activity(i).lasting(Math.max(0, Math.round(minutes[i]))));
        }
        return builder.build();
    }

    int points() {
        return POINTS;
    }

    long date(int k) {
        return start + k * step;
    }

    /** The first point at or after a date. */
    private int place(long date) {
        return (int) Math.clamp(Math.ceilDiv(date - start, step), 0, POINTS);
    }

    /** Cost spent by each date of the curve; it grows linearly in time for what is spent evenly. */
    void accumulate(Dates early, Sampler sampler, long finish, double[] spent) {
        Arrays.fill(rate, 0);
        Arrays.fill(sum, 0);
        for (int i = 0; i < sampler.even.length; i++) {
            if (sampler.even[i] != 0) {
                spread(early.start[i], early.finish[i], sampler.even[i]);
            }
            if (sampler.fixed[i] != 0) {
                ActivityCost.Accrual accrual = uncertainty.cost(i).accrual();
                spread(accrual == ActivityCost.Accrual.FINISH ? early.finish[i] : early.start[i],
                        accrual == ActivityCost.Accrual.START ? early.start[i] : early.finish[i], sampler.fixed[i]);
            }
        }
        spread(finish, finish, sampler.last);
        double slope = 0;
        double height = 0;
        for (int k = 0; k < POINTS; k++) {
            slope += rate[k];
            height += sum[k];
            spent[k] = slope * k * step + height;
        }
    }

    private void spread(long from, long to, double amount) {
        int first = place(from);
        int last = place(to);
        if (first < last) {
            double slope = amount / (to - from);
            rate[first] += slope;
            rate[last] -= slope;
            sum[first] -= slope * (from - start);
            sum[last] += slope * (from - start);
        }
        sum[last] += amount;
    }
}
