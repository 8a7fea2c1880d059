/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.stream.IntStream;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.WorkCalendar;

/** The outcome of each run; runs are written by several threads, each one its own. */
final class RunRecord {

    final long projectStart;
    final long plannedFinish;
    /** Lateness is counted in this calendar, so that it can be compared with durations. */
    final WorkCalendar calendar;
    final long[] finish;
    /** The cost with planned durations and without risks, from which costs are counted where they are summed. */
    final double plannedCost;
    /** Total cost; null if nothing costs. */
    final double[] cost;
    /** Finishes of the groups that are watched, for each of them by run. */
    final long[][] watched;
    /** Null if nothing costs. */
    final CostCurve curve;
    /** Cost spent by run and point of the curve. */
    final double[][] spent;

    RunRecord(Uncertainty uncertainty, int runs) {
        Schedule planned = Scheduler.schedule(uncertainty.network());
        projectStart = planned.projectStart();
        long latest = projectStart;
        for (int i = 0; i < uncertainty.network().activities().size(); i++) {
            latest = Math.max(latest, planned.earlyFinish(i));
        }
        plannedFinish = latest;
        calendar = uncertainty.network().calendar();
        finish = new long[runs];
        watched = new long[uncertainty.watched().size()][runs];
        boolean costs = uncertainty.hasCosts();
        plannedCost = IntStream.range(0, uncertainty.network().activities().size())
                .mapToDouble(i -> uncertainty.cost(i).fixed().mean()
                        + uncertainty.cost(i).perMinute() * uncertainty.network().activity(i).duration()).sum();
        cost = costs ? new double[runs] : null;
        curve = costs ? CostCurve.of(uncertainty) : null;
        spent = costs ? new double[runs][curve.points()] : null;
    }

    /** How late a finish is, in working minutes of the project; negative if it is early. */
    long lateness(long date) {
        return calendar.workBetween(plannedFinish, date);
    }

    /** The date with some lateness. */
    long late(double minutes) {
        return calendar.addWork(plannedFinish, Math.round(minutes));
    }
}
