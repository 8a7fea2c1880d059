/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/**
 * Levels the resources of a network on its calendars: activities wait, within their float if that suffices, until
 * their resources are free. Links, constraints that win and actual dates are never broken, started work, milestones
 * and activities of {@linkplain Activity#NEVER_LEVELLED highest priority} are not moved. Among the schedules it finds
 * it takes the one with the least overload, then the earliest finish, then the least delay.
 */
public final class Leveller {

    private Leveller() {
    }

    /**
     * Levels a network that is planned forward. What an earlier levelling held back is free again.
     *
     * @param network   a network
     * @param resources its resources
     * @param options   how far and how long
     * @param monitor   may end the search with the best schedule so far
     * @return the levelled dates
     * @throws IllegalArgumentException            if the network is planned backward
     * @throws org.jalon.schedule.HorizonException if a date leaves the time axis
     */
    public static LevelledSchedule level(Network network, Resources resources, LevellingOptions options,
            LevellingMonitor monitor) {
        if (network.options().direction() != Direction.FORWARD) {
            throw new IllegalArgumentException("levelling is for projects planned forward");
        }
        Schedule original = Scheduler.schedule(unlevelled(network));
        NetworkData data = NetworkAccess.of(original.network());
        Placing placing = LevellingSearch.best(original, data, resources, options, monitor);
        return new PlacingExplainer(original, data, resources, options.limit()).explain(placing);
    }

    static Network unlevelled(Network network) {
        Network.Builder builder = network.toBuilder();
        boolean levelled = false;
        for (int i = 0; i < network.activities().size(); i++) {
            Activity activity = network.activity(i);
            if (activity.notBefore() != TimeAxis.NONE) {
                builder.set(i, activity.notBefore(TimeAxis.NONE));
                levelled = true;
            }
        }
        return levelled ? builder.build() : network;
    }
}
