/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The greatest flow between two nodes, with least and greatest flows on its arcs, and the least cut that it gives.
 *
 * @see <a href="https://doi.org/10.1145/321694.321699">J. Edmonds and R. M. Karp, Theoretical improvements in
 *      algorithmic efficiency for network flow problems, Journal of the ACM 19 (1972)</a>
 */
final class FlowNetwork {

    /** More than any flow. */
    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final int nodes;
    private final int[] head;
    private final long[] excess;
    private int[] next = new int[64];
    private int[] to = new int[64];
    private long[] rest = new long[64];
    private int arcs;

    /** A network of some nodes without arcs. */
    FlowNetwork(int nodes) {
        this.nodes = nodes;
        head = new int[nodes + 2];
        excess = new long[nodes + 2];
        Arrays.fill(head, -1);
    }

    /** Adds an arc; what must flow is taken as flowing. */
    void arc(int from, int end, long least, long most) {
        add(from, end, most == UNLIMITED ? UNLIMITED : most - least);
        excess[end] += least;
        excess[from] -= least;
    }

    private void add(int from, int end, long capacity) {
        if (arcs + 2 > to.length) {
            next = Arrays.copyOf(next, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            rest = Arrays.copyOf(rest, 2 * arcs);
        }
        half(from, end, capacity);
        half(end, from, 0);
    }

    private void half(int from, int end, long capacity) {
        to[arcs] = end;
        rest[arcs] = capacity;
        next[arcs] = head[from];
        head[from] = arcs++;
    }

    /**
     * Finds the least cut.
     *
     * @return the nodes on the side of the source; null if no flow keeps the least flows, or if the cut is unlimited
     */
    boolean[] cut(int source, int sink) {
        long wanted = 0;
        int in = nodes;
        int out = nodes + 1;
        for (int node = 0; node < nodes; node++) {
            if (excess[node] > 0) {
                add(in, node, excess[node]);
                wanted += excess[node];
            } else if (excess[node] < 0) {
                add(node, out, -excess[node]);
            }
        }
        if (wanted > 0) {
            int back = arcs;
            add(sink, source, UNLIMITED);
            if (flow(in, out) < wanted) {
                return null;
            }
            rest[back] = 0;
            rest[back + 1] = 0;
        }
        if (flow(source, sink) >= UNLIMITED / 2) {
            return null;
        }
        boolean[] side = new boolean[nodes + 2];
        search(source, side, new int[nodes + 2]);
        return side;
    }

    private long flow(int source, int sink) {
        long total = 0;
        while (total < UNLIMITED / 2) {
            boolean[] met = new boolean[nodes + 2];
            int[] by = new int[nodes + 2];
            search(source, met, by);
            if (!met[sink]) {
                return total;
            }
            long most = UNLIMITED;
            for (int node = sink; node != source; node = to[by[node] ^ 1]) {
                most = Math.min(most, rest[by[node]]);
            }
            for (int node = sink; node != source; node = to[by[node] ^ 1]) {
                rest[by[node]] -= rest[by[node]] >= UNLIMITED / 2 ? 0 : most;
                rest[by[node] ^ 1] += rest[by[node] ^ 1] >= UNLIMITED / 2 ? 0 : most;
            }
            total += most;
        }
        return total;
    }

    /** Where some more can flow from a node, breadth first. */
    private void search(int from, boolean[] met, int[] by) {
        Deque<Integer> open = new ArrayDeque<>();
        met[from] = true;
        open.add(from);
        while (!open.isEmpty()) {
            for (int arc = head[open.remove()]; arc >= 0; arc = next[arc]) {
                if (rest[arc] > 0 && !met[to[arc]]) {
                    met[to[arc]] = true;
                    by[to[arc]] = arc;
                    open.add(to[arc]);
                }
            }
        }
    }
}
