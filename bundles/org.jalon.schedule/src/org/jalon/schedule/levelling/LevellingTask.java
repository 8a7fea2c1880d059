/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.internal.Rows;
import org.jalon.schedule.levelling.LevellingOptions.Limit;

/**
 * What all placements of a levelling share: what may move, how far, who comes first, and what is taken by activities
 * whose dates depend neither on others nor on resources.
 */
final class LevellingTask {

    /** Added to the rank of activities under way: they hold their resources already. */
    private static final long UNDER_WAY = 1L << 33;
    /** Added to the rank of an activity each time that it was left with a lack. */
    private static final long RAISED = 1L << 36;

    final Schedule original;
    final NetworkData network;
    final Resources resources;
    /** The dates of fixed activities. */
    final Dates fixedDates;
    /** What fixed activities leave. */
    final CapacityLedger fixedLedger;
    /** Whether the dates of an activity depend neither on its predecessors nor on resources. */
    final boolean[] fixed;
    /** Whether a fixed activity that isn't over lacks a resource. */
    final boolean[] fixedLacks;
    /** Whether an activity may wait for resources. */
    final boolean[] movable;
    private final long[] rank;
    private final boolean withinFloat;

    LevellingTask(Schedule original, NetworkData network, Resources resources, Limit limit) {
        this.original = original;
        this.network = network;
        this.resources = resources;
        this.withinFloat = limit == Limit.WITHIN_FLOAT;
        int n = network.activities;
        fixed = new boolean[n];
        fixedLacks = new boolean[n];
        movable = new boolean[n];
        rank = new long[n];
        fixedDates = new Dates(network);
        fixedLedger = CapacityLedger.of(network, resources);
        ForwardPass pass = new ForwardPass(network, fixedDates, network.start);
        for (int i = 0; i < n; i++) {
            Activity activity = network.activity[i];
            fixed[i] = !network.isHeldByLinks(i) || network.constraintsWin && !network.isStarted(i)
                    && network.constraintType(i).isExact();
            movable[i] = !fixed[i] && !network.isStarted(i) && network.span[i] > 0
                    && activity.priority() < Activity.NEVER_LEVELLED && !resources.demands(i).isEmpty();
            rank[i] = activity.priority() + (network.isStarted(i) ? UNDER_WAY : 0);
            if (fixed[i]) {
                pass.compute(i);
                fixedLacks[i] = !network.isFinished(i)
                        && fixedLedger.firstLack(i, fixedDates.start[i], fixedDates.finish[i]) != null;
                fixedLedger.take(i, fixedDates.start[i], fixedDates.finish[i]);
            }
        }
    }

    /** Who comes first: the higher rank. */
    long rank(int i) {
        return rank[i];
    }

    /** Has an activity and all that it waits for placed before others from now on. */
    void raise(int i) {
        Rows incoming = network.topology.incoming;
        int[] stack = new int[network.activities];
        boolean[] met = new boolean[network.activities];
        int depth = 0;
        stack[depth++] = i;
        met[i] = true;
        while (depth > 0) {
            int next = stack[--depth];
            rank[next] += RAISED;
            for (int k = incoming.from[next]; k < incoming.to[next]; k++) {
                int before = network.predecessor[incoming.links[k]];
                if (!met[before]) {
                    met[before] = true;
                    stack[depth++] = before;
                }
            }
        }
    }

    /** Takes back all raising. */
    void lower() {
        Arrays.setAll(rank, i -> rank[i] % RAISED);
    }

    /** Whether an activity is planned as late as possible, which levelling doesn't bring forward. */
    boolean isAsLateAsPossible(int i) {
        return network.constraintType(i) == Constraint.Type.ALAP && !network.isStarted(i);
    }

    /** The latest start, not before its earliest, that the limit of the levelling and its constraint allow. */
    long latestStart(int i, long earliest) {
        WorkCalendar calendar = network.calendar[i];
        Constraint constraint = network.activity[i].constraint();
        long latest = withinFloat ? original.lateStart(i) : Long.MAX_VALUE;
        if (constraint.type().isUpperBound()) {
            latest = Math.min(latest, constraint.type().isOnFinish()
                    ? calendar.subtractWork(constraint.date(), network.span[i]) : constraint.date());
        }
        return Math.max(latest, earliest);
    }
}
