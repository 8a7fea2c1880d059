/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.internal.Rows;

/** The order in which a leveller places activities: predecessors first, then by priority, then by late start. */
final class PlacingOrder {

    private PlacingOrder() {
    }

    /**
     * An order.
     *
     * @param random varies the late starts within a week; null for none
     */
    static int[] of(Network network, Schedule schedule, NetworkData data, SplittableRandom random) {
        int n = data.activities;
        long[] urgency = new long[n];
        int[] waiting = new int[n];
        Rows incoming = data.topology.incoming;
        Rows outgoing = data.topology.outgoing;
        for (int i = 0; i < n; i++) {
            urgency[i] = schedule.lateStart(i) + (random == null ? 0 : random.nextLong(TimeAxis.WEEK));
            waiting[i] = incoming.to[i] - incoming.from[i];
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>(
                Comparator.comparingInt((Integer i) -> -network.activity(i).priority())
                        .thenComparingLong(i -> urgency[i]).thenComparingInt(i -> i));
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            int i = ready.remove();
            order[k] = i;
            for (int link = outgoing.from[i]; link < outgoing.to[i]; link++) {
                int next = data.successor[outgoing.links[link]];
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }
}
