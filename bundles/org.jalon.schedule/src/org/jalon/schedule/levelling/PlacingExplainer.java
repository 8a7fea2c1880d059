/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.levelling.CapacityLedger.Lack;
import org.jalon.schedule.levelling.LevelledSchedule.Cause;
import org.jalon.schedule.levelling.LevelledSchedule.Move;
import org.jalon.schedule.levelling.LevelledSchedule.Obstacle;
import org.jalon.schedule.levelling.LevelledSchedule.Overload;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.schedule.levelling.Resources.Demand;

/** Finds out from the dates of a placing why each activity lies where it does. */
final class PlacingExplainer {

    private final Schedule original;
    private final NetworkData network;
    private final Resources resources;
    private final LevellingTask task;
    private final CapacityLedger ledger;
    private final Dates dates;
    private final ForwardPass pass;

    PlacingExplainer(Schedule original, NetworkData network, Resources resources, Limit limit) {
        this.original = original;
        this.network = network;
        this.resources = resources;
        task = new LevellingTask(original, network, resources, limit);
        ledger = CapacityLedger.of(network, resources);
        dates = new Dates(network);
        pass = new ForwardPass(network, dates, network.start);
    }

    LevelledSchedule explain(Placing placing) {
        int n = network.activities;
        for (int i = 0; i < n; i++) {
            dates.start[i] = placing.start()[i];
            dates.finish[i] = placing.finish()[i];
            ledger.take(i, dates.start[i], dates.finish[i]);
        }
        List<Move> moves = new ArrayList<>();
        long[] notBefore = new long[n];
        for (int i : network.topology.order) {
            notBefore[i] = TimeAxis.NONE;
            if (network.calendar[i].workBetween(original.start(i), placing.start()[i]) > 0) {
                Move move = explain(i, placing.start()[i], placing.finish()[i]);
                moves.add(move);
                notBefore[i] = move.cause() instanceof Cause.Resource ? move.to() : TimeAxis.NONE;
            }
        }
        for (int i = 0; i < n && !moves.isEmpty(); i++) {
            // Else those that are to be as late as possible would follow the finish of the project.
            notBefore[i] = task.isAsLateAsPossible(i) ? placing.start()[i] : notBefore[i];
        }
        List<Overload> overloads = IntStream.of(placing.lacking()).sorted().mapToObj(this::overload)
                .filter(overload -> overload != null).toList();
        boolean same = moves.isEmpty();
        return new LevelledSchedule(original, same ? dates(original::start) : placing.start(),
                same ? dates(original::finish) : placing.finish(), notBefore, List.copyOf(moves), overloads);
    }

    private long[] dates(IntToLongFunction date) {
        return IntStream.range(0, network.activities).mapToLong(date).toArray();
    }

    private Move explain(int i, long start, long finish) {
        WorkCalendar calendar = network.calendar[i];
        pass.compute(i);
        long earliest = dates.start[i];
        long earliestFinish = dates.finish[i];
        int reason = dates.reason[i];
        dates.start[i] = start;
        dates.finish[i] = finish;
        Cause cause = start > earliest ? resource(i, earliest, earliestFinish) : null;
        return new Move(i, original.start(i), start, calendar.workBetween(original.start(i), start),
                cause != null ? cause : reason >= 0 ? new Cause.Predecessor(reason) : new Cause.Wish());
    }

    /** The last lack on the way from the earliest start to the one that the activity has. */
    private Cause resource(int i, long earliest, long earliestFinish) {
        long start = dates.start[i];
        long finish = dates.finish[i];
        WorkCalendar calendar = network.calendar[i];
        ledger.release(i, start, finish);
        Lack last = null;
        long candidate = earliest;
        long end = earliestFinish;
        while (candidate < start) {
            Lack lack = ledger.firstLack(i, candidate, end);
            if (lack == null || lack.until() == TimeAxis.NONE) {
                // An activity that finds no place anywhere has taken what there was when this one was placed.
                last = last != null || lack == null ? last : new Lack(lack.resource(), lack.from(), start);
                break;
            }
            last = lack;
            candidate = calendar.nextWorking(Math.max(lack.until(), candidate + 1));
            end = calendar.addWork(candidate, network.span[i]);
        }
        ledger.take(i, start, finish);
        return last == null ? null : new Cause.Resource(last.resource(), last.until(), holder(i, last));
    }

    /** The activity that takes the resource during a lack, of several the one that ends last; -1 if there is none. */
    private int holder(int waiting, Lack lack) {
        int holder = -1;
        for (int i = 0; i < network.activities; i++) {
            if (i != waiting && dates.start[i] < lack.until() && dates.finish[i] > lack.from()
                    && (holder < 0 || dates.finish[i] > dates.finish[holder])
                    && resources.demands(i).stream().anyMatch(demand -> demand.resource() == lack.resource())) {
                holder = i;
            }
        }
        return holder;
    }

    private Overload overload(int i) {
        ledger.release(i, dates.start[i], dates.finish[i]);
        Lack lack = ledger.firstLack(i, dates.start[i], dates.finish[i]);
        ledger.take(i, dates.start[i], dates.finish[i]);
        return lack == null ? null
                : new Overload(i, lack.resource(), lack.from(), lack.until(), obstacle(i, lack.resource()));
    }

    private Obstacle obstacle(int i, int resource) {
        Activity activity = network.activity[i];
        int most = resources.capacity(resource).values().stream().mapToInt(units -> units).max().orElse(0);
        boolean tooMuch = resources.demands(i).stream().filter(demand -> demand.resource() == resource)
                .mapToInt(Demand::units).anyMatch(units -> units > most);
        if (tooMuch) {
            return Obstacle.CAPACITY;
        } else if (network.isStarted(i)) {
            return Obstacle.UNDER_WAY;
        } else if (task.fixed[i] || activity.constraint().type().isUpperBound()) {
            return Obstacle.CONSTRAINT;
        } else if (activity.priority() >= Activity.NEVER_LEVELLED) {
            return Obstacle.PRIORITY;
        }
        return task.latestStart(i, dates.start[i]) < Long.MAX_VALUE ? Obstacle.FLOAT : Obstacle.CAPACITY;
    }
}
