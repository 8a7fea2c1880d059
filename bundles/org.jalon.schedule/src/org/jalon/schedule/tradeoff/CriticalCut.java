/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Link;
import org.jalon.schedule.Network;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.jalon.schedule.TimeAxis;

/**
 * Where it costs least to shorten all critical paths at once: the least cut of the network of starts and finishes that
 * hold each other without slack. An activity on the cut is shortened; one that the cut crosses backwards was shortened
 * more than is needed and gets some time back.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.24.4.393">S. Phillips and M. I. Dessouky, Solving the project time/cost
 *      tradeoff problem using the minimal cut concept, Management Science 24 (1977)</a>
 */
final class CriticalCut {

    /** The activities to shorten and those to give time back to. */
    record Cut(List<Integer> shorten, List<Integer> lengthen) {
    }

    /** What a minute of an activity costs. */
    interface Prices {
        /** The price of one minute less, or {@link FlowNetwork#UNLIMITED} if there is none to be had. */
        long less(int activity);

        /** What one minute more gives back; 0 if it was not shortened. */
        long more(int activity);
    }

    private final Schedule schedule;
    private final Network network;
    private final int source;
    private final int sink;
    private final FlowNetwork flow;
    private final BitSet met = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> arcs = new ArrayList<>();
    private final Prices prices;
    private final boolean giveBack;

    private CriticalCut(Schedule schedule, Prices prices, boolean giveBack) {
        this.schedule = schedule;
        this.prices = prices;
        this.giveBack = giveBack;
        network = schedule.network();
        source = 2 * network.activities().size();
        sink = source + 1;
        flow = new FlowNetwork(sink + 1);
    }

    /** The least cut before the given activities that finish last; empty if money gains no more time. */
    static Optional<Cut> find(Schedule schedule, List<Integer> last, Prices prices) {
        Optional<Cut> cut = new CriticalCut(schedule, prices, true).find(last);
        return cut.isPresent() ? cut : new CriticalCut(schedule, prices, false).find(last);
    }

    private Optional<Cut> find(List<Integer> last) {
        for (int i : last) {
            flow.arc(visit(finish(i)), sink, 0, FlowNetwork.UNLIMITED);
        }
        while (!open.isEmpty()) {
            int event = open.pop();
            if (event % 2 == 0) {
                traceStart(event / 2);
            } else {
                traceFinish(event / 2);
            }
        }
        boolean[] side = flow.cut(source, sink);
        if (side == null) {
            return Optional.empty();
        }
        List<Integer> shorten = arcs.stream().filter(i -> side[start(i)] && !side[finish(i)]).toList();
        List<Integer> lengthen = giveBack ? arcs.stream()
                .filter(i -> !side[start(i)] && side[finish(i)] && prices.more(i) > 0).toList() : List.of();
        return shorten.isEmpty() ? Optional.empty() : Optional.of(new Cut(shorten, lengthen));
    }

    private static int start(int activity) {
        return 2 * activity;
    }

    private static int finish(int activity) {
        return 2 * activity + 1;
    }

    private int visit(int event) {
        if (!met.get(event)) {
            met.set(event);
            open.push(event);
        }
        return event;
    }

    private void traceFinish(int i) {
        Activity activity = network.activity(i);
        if (activity.progress().isFinished()) {
            fix(finish(i));
            return;
        }
        boolean held = traceLinks(i, true) | isDate(i, activity.constraint(), true);
        if (isDate(i, activity.constraint(), true)) {
            fix(finish(i));
        }
        if (!held || isStartHeld(i)) {
            long given = giveBack ? prices.more(i) : 0;
            flow.arc(visit(start(i)), finish(i), given, prices.less(i));
            arcs.add(i);
        }
    }

    private void traceStart(int i) {
        Activity activity = network.activity(i);
        if (activity.progress().isStarted()) {
            if (schedule.earlyReason(i) instanceof Reason.DrivenBy(int link)
                    && !network.link(link).type().isToFinish()) {
                tie(link, start(i));
            } else {
                fix(start(i));
            }
            return;
        }
        boolean held = traceLinks(i, false);
        if (isHeldByDate(i)) {
            fix(start(i));
        } else if (!held) {
            // Its finish is held: it starts as late as that allows, and shorter work would start later.
            flow.arc(visit(finish(i)), start(i), 0, FlowNetwork.UNLIMITED);
        }
    }

    private void fix(int event) {
        flow.arc(source, event, 0, FlowNetwork.UNLIMITED);
    }

    private void tie(int link, int event) {
        Link tie = network.link(link);
        int before = tie.type().isFromFinish() ? finish(tie.predecessor()) : start(tie.predecessor());
        flow.arc(visit(before), event, 0, FlowNetwork.UNLIMITED);
    }

    private boolean traceLinks(int i, boolean toFinish) {
        boolean held = false;
        for (int link : network.incoming(i)) {
            if (isTight(link, i, toFinish)) {
                tie(link, toFinish ? finish(i) : start(i));
                held = true;
            }
        }
        return held;
    }

    private boolean isTight(int link, int i, boolean toFinish) {
        Link tie = network.link(link);
        if (tie.type().isToFinish() != toFinish || !network.isHeldByLinks(i)) {
            return false;
        }
        int before = tie.predecessor();
        long bound = network.bound(link, schedule.earlyStart(before), schedule.earlyFinish(before));
        return isReached(i, bound, toFinish ? schedule.earlyFinish(i) : schedule.earlyStart(i));
    }

    private boolean isReached(int i, long bound, long held) {
        return bound >= held || network.calendarOf(i).workBetween(bound, held) == 0;
    }

    private boolean isStartHeld(int i) {
        if (network.activity(i).progress().isStarted() || isHeldByDate(i)) {
            return true;
        }
        for (int link : network.incoming(i)) {
            if (isTight(link, i, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeldByDate(int i) {
        Activity activity = network.activity(i);
        long start = schedule.earlyStart(i);
        boolean status = network.options().progressPolicy() != ProgressPolicy.ACTUAL_DATES
                && network.statusDate() != TimeAxis.NONE && isReached(i, network.statusDate(), start);
        return status || isReached(i, schedule.projectStart(), start)
                || activity.notBefore() != TimeAxis.NONE && isReached(i, activity.notBefore(), start)
                || isDate(i, activity.constraint(), false);
    }

    /** Whether the constraint of an activity holds its start or finish where it is, from either side. */
    private boolean isDate(int i, Constraint constraint, boolean onFinish) {
        return constraint.type().isDated() && constraint.type().isOnFinish() == onFinish
                && (constraint.type().isLowerBound()
                        && isReached(i, constraint.date(), onFinish ? schedule.earlyFinish(i) : schedule.earlyStart(i))
                        || schedule.earlyReason(i) instanceof Reason.ConstraintDate);
    }
}
