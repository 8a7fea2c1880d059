/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.Arrays;

import org.jalon.schedule.CycleException;

/**
 * The links of a network, readable from both ends in compressed rows, and an order in which every predecessor comes
 * before its successors. Nothing here recurses: a chain of any length is fine.
 *
 * @see <a href="https://doi.org/10.1145/368996.369025">A. B. Kahn, Topological sorting of large networks,
 *      Communications of the ACM 5 (1962)</a>
 */
public final class Topology {

    /** Row i of {@link #incoming} lies between {@code firstIncoming[i]} and {@code firstIncoming[i + 1]}. */
    public final int[] firstIncoming;
    /** Indexes of the links that lead to each activity. */
    public final int[] incoming;
    /** Row i of {@link #outgoing} lies between {@code firstOutgoing[i]} and {@code firstOutgoing[i + 1]}. */
    public final int[] firstOutgoing;
    /** Indexes of the links that leave each activity. */
    public final int[] outgoing;
    /** All activities, predecessors first. */
    public final int[] order;
    /** Where each activity stands in {@link #order}. */
    public final int[] rank;

    /**
     * Sorts a network.
     *
     * @param activities  number of activities
     * @param predecessor the activity that each link leaves
     * @param successor   the activity that each link leads to
     * @throws CycleException if links lead back to where they started
     */
    public Topology(int activities, int[] predecessor, int[] successor) {
        firstIncoming = new int[activities + 1];
        incoming = rows(activities, successor, firstIncoming);
        firstOutgoing = new int[activities + 1];
        outgoing = rows(activities, predecessor, firstOutgoing);
        order = sort(activities, predecessor, successor);
        rank = new int[activities];
        for (int i = 0; i < activities; i++) {
            rank[order[i]] = i;
        }
    }

    private static int[] rows(int activities, int[] end, int[] first) {
        for (int activity : end) {
            first[activity + 1]++;
        }
        for (int i = 0; i < activities; i++) {
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, activities);
        int[] links = new int[end.length];
        for (int link = 0; link < end.length; link++) {
            links[next[end[link]]++] = link;
        }
        return links;
    }

    private int[] sort(int activities, int[] predecessor, int[] successor) {
        int[] waiting = new int[activities];
        int[] sorted = new int[activities];
        int tail = 0;
        for (int i = 0; i < activities; i++) {
            waiting[i] = firstIncoming[i + 1] - firstIncoming[i];
            if (waiting[i] == 0) {
                sorted[tail++] = i;
            }
        }
        for (int head = 0; head < tail; head++) {
            int activity = sorted[head];
            for (int k = firstOutgoing[activity]; k < firstOutgoing[activity + 1]; k++) {
                int next = successor[outgoing[k]];
                if (--waiting[next] == 0) {
                    sorted[tail++] = next;
                }
            }
        }
        if (tail < activities) {
            throw new CycleException(cycle(waiting, predecessor, successor));
        }
        return sorted;
    }

    /**
     * A shortest cycle through one of the activities that could not be sorted. Going back from any of them over
     * others of them must end in a cycle; a breadth-first search from an activity of that cycle shortens it.
     */
    private int[] cycle(int[] waiting, int[] predecessor, int[] successor) {
        boolean[] met = new boolean[waiting.length];
        int activity = 0;
        while (waiting[activity] == 0) {
            activity++;
        }
        while (!met[activity]) {
            met[activity] = true;
            int k = firstIncoming[activity];
            while (waiting[predecessor[incoming[k]]] == 0) {
                k++;
            }
            activity = predecessor[incoming[k]];
        }
        return shortestCycle(activity, waiting, successor);
    }

    private int[] shortestCycle(int origin, int[] waiting, int[] successor) {
        int[] from = new int[waiting.length];
        int[] depth = new int[waiting.length];
        int[] queue = new int[waiting.length];
        Arrays.fill(from, -1);
        int tail = 0;
        queue[tail++] = origin;
        for (int head = 0; ; head++) {
            int activity = queue[head];
            for (int k = firstOutgoing[activity]; k < firstOutgoing[activity + 1]; k++) {
                int next = successor[outgoing[k]];
                if (next == origin) {
                    int[] path = new int[depth[activity] + 1];
                    for (int i = path.length - 1, at = activity; i >= 0; i--, at = from[at]) {
                        path[i] = at;
                    }
                    return path;
                }
                if (waiting[next] > 0 && from[next] < 0) {
                    from[next] = activity;
                    depth[next] = depth[activity] + 1;
                    queue[tail++] = next;
                }
            }
        }
    }
}
