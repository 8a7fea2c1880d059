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

/**
 * The dates at which cumulated cost is recorded. An activity spends its cost evenly between its start and its finish;
 * a milestone at once.
 */
final class CostCurve {

    private static final int POINTS = 60;

    private final long[] dates;

    private CostCurve(long[] dates) {
        this.dates = dates;
    }

    /** A curve from the project start to well past the planned finish, or null if nothing costs. */
    static CostCurve of(Uncertainty uncertainty) {
        if (!uncertainty.hasCosts()) {
            return null;
        }
        Schedule planned = Scheduler.schedule(uncertainty.network());
        Schedule worst = Scheduler.schedule(pessimistic(uncertainty));
        long start = planned.projectStart();
        long finish = Math.max(worst.projectFinish(), planned.projectFinish());
        long step = Math.max(1, Math.ceilDiv((finish - start) / (POINTS - 1) + 1, (long) TimeAxis.DAY) * TimeAxis.DAY);
        long[] dates = new long[POINTS];
        for (int k = 0; k < POINTS; k++) {
            dates[k] = Math.min(start + k * step, TimeAxis.LATEST);
        }
        return new CostCurve(dates);
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
        return dates.length;
    }

    long date(int k) {
        return dates[k];
    }

    /** Cost spent by each date of the curve. */
    void accumulate(Dates early, double[] cost, double[] spent) {
        Arrays.fill(spent, 0);
        for (int i = 0; i < cost.length; i++) {
            if (cost[i] == 0) {
                continue;
            }
            long start = early.start[i];
            long finish = early.finish[i];
            for (int k = 0; k < dates.length; k++) {
                if (dates[k] >= finish) {
                    spent[k] += cost[i];
                } else if (dates[k] > start) {
                    spent[k] += cost[i] * (dates[k] - start) / (finish - start);
                }
            }
        }
    }
}
