/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.ArrayList;
import java.util.List;

import org.jalon.schedule.Constraint;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.levelling.LevelledSchedule.Cause;
import org.jalon.schedule.levelling.LevelledSchedule.Move;
import org.jalon.schedule.levelling.LevelledSchedule.Overload;
import org.jalon.schedule.levelling.Resources.Demand;

/** Places the activities of a network one after the other. */
final class Placement {

    private final Schedule original;
    private final NetworkData network;
    private final Resources resources;
    private final boolean withinFloat;
    private final Dates dates;
    private final CapacityLedger ledger;
    private final List<Move> moves = new ArrayList<>();
    private final List<Overload> overloads = new ArrayList<>();

    Placement(Schedule original, NetworkData network, Resources resources, Leveller.Limit limit) {
        this.original = original;
        this.network = network;
        this.resources = resources;
        this.withinFloat = limit == Leveller.Limit.WITHIN_FLOAT;
        this.dates = new Dates(network);
        this.ledger = new CapacityLedger(resources);
    }

    LevelledSchedule run(int[] order) {
        ForwardPass pass = new ForwardPass(network, dates, network.start);
        for (int i = 0; i < network.activities; i++) {
            if (isFixed(i)) {
                pass.compute(i);
                take(i);
            }
        }
        for (int i : order) {
            pass.compute(i);
            if (!isFixed(i)) {
                waitOnPurpose(i);
                place(i);
                take(i);
            }
        }
        return new LevelledSchedule(original, dates.start, dates.finish, List.copyOf(moves), List.copyOf(overloads));
    }

    /** Whether the dates of an activity depend neither on its predecessors nor on resources. */
    private boolean isFixed(int i) {
        return !network.isHeldByLinks(i)
                || network.constraintsWin && network.constraintType(i).isExact() && !network.isStarted(i);
    }

    /** An activity that is planned as late as possible is not brought forward. */
    private void waitOnPurpose(int i) {
        if (network.constraintType(i) == Constraint.Type.ALAP && !network.isStarted(i)
                && dates.start[i] < original.start(i)) {
            dates.start[i] = original.start(i);
            dates.finish[i] = original.finish(i);
        }
    }

    private void take(int i) {
        List<Demand> demands = resources.demands(i);
        WorkCalendar calendar = network.calendar[i];
        CapacityLedger.Lack lack = demands.isEmpty() ? null
                : ledger.firstLack(demands, calendar, dates.start[i], dates.finish[i]);
        if (lack != null && !network.isFinished(i)) {
            overloads.add(new Overload(i, lack.resource(), lack.from()));
        }
        ledger.take(demands, calendar, dates.start[i], dates.finish[i]);
    }

    /** Moves an activity from its earliest date to the first one at which its resources are free. */
    private void place(int i) {
        List<Demand> demands = resources.demands(i);
        WorkCalendar calendar = network.calendar[i];
        long earliest = dates.start[i];
        Cause cause = dates.reason[i] >= 0 ? new Cause.Predecessor(dates.reason[i]) : null;
        if (!demands.isEmpty() && !network.isStarted(i)) {
            long latest = latestStart(i);
            long start = earliest;
            long finish = dates.finish[i];
            CapacityLedger.Lack lack = ledger.firstLack(demands, calendar, start, finish);
            CapacityLedger.Lack waited = lack;
            while (lack != null && lack.until() != null && lack.until() <= latest) {
                waited = lack;
                try {
                    start = calendar.nextWorking(lack.until());
                    finish = calendar.addWork(start, network.span[i]);
                } catch (HorizonException e) {
                    throw e.atActivity(i);
                }
                lack = ledger.firstLack(demands, calendar, start, finish);
            }
            if (lack == null && start <= latest && waited != null) {
                dates.start[i] = start;
                dates.finish[i] = finish;
                cause = new Cause.Resource(waited.resource(), waited.until());
            }
        }
        long before = original.start(i);
        if (dates.start[i] > before && cause != null) {
            moves.add(new Move(i, before, dates.start[i], calendar.workBetween(before, dates.start[i]),
                    original.totalFloat(i), cause));
        }
    }

    /** The latest start that the limit of the levelling and a winning constraint allow. */
    private long latestStart(int i) {
        WorkCalendar calendar = network.calendar[i];
        Constraint constraint = network.activity[i].constraint();
        long latest = Long.MAX_VALUE;
        if (withinFloat) {
            latest = Math.max(dates.start[i], original.lateStart(i));
        }
        if (constraint.type().isUpperBound()) {
            long date = constraint.type().isOnFinish() ? calendar.subtractWork(constraint.date(), network.span[i])
                    : constraint.date();
            latest = Math.min(latest, Math.max(date, dates.start[i]));
        }
        return latest;
    }
}
