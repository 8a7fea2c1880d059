/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.Progress;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Early dates: each activity as soon as the project start, its links, its constraint and its progress allow.
 *
 * @see <a href="https://doi.org/10.1145/1460299.1460318">J. E. Kelley and M. R. Walker, Critical-path planning and
 *      scheduling, Eastern Joint Computer Conference (1959)</a>
 */
public final class ForwardPass {

    private final NetworkData network;
    private final Dates dates;
    private final long projectStart;
    private final boolean clamps;

    // What holds the activity at hand.
    private long startBound;
    private int startReason;
    private long finishBound;
    private int finishReason;

    /**
     * A pass.
     *
     * @param network      what to schedule
     * @param dates        where the early dates go
     * @param projectStart before which nothing starts
     */
    public ForwardPass(NetworkData network, Dates dates, long projectStart) {
        this.network = network;
        this.dates = dates;
        this.projectStart = projectStart;
        this.clamps = network.constraintsWin && network.options.direction() == Direction.FORWARD;
    }

    /** Computes all activities. */
    public void run() {
        for (int i : network.topology.order) {
            compute(i);
        }
    }

    /**
     * Computes one activity from its predecessors.
     *
     * @param i index of the activity
     */
    public void compute(int i) {
        try {
            if (network.isFinished(i)) {
                Progress progress = network.activity[i].progress();
                dates.set(i, progress.actualStart(), progress.actualFinish(), Dates.ACTUAL);
                return;
            }
            boolean known = network.statusDate > projectStart
                    && network.options.progressPolicy() != ProgressPolicy.ACTUAL_DATES;
            startBound = known ? network.statusDate : projectStart;
            startReason = known ? Dates.STATUS_DATE : Dates.PROJECT_START;
            finishBound = TimeAxis.NONE;
            finishReason = Dates.PROJECT_START;
            if (network.isHeldByLinks(i)) {
                collectLinks(i);
            }
            if (network.plain[i]) {
                place(i, network.span[i]);
            } else if (network.isStarted(i)) {
                placeRest(i, network.activity[i].progress());
            } else {
                placeConstrained(i, network.activity[i]);
            }
        } catch (HorizonException e) {
            throw e.atActivity(i);
        }
    }

    private void collectLinks(int i) {
        Topology topology = network.topology;
        for (int k = topology.incoming.from[i]; k < topology.incoming.to[i]; k++) {
            int link = topology.incoming.links[k];
            int before = network.predecessor[link];
            long bound = network.bound(link, dates.start[before], dates.finish[before]);
            if (network.type[link].isToFinish()) {
                if (bound > finishBound) {
                    finishBound = bound;
                    finishReason = link;
                }
            } else if (bound > startBound || bound == startBound && startReason < 0) {
                startBound = bound;
                startReason = link;
            }
        }
    }

    /** The earliest place for some work after the start bound that ends no earlier than the finish bound. */
    private void place(int i, long span) {
        WorkCalendar calendar = network.calendar[i];
        long start;
        long finish;
        if (span == 0) {
            start = snap(calendar, startBound, true, startReason);
            finish = start;
        } else {
            // As nextWorking and addWork do, with one count of the work before instead of two.
            long worked = calendar.worked(startBound);
            start = calendar.latestAt(worked);
            finish = calendar.earliestAt(worked + span);
        }
        if (finishBound > finish) {
            dates.set(i, calendar.subtractWork(finishBound, span), finishBound, finishReason);
        } else {
            dates.set(i, start, finish, startReason);
        }
    }

    /**
     * Work starts in working time. A milestone may also mark the end of some work, so it stays where a link or a
     * levelling puts it and moves only out of a date that nobody works at.
     */
    static long snap(WorkCalendar calendar, long date, boolean milestone, int reason) {
        boolean mayStay = milestone && (reason >= 0 || reason == Dates.LEVELLED
                || calendar.earliestAt(calendar.worked(date)) == date);
        return mayStay ? date : calendar.nextWorking(date);
    }

    private void placeConstrained(int i, Activity activity) {
        Constraint.Type type = activity.constraint().type();
        long date = activity.constraint().date();
        long span = network.span[i];
        if (type.isLowerBound() && !type.isOnFinish() && date > startBound) {
            startBound = date;
            startReason = Dates.CONSTRAINT;
        } else if (type.isLowerBound() && type.isOnFinish() && date > finishBound) {
            finishBound = date;
            finishReason = Dates.CONSTRAINT;
        }
        if (activity.notBefore() > startBound && network.options.direction() == Direction.FORWARD) {
            holdBack(i, activity);
        }
        place(i, span);
        if (clamps && type.isUpperBound()) {
            pull(i, type, date, span);
        }
    }

    /** A levelled activity waits, but not so long that it would miss its constraint. */
    private void holdBack(int i, Activity activity) {
        Constraint.Type type = activity.constraint().type();
        long latest = activity.notBefore();
        if (type.isUpperBound()) {
            long date = activity.constraint().date();
            latest = Math.min(latest, !type.isOnFinish() ? date
                    : network.calendar[i].subtractWork(date, network.span[i]));
        }
        if (latest > startBound) {
            startBound = latest;
            startReason = latest == activity.notBefore() ? Dates.LEVELLED : Dates.CONSTRAINT;
        }
    }

    /** A winning constraint keeps its date, whatever the links ask. */
    private void pull(int i, Constraint.Type type, long date, long span) {
        WorkCalendar calendar = network.calendar[i];
        if (type.isOnFinish()) {
            if (dates.finish[i] > date) {
                move(i, calendar.subtractWork(date, span), date);
            }
        } else {
            long latest = snap(calendar, date, span == 0, Dates.CONSTRAINT);
            if (dates.start[i] > latest) {
                move(i, latest, calendar.addWork(latest, span));
            }
        }
    }

    private void move(int i, long start, long finish) {
        dates.start[i] = start;
        dates.finish[i] = finish;
        dates.reason[i] = Dates.CONSTRAINT;
    }

    /** The rest of an activity under way. */
    private void placeRest(int i, Progress progress) {
        WorkCalendar calendar = network.calendar[i];
        long rest = network.span[i];
        long goOn = calendar.addWork(progress.actualStart(), network.done(i));
        int reason = Dates.ACTUAL;
        if (progress.resume() > goOn) {
            goOn = progress.resume();
            reason = Dates.RESUMPTION;
        }
        if (network.options.progressPolicy() != ProgressPolicy.ACTUAL_DATES && network.statusDate > goOn) {
            goOn = network.statusDate;
            reason = Dates.STATUS_DATE;
        }
        if (startReason >= 0 && startBound > goOn) {
            goOn = startBound;
            reason = startReason;
        }
        long finish = rest == 0 ? goOn : calendar.addWork(calendar.nextWorking(goOn), rest);
        if (finishBound > finish) {
            finish = finishBound;
            reason = finishReason;
        }
        dates.set(i, progress.actualStart(), finish, reason);
    }
}
