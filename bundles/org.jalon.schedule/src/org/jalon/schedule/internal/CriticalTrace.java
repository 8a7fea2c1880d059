/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.Arrays;

/**
 * The activities on which the finish of a project depends, found from its early dates alone: back from those that
 * finish last over all links that hold their successor where it is.
 */
public final class CriticalTrace {

    private final NetworkData network;
    private final Dates early;
    private final boolean[] met;
    private final int[] found;
    private int count;

    /**
     * A search that can be repeated.
     *
     * @param network a network
     * @param early   its early dates
     */
    public CriticalTrace(NetworkData network, Dates early) {
        this.network = network;
        this.early = early;
        met = new boolean[network.activities];
        found = new int[network.activities];
    }

    /**
     * Searches with the present early dates.
     *
     * @param finish the finish of the project
     * @return how many activities were found
     */
    public int run(long finish) {
        Arrays.fill(met, false);
        count = 0;
        for (int i = 0; i < network.activities; i++) {
            if (early.finish[i] == finish) {
                add(i);
            }
        }
        return follow();
    }

    /**
     * Searches what holds the finishes of some activities.
     *
     * @param last indexes of activities
     * @return how many activities were found, they included
     */
    public int run(int[] last) {
        Arrays.fill(met, false);
        count = 0;
        for (int i : last) {
            if (!met[i]) {
                add(i);
            }
        }
        return follow();
    }

    private int follow() {
        Topology topology = network.topology;
        for (int next = 0; next < count; next++) {
            int i = found[next];
            if (!network.isHeldByLinks(i)) {
                continue;
            }
            for (int k = topology.incoming.from[i]; k < topology.incoming.to[i]; k++) {
                int link = topology.incoming.links[k];
                if (!met[network.predecessor[link]] && holds(link, i)) {
                    add(network.predecessor[link]);
                }
            }
        }
        return count;
    }

    private void add(int i) {
        met[i] = true;
        found[count++] = i;
    }

    private boolean holds(int link, int i) {
        int before = network.predecessor[link];
        long bound = network.bound(link, early.start[before], early.finish[before]);
        long held = network.type[link].isToFinish() ? early.finish[i] : early.start[i];
        return bound >= held || network.calendar[i].workBetween(bound, held) == 0;
    }

    /**
     * What was found.
     *
     * @param k from 0 to the number found
     * @return index of an activity
     */
    public int get(int k) {
        return found[k];
    }
}
