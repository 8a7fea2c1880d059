/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.internal.Rows;

/** The priority rules on the calendars of a network: keys for placing activities, the smallest first. */
final class RuleKeys {

    private RuleKeys() {
    }

    static double[] of(PriorityRule rule, Schedule schedule, NetworkData network) {
        int n = network.activities;
        double[] key = new double[n];
        long[] followers = rule == PriorityRule.MOST_SUCCESSORS ? followers(network) : null;
        for (int i = 0; i < n; i++) {
            key[i] = switch (rule) {
                case LATEST_FINISH -> schedule.lateFinish(i);
                case LATEST_START -> schedule.lateStart(i);
                case MINIMUM_SLACK -> schedule.totalFloat(i);
                case MOST_SUCCESSORS -> -followers[i];
                case RANK_POSITIONAL_WEIGHT -> -weight(network, i);
                case SHORTEST_DURATION -> network.span[i];
            };
        }
        return key;
    }

    private static long weight(NetworkData network, int i) {
        Rows outgoing = network.topology.outgoing;
        long weight = network.span[i];
        for (int k = outgoing.from[i]; k < outgoing.to[i]; k++) {
            weight += network.span[network.successor[outgoing.links[k]]];
        }
        return weight;
    }

    /** How many activities wait for each one, along every path: those met on several paths count several times. */
    private static long[] followers(NetworkData network) {
        long[] followers = new long[network.activities];
        Rows outgoing = network.topology.outgoing;
        int[] order = network.topology.order;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            for (int link = outgoing.from[i]; link < outgoing.to[i]; link++) {
                long more = followers[i] + 1 + followers[network.successor[outgoing.links[link]]];
                followers[i] = Math.min(more, Integer.MAX_VALUE);
            }
        }
        return followers;
    }
}
