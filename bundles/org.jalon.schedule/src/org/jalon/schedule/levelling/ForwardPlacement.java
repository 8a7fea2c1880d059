/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

import org.jalon.schedule.HorizonException;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.Rows;

/**
 * Places the activities of a network on its calendars as early as links, constraints, actual dates and resources
 * allow: the serial and the parallel scheme of schedule generation, carried over from periods to dates.
 *
 * @see <a href="https://doi.org/10.1016/0377-2217(95)00357-6">R. Kolisch, Serial and parallel resource-constrained
 *      project scheduling methods revisited, European Journal of Operational Research 90 (1996)</a>
 */
final class ForwardPlacement {

    /** In which order activities are placed. */
    enum Scheme {
        /** The most urgent of those whose predecessors are placed. */
        SERIAL,
        /** The one that can start first; the most urgent of those that can start at the same time. */
        PARALLEL
    }

    private final LevellingTask task;
    private final Dates dates;
    private final ForwardPass pass;
    private final CapacityLedger ledger;
    private final int[] waiting;
    private final long[] candidate;
    private final long[] earliestStart;
    private final long[] earliestFinish;
    private final int[] lacking;
    private int lacks;

    ForwardPlacement(LevellingTask task) {
        this.task = task;
        int n = task.network.activities;
        dates = new Dates(task.network);
        pass = new ForwardPass(task.network, dates, task.network.start);
        ledger = task.fixedLedger.copy();
        waiting = new int[n];
        candidate = new long[n];
        earliestStart = new long[n];
        earliestFinish = new long[n];
        lacking = new int[n];
    }

    /**
     * Places all activities.
     *
     * @param scheme in which order
     * @param key    of two activities of the same rank, the one with the smaller key comes first
     * @return a new placing
     */
    Placing run(Scheme scheme, double[] key) {
        reset();
        boolean parallel = scheme == Scheme.PARALLEL;
        Comparator<Integer> urgency = Comparator.comparingLong((Integer i) -> -task.rank(i))
                .thenComparingDouble(i -> key[i]).thenComparingInt(i -> i);
        PriorityQueue<Integer> ready = new PriorityQueue<>(parallel
                ? Comparator.comparingLong((Integer i) -> candidate[i]).thenComparing(urgency) : urgency);
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                add(ready, i, parallel);
            }
        }
        while (!ready.isEmpty()) {
            int i = ready.remove();
            if (parallel && candidate[i] < search(i)) {
                candidate[i] = dates.start[i];
                ready.add(i);
                continue;
            }
            place(i, parallel);
            release(ready, i, parallel);
        }
        return new Placing(dates.start.clone(), dates.finish.clone(), Arrays.copyOf(lacking, lacks), score());
    }

    private void reset() {
        Rows incoming = task.network.topology.incoming;
        lacks = 0;
        ledger.reset(task.fixedLedger);
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = incoming.to[i] - incoming.from[i];
            if (task.fixed[i]) {
                dates.start[i] = task.fixedDates.start[i];
                dates.finish[i] = task.fixedDates.finish[i];
            }
        }
    }

    /** An activity whose predecessors are all placed. */
    private void add(PriorityQueue<Integer> ready, int i, boolean parallel) {
        if (!task.fixed[i]) {
            earliest(i);
        } else if (!task.network.isStarted(i)) {
            pass.compute(i); // a link may still draw its finish into the night after it
        }
        candidate[i] = parallel && task.movable[i] ? search(i) : dates.start[i];
        ready.add(i);
    }

    private void release(PriorityQueue<Integer> ready, int i, boolean parallel) {
        Rows outgoing = task.network.topology.outgoing;
        for (int k = outgoing.from[i]; k < outgoing.to[i]; k++) {
            int next = task.network.successor[outgoing.links[k]];
            if (--waiting[next] == 0) {
                add(ready, next, parallel);
            }
        }
    }

    /** The earliest dates that predecessors, constraint and progress allow. */
    private void earliest(int i) {
        pass.compute(i);
        if (task.isAsLateAsPossible(i) && dates.start[i] < task.original.start(i)) {
            // A late start may lie at the end of a shift, where it is no start of work.
            dates.start[i] = task.network.span[i] == 0 ? task.original.start(i)
                    : task.network.calendar[i].nextWorking(task.original.start(i));
            dates.finish[i] = task.original.finish(i);
        }
        earliestStart[i] = dates.start[i];
        earliestFinish[i] = dates.finish[i];
    }

    private void place(int i, boolean searched) {
        if (task.fixed[i]) {
            if (task.fixedLacks[i]) {
                lacking[lacks++] = i;
            }
            return;
        }
        if (task.movable[i] && !searched) {
            search(i);
        }
        if (!task.resources.demands(i).isEmpty()) {
            if (ledger.firstLack(i, dates.start[i], dates.finish[i]) != null) {
                lacking[lacks++] = i;
            }
            ledger.take(i, dates.start[i], dates.finish[i]);
        }
    }

    /**
     * Moves an activity from where it is to the first dates at which its resources are free. If there are none within
     * its limit, it goes to its earliest dates.
     *
     * @return its start
     */
    private long search(int i) {
        if (!task.movable[i]) {
            return dates.start[i];
        }
        CapacityLedger.Lack lack = ledger.firstLack(i, dates.start[i], dates.finish[i]);
        long latest = lack == null ? dates.start[i] : task.latestStart(i, earliestStart[i]);
        while (lack != null && moveTo(i, lack.until()) && dates.start[i] <= latest) {
            lack = ledger.firstLack(i, dates.start[i], dates.finish[i]);
        }
        if (lack != null) {
            dates.start[i] = earliestStart[i];
            dates.finish[i] = earliestFinish[i];
        }
        return dates.start[i];
    }

    private boolean moveTo(int i, long date) {
        if (date == TimeAxis.NONE) {
            return false;
        }
        try {
            // A link may put a finish into a night, which its resources need not share.
            dates.start[i] = task.network.calendar[i].nextWorking(Math.max(date, dates.start[i] + 1));
            dates.finish[i] = task.network.calendar[i].addWork(dates.start[i], task.network.span[i]);
            return true;
        } catch (HorizonException e) {
            return false; // nobody works any more so late
        }
    }

    private Placing.Score score() {
        long finish = task.original.projectStart();
        long lateness = 0;
        long delay = 0;
        int moved = 0;
        for (int i = 0; i < dates.start.length; i++) {
            finish = Math.max(finish, dates.finish[i]);
            if (!task.network.plain[i] && task.network.activity[i].deadline() != TimeAxis.NONE) {
                lateness += Math.max(0, dates.finish[i] - task.network.activity[i].deadline());
            }
            if (dates.start[i] > task.original.start(i)) {
                long later = task.network.calendar[i].workBetween(task.original.start(i), dates.start[i]);
                delay += later;
                moved += later > 0 ? 1 : 0;
            }
        }
        return new Placing.Score(ledger.excess(), finish, lateness, delay, moved);
    }
}
