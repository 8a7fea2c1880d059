/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** Carries changes of dates to the activities that depend on them, and to no others. */
public final class Propagation {

    private final NetworkData network;
    private final BitSet waiting = new BitSet();
    private final BitSet changed;

    /**
     * A propagation.
     *
     * @param network a network
     * @param changed where the activities are noted whose dates changed
     */
    public Propagation(NetworkData network, BitSet changed) {
        this.network = network;
        this.changed = changed;
    }

    /**
     * Computes early dates, or planned ones, anew.
     *
     * @param touched activities whose data or incoming links changed
     * @param compute computes one activity
     * @param early   its dates
     */
    public void forward(BitSet touched, IntConsumer compute, Dates early) {
        int[] order = network.topology.order;
        Rows outgoing = network.topology.outgoing;
        wait(touched);
        for (int place = waiting.nextSetBit(0); place >= 0; place = waiting.nextSetBit(place + 1)) {
            int i = order[place];
            long start = early.start[i];
            long finish = early.finish[i];
            compute.accept(i);
            if (start != early.start[i] || finish != early.finish[i]) {
                changed.set(i);
                for (int k = outgoing.from[i]; k < outgoing.to[i]; k++) {
                    waiting.set(network.topology.rank[network.successor[outgoing.links[k]]]);
                }
            }
        }
        waiting.clear();
    }

    /**
     * Computes late dates anew.
     *
     * @param touched activities whose data or outgoing links changed
     * @param compute computes one activity
     * @param late    its dates
     */
    public void backward(BitSet touched, IntConsumer compute, Dates late) {
        int[] order = network.topology.order;
        Rows incoming = network.topology.incoming;
        wait(touched);
        for (int place = waiting.length() - 1; place >= 0; place = waiting.previousSetBit(place - 1)) {
            int i = order[place];
            long start = late.start[i];
            long finish = late.finish[i];
            long limit = late.finishLimit[i];
            compute.accept(i);
            if (start != late.start[i] || finish != late.finish[i] || limit != late.finishLimit[i]) {
                changed.set(i);
                for (int k = incoming.from[i]; k < incoming.to[i]; k++) {
                    waiting.set(network.topology.rank[network.predecessor[incoming.links[k]]]);
                }
            }
        }
        waiting.clear();
    }

    private void wait(BitSet touched) {
        touched.stream().forEach(i -> waiting.set(network.topology.rank[i]));
    }
}
