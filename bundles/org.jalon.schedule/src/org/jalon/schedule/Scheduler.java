/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.Arrays;

import org.jalon.schedule.internal.AlapPass;
import org.jalon.schedule.internal.BackwardPass;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;

/**
 * The critical path method on working calendars: early dates by a forward pass, late dates by a backward pass, planned
 * dates in between. Time and memory grow linearly with activities and links.
 */
public final class Scheduler {

    private Scheduler() {
    }

    /**
     * Schedules a project.
     *
     * @param network what to schedule
     * @return its schedule, whatever conflicts there are: see {@link Schedule#conflicts()}
     * @throws HorizonException if a date leaves the time axis
     */
    public static Schedule schedule(Network network) {
        NetworkData data = network.data();
        Dates early = new Dates(data);
        Dates late = new Dates(data);
        return data.options.direction() == SchedulingOptions.Direction.FORWARD
                ? forward(network, data, early, late)
                : backward(network, data, early, late);
    }

    private static Schedule forward(Network network, NetworkData data, Dates early, Dates late) {
        new ForwardPass(data, early, data.start).run();
        long finish = latest(early.finish, data.start);
        long limit = data.finish == TimeAxis.NONE ? finish : data.finish;
        new BackwardPass(data, late, early, limit).run();
        Dates planned = new AlapPass(data, early, late, finish).run(data.start);
        return new Schedule(network, early, late, planned, data.start, limit);
    }

    private static Schedule backward(Network network, NetworkData data, Dates early, Dates late) {
        new BackwardPass(data, late, null, data.finish).run();
        long start = Arrays.stream(late.start).min().orElse(data.finish);
        new ForwardPass(data, early, start).run();
        Dates planned = new AlapPass(data, early, late, data.finish).run(start);
        return new Schedule(network, early, late, planned, start, data.finish);
    }

    private static long latest(long[] dates, long otherwise) {
        return Arrays.stream(dates).max().orElse(otherwise);
    }
}
