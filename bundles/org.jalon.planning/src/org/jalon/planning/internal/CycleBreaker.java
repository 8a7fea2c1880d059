/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jalon.model.breakdown.Dependency;

/**
 * Finds the links that close cycles, by one depth-first search without recursion: a link that leads back to an
 * activity still under way closes a cycle. Leaving these links out leaves no cycle.
 *
 * @see <a href="https://doi.org/10.1137/0201010">R. Tarjan, Depth-first search and linear graph algorithms, SIAM
 *      Journal on Computing 1 (1972)</a>
 */
final class CycleBreaker {

    private static final byte NEW = 0;
    private static final byte UNDER_WAY = 1;
    private static final byte DONE = 2;

    private final List<LinkSpec> links;
    private final int[] first;
    private final int[] outgoing;
    private final byte[] state;
    private final int[] next;
    private final int[] stack;
    private int depth;
    private final Map<Dependency, int[]> cycles = new LinkedHashMap<>();

    private CycleBreaker(int nodes, List<LinkSpec> links) {
        this.links = links;
        first = new int[nodes + 1];
        for (LinkSpec link : links) {
            first[link.from() + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            first[i + 1] += first[i];
        }
        int[] place = Arrays.copyOf(first, nodes);
        outgoing = new int[links.size()];
        for (int i = 0; i < outgoing.length; i++) {
            outgoing[place[links.get(i).from()]++] = i;
        }
        state = new byte[nodes];
        next = Arrays.copyOf(first, nodes);
        stack = new int[nodes];
    }

    /**
     * The dependencies to leave out.
     *
     * @param nodes number of nodes
     * @param links links between them
     * @return for each dependency left out, the nodes of the cycle it closes, in the direction of the links
     */
    static Map<Dependency, int[]> find(int nodes, List<LinkSpec> links) {
        CycleBreaker search = new CycleBreaker(nodes, links);
        for (int node = 0; node < nodes; node++) {
            search.visit(node);
        }
        return search.cycles;
    }

    private void visit(int root) {
        if (state[root] != NEW) {
            return;
        }
        enter(root);
        while (depth > 0) {
            int node = stack[depth - 1];
            if (next[node] == first[node + 1]) {
                state[node] = DONE;
                depth--;
            } else {
                follow(links.get(outgoing[next[node]++]));
            }
        }
    }

    private void follow(LinkSpec link) {
        if (cycles.containsKey(link.dependency())) {
            return;
        }
        if (state[link.to()] == NEW) {
            enter(link.to());
        } else if (state[link.to()] == UNDER_WAY) {
            int from = depth - 1;
            while (stack[from] != link.to()) {
                from--;
            }
            cycles.put(link.dependency(), Arrays.copyOfRange(stack, from, depth));
        }
    }

    private void enter(int node) {
        state[node] = UNDER_WAY;
        stack[depth++] = node;
    }

    /** The links that remain. */
    static List<LinkSpec> without(List<LinkSpec> links, Set<Dependency> leftOut) {
        if (leftOut.isEmpty()) {
            return links;
        }
        Set<Dependency> gone = new HashSet<>(leftOut);
        return new ArrayList<>(links.stream().filter(link -> !gone.contains(link.dependency())).toList());
    }
}
