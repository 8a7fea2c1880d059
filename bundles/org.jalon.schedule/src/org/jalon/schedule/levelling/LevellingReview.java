/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/** Looks whether the dates of an accepted levelling still serve, each by itself while all others stay. */
public final class LevellingReview {

    private LevellingReview() {
    }

    /**
     * When each activity could start if its own levelled date were taken away and everything else stayed where it is.
     *
     * @param network   a network with levelled activities
     * @param resources its resources
     * @return for each activity that waits longer than it needs to, the earliest start at which its resources are
     *         free; {@link TimeAxis#NONE} for all others
     * @throws HorizonException if a date leaves the time axis
     */
    public static long[] earlierStarts(Network network, Resources resources) {
        Schedule schedule = Scheduler.schedule(network);
        NetworkData unlevelled = NetworkAccess.of(Leveller.unlevelled(network));
        int n = unlevelled.activities;
        Dates dates = new Dates(unlevelled);
        CapacityLedger ledger = CapacityLedger.of(unlevelled, resources);
        for (int i = 0; i < n; i++) {
            dates.start[i] = schedule.start(i);
            dates.finish[i] = schedule.finish(i);
            ledger.take(i, dates.start[i], dates.finish[i]);
        }
        ForwardPass pass = new ForwardPass(unlevelled, dates, schedule.projectStart());
        long[] earlier = new long[n];
        for (int i = 0; i < n; i++) {
            earlier[i] = TimeAxis.NONE;
            if (waits(network, i)) {
                ledger.release(i, schedule.start(i), schedule.finish(i));
                pass.compute(i);
                long start = firstFree(i, dates, unlevelled.calendar[i], unlevelled.span[i], ledger);
                boolean gains = unlevelled.calendar[i].workBetween(start, schedule.start(i)) > 0;
                earlier[i] = gains ? start : TimeAxis.NONE;
                dates.start[i] = schedule.start(i);
                dates.finish[i] = schedule.finish(i);
                ledger.take(i, schedule.start(i), schedule.finish(i));
            }
        }
        return earlier;
    }

    /** Whether a levelled date holds an activity that would rather start at once. */
    private static boolean waits(Network network, int i) {
        Activity activity = network.activity(i);
        return activity.notBefore() != TimeAxis.NONE && !activity.progress().isStarted()
                && activity.constraint().type() != Constraint.Type.ALAP
                && network.options().direction() == Direction.FORWARD;
    }

    /** The first start at which an activity lacks nothing, or a date beyond all if there is none. */
    private static long firstFree(int i, Dates dates, WorkCalendar calendar, long span, CapacityLedger ledger) {
        long start = dates.start[i];
        CapacityLedger.Lack lack = ledger.firstLack(i, start, dates.finish[i]);
        while (lack != null) {
            if (lack.until() == TimeAxis.NONE) {
                return TimeAxis.LATEST;
            }
            start = calendar.nextWorking(Math.max(lack.until(), start + 1));
            lack = ledger.firstLack(i, start, calendar.addWork(start, span));
        }
        return start;
    }
}
