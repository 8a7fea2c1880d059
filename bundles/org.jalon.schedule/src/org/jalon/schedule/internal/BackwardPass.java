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
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Late dates: each activity as late as the project finish, its links, its constraint and its deadline allow. */
public final class BackwardPass {

    private final NetworkData network;
    private final Dates dates;
    private final Dates early;
    private final long projectFinish;
    private final boolean backward;
    private final boolean constraintsWin;

    // What presses the activity at hand.
    private long finishLimit;
    private int finishReason;
    private long startLimit;
    private int startReason;

    /**
     * A pass.
     *
     * @param network       what to schedule
     * @param dates         where the late dates go
     * @param early         the early dates, read only if open ends have their own critical path; may be null in
     *                      backward planning
     * @param projectFinish after which nothing finishes
     */
    public BackwardPass(NetworkData network, Dates dates, Dates early, long projectFinish) {
        this.network = network;
        this.dates = dates;
        this.early = network.options.multipleCriticalPaths() ? early : null;
        this.projectFinish = projectFinish;
        this.backward = network.options.direction() == Direction.BACKWARD;
        this.constraintsWin = network.constraintsWin;
    }

    /** Computes all activities. */
    public void run() {
        int[] order = network.topology.order;
        for (int k = order.length - 1; k >= 0; k--) {
            compute(order[k]);
        }
    }

    /**
     * Computes one activity from its successors.
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
            finishLimit = projectFinish;
            finishReason = Dates.PROJECT_FINISH;
            startLimit = TimeAxis.LATEST;
            startReason = Dates.PROJECT_FINISH;
            if (early != null && network.topology.outgoing.from[i] == network.topology.outgoing.to[i]) {
                finishLimit = early.finish[i];
                finishReason = Dates.OWN_FINISH;
            }
            collectLinks(i);
            if (network.plain[i]) {
                place(i, network.span[i]);
            } else {
                placeConstrained(i, network.activity[i]);
            }
        } catch (HorizonException e) {
            throw e.atActivity(i);
        }
    }

    private void collectLinks(int i) {
        Topology topology = network.topology;
        for (int k = topology.outgoing.from[i]; k < topology.outgoing.to[i]; k++) {
            int link = topology.outgoing.links[k];
            int after = network.successor[link];
            if (!network.isHeldByLinks(after)) {
                continue;
            }
            long limit = limit(network, dates, link);
            if (!network.type[link].isFromFinish()) {
                if (limit < startLimit) {
                    startLimit = limit;
                    startReason = link;
                }
            } else if (limit < finishLimit || limit == finishLimit && finishReason < 0) {
                finishLimit = limit;
                finishReason = link;
            }
        }
    }

    /**
     * The latest date that a link allows to the holding end of its predecessor.
     *
     * @param network a network
     * @param late    its late dates, those of the successor computed
     * @param link    index of a link
     * @return the date, working or not
     */
    public static long limit(NetworkData network, Dates late, int link) {
        int after = network.successor[link];
        // Of an activity under way, links see the rest.
        long start = network.isStarted(after)
                ? network.calendar[after].subtractWork(late.finish[after], network.span[after])
                : late.start[after];
        return network.limit(link, start, late.finishLimit[after]);
    }

    /** The latest place for some work before the finish limit that starts no later than the start limit. */
    private void place(int i, long span) {
        WorkCalendar calendar = network.calendar[i];
        long finish = finishLimit;
        long start = finishLimit;
        if (span > 0) {
            // As previousWorking and subtractWork do, with one count of the work before instead of two.
            long worked = calendar.worked(finishLimit);
            finish = calendar.earliestAt(worked);
            start = calendar.latestAt(worked - span);
        }
        if (startLimit < start) {
            dates.set(i, startLimit, calendar.addWork(startLimit, span), startReason);
            if (network.linksHoldFinishes && span > 0) {
                dates.finishLimit[i] = Math.min(finishLimit, calendar.latestAt(calendar.worked(startLimit) + span));
            }
        } else {
            dates.set(i, start, finish, finishReason);
            if (network.linksHoldFinishes) {
                dates.finishLimit[i] = finishLimit;
            }
        }
    }

    private void placeConstrained(int i, Activity activity) {
        WorkCalendar calendar = network.calendar[i];
        if (activity.deadline() != TimeAxis.NONE && activity.deadline() < finishLimit) {
            finishLimit = activity.deadline();
            finishReason = Dates.DEADLINE;
        }
        if (activity.progress().isStarted()) {
            startLimit = TimeAxis.LATEST; // what waited for the start has its date: it presses the rest no more
            place(i, network.span[i]);
            dates.start[i] = activity.progress().actualStart();
            dates.askedStart[i] = activity.progress().actualStart();
            return;
        }
        Constraint.Type type = activity.constraint().type();
        long date = activity.constraint().date();
        long span = network.span[i];
        if (type.isExact() && !type.isOnFinish()) {
            date = ForwardPass.snap(calendar, date, span == 0, Dates.CONSTRAINT);
        }
        if (type.isUpperBound() && type.isOnFinish() && date < finishLimit) {
            finishLimit = date;
            finishReason = Dates.CONSTRAINT;
        } else if (type.isUpperBound() && !type.isOnFinish() && date < startLimit) {
            startLimit = date;
            startReason = Dates.CONSTRAINT;
        }
        place(i, span);
        if (constraintsWin && (type.isExact() || backward && type.isLowerBound())) {
            push(i, type, date, span);
        }
    }

    /** A winning constraint keeps its date, whatever the successors ask. */
    private void push(int i, Constraint.Type type, long date, long span) {
        WorkCalendar calendar = network.calendar[i];
        if (type.isOnFinish()) {
            if (dates.finish[i] < date) {
                move(i, calendar.subtractWork(date, span), date);
            }
        } else if (dates.start[i] < date) {
            long start = ForwardPass.snap(calendar, date, span == 0, Dates.CONSTRAINT);
            move(i, start, calendar.addWork(start, span));
        }
    }

    private void move(int i, long start, long finish) {
        dates.start[i] = start;
        dates.finish[i] = finish;
        dates.finishLimit[i] = finish;
        dates.reason[i] = Dates.CONSTRAINT;
    }
}
