/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Comparator;
import java.util.PriorityQueue;

import org.jalon.schedule.HorizonException;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.BackwardPass;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.Rows;

/**
 * Justifies a placing to the right: the activity that finishes last goes first, each as late as its successors, its
 * constraint and its resources allow without moving the finish of the project. Placing the activities forward again
 * in the order of the starts found here often ends earlier than before.
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2004.04.008">V. Valls, F. Ballestín and S. Quintanilla, Justification
 *      and RCPSP: a technique that pays, European Journal of Operational Research 165 (2005)</a>
 */
final class Justification {

    private final LevellingTask task;
    private final CapacityLedger ledger;
    private final int[] waiting;

    Justification(LevellingTask task) {
        this.task = task;
        ledger = task.fixedLedger.copy();
        waiting = new int[task.network.activities];
    }

    /**
     * The starts of the justified activities.
     *
     * @param placing a placing
     * @return keys for placing them forward again
     */
    double[] run(Placing placing) {
        int n = waiting.length;
        Dates dates = new Dates(task.network);
        BackwardPass pass = new BackwardPass(task.network, dates, null, placing.score().finish());
        Rows outgoing = task.network.topology.outgoing;
        Rows incoming = task.network.topology.incoming;
        PriorityQueue<Integer> ready = new PriorityQueue<>(
                Comparator.comparingLong((Integer i) -> -placing.finish()[i]).thenComparingInt(i -> -i));
        ledger.reset(task.fixedLedger);
        for (int i = 0; i < n; i++) {
            waiting[i] = outgoing.to[i] - outgoing.from[i];
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        double[] key = new double[n];
        while (!ready.isEmpty()) {
            int i = ready.remove();
            place(i, placing, dates, pass);
            key[i] = dates.start[i];
            for (int k = incoming.from[i]; k < incoming.to[i]; k++) {
                int before = task.network.predecessor[incoming.links[k]];
                if (--waiting[before] == 0) {
                    ready.add(before);
                }
            }
        }
        return key;
    }

    private void place(int i, Placing placing, Dates dates, BackwardPass pass) {
        if (!task.fixed[i] && !task.network.isStarted(i)) {
            try {
                pass.compute(i);
                if (task.movable[i]) {
                    search(i, placing.start()[i], dates);
                }
            } catch (HorizonException e) {
                dates.start[i] = TimeAxis.NONE; // stays where it was
            }
        }
        if (task.fixed[i] || task.network.isStarted(i) || dates.start[i] < placing.start()[i]) {
            dates.start[i] = placing.start()[i];
            dates.finish[i] = placing.finish()[i];
            dates.finishLimit[i] = dates.finish[i];
        }
        if (!task.fixed[i]) {
            ledger.take(i, dates.start[i], dates.finish[i]);
        }
    }

    /** Moves an activity back to the last dates at which its resources are free. */
    private void search(int i, long earliest, Dates dates) {
        WorkCalendar calendar = task.network.calendar[i];
        long lack = ledger.startOfLastLack(i, dates.start[i], dates.finish[i]);
        while (lack != TimeAxis.NONE && dates.start[i] > earliest) {
            dates.finish[i] = calendar.previousWorking(Math.min(lack, dates.finish[i] - 1));
            dates.start[i] = calendar.subtractWork(dates.finish[i], task.network.span[i]);
            dates.finishLimit[i] = dates.finish[i];
            lack = ledger.startOfLastLack(i, dates.start[i], dates.finish[i]);
        }
    }
}
