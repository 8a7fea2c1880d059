/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jalon.schedule.CycleException;

/**
 * The links of a network, readable from both ends in compressed rows, and an order in which every predecessor comes
 * before its successors. Nothing here recurses: a chain of any length is fine.
 *
 * @see <a href="https://doi.org/10.1145/368996.369025">A. B. Kahn, Topological sorting of large networks,
 *      Communications of the ACM 5 (1962)</a>
 */
public final class Topology {

    /** The links that lead to each activity. */
    public final Rows incoming;
    /** The links that leave each activity. */
    public final Rows outgoing;
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
        incoming = new Rows(activities, successor);
        outgoing = new Rows(activities, predecessor);
        order = sort(activities, predecessor, successor);
        rank = new int[activities];
        for (int i = 0; i < activities; i++) {
            rank[order[i]] = i;
        }
    }

    private int[] sort(int activities, int[] predecessor, int[] successor) {
        int[] waiting = new int[activities];
        int[] sorted = new int[activities];
        int tail = 0;
        for (int i = 0; i < activities; i++) {
            waiting[i] = incoming.to[i] - incoming.from[i];
            if (waiting[i] == 0) {
                sorted[tail++] = i;
            }
        }
        for (int head = 0; head < tail; head++) {
            int activity = sorted[head];
            for (int k = outgoing.from[activity]; k < outgoing.to[activity]; k++) {
                int next = successor[outgoing.links[k]];
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
     * Adds a link and keeps the order right. Only activities that lie between both ends in the order move.
     *
     * @param link        index of the link
     * @param predecessor the activity that each link leaves
     * @param successor   the activity that each link leads to
     * @throws CycleException if the link would close a cycle; nothing has changed then
     * @see <a href="https://doi.org/10.1145/1187436.1210590">D. J. Pearce and P. H. J. Kelly, A dynamic topological
     *      sort algorithm for directed acyclic graphs, ACM Journal of Experimental Algorithmics 11 (2006)</a>
     */
    void add(int link, int[] predecessor, int[] successor) {
        int before = predecessor[link];
        int after = successor[link];
        if (rank[before] > rank[after]) {
            int[] following = reach(after, outgoing, successor, before, next -> rank[next] < rank[before]);
            int[] preceding = reach(before, incoming, predecessor, -1, next -> rank[next] > rank[after]);
            reorder(preceding, following);
        }
        outgoing.add(before, link);
        incoming.add(after, link);
    }

    /** The activities that can be reached from one over some others without meeting a forbidden one. */
    private static int[] reach(int from, Rows rows, int[] end, int forbidden, IntPredicate over) {
        Map<Integer, Integer> cameFrom = new LinkedHashMap<>();
        Deque<Integer> stack = new ArrayDeque<>();
        cameFrom.put(from, -1);
        stack.push(from);
        while (!stack.isEmpty()) {
            int activity = stack.pop();
            for (int k = rows.from[activity]; k < rows.to[activity]; k++) {
                int next = end[rows.links[k]];
                if (next == forbidden) {
                    throw new CycleException(path(cameFrom, activity, forbidden));
                }
                if (over.test(next) && cameFrom.putIfAbsent(next, activity) == null) {
                    stack.push(next);
                }
            }
        }
        return cameFrom.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] path(Map<Integer, Integer> cameFrom, int last, int end) {
        List<Integer> path = new ArrayList<>(List.of(end));
        for (int activity = last; activity >= 0; activity = cameFrom.get(activity)) {
            path.add(activity);
        }
        return path.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Puts the preceding activities before the following ones, in the places that they have together. */
    private void reorder(int[] preceding, int[] following) {
        int[] moved = IntStream.concat(byRank(preceding), byRank(following)).toArray();
        int[] places = IntStream.of(moved).map(activity -> rank[activity]).sorted().toArray();
        for (int i = 0; i < moved.length; i++) {
            order[places[i]] = moved[i];
            rank[moved[i]] = places[i];
        }
    }

    private IntStream byRank(int[] activities) {
        return IntStream.of(activities).map(activity -> rank[activity]).sorted().map(place -> order[place]);
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
            int k = incoming.from[activity];
            while (waiting[predecessor[incoming.links[k]]] == 0) {
                k++;
            }
            activity = predecessor[incoming.links[k]];
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
            for (int k = outgoing.from[activity]; k < outgoing.to[activity]; k++) {
                int next = successor[outgoing.links[k]];
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
