/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import org.jalon.schedule.WorkCalendar;

/**
 * The floats of one activity, in working minutes of its calendar. All are 0 for an activity that is over.
 *
 * @see <a href="https://doi.org/10.1287/opre.9.3.296">J. E. Kelley, Critical-path planning and scheduling:
 *      mathematical basis, Operations Research 9 (1961)</a>, for total, free and independent ("certain") float
 */
public final class FloatCalculator {

    private final NetworkData network;
    private final Dates early;
    private final Dates late;
    private final long projectFinish;

    /**
     * Float between two passes.
     *
     * @param network       what was scheduled
     * @param early         early dates, or the planned ones if some activities wait on purpose
     * @param late          late dates
     * @param projectFinish up to which an activity without successor may slip
     */
    public FloatCalculator(NetworkData network, Dates early, Dates late, long projectFinish) {
        this.network = network;
        this.early = early;
        this.late = late;
        this.projectFinish = projectFinish;
    }

    /**
     * How far the start may slip.
     *
     * @param i index of an activity
     * @return late start minus early start; for an activity under way the float of its finish
     */
    public long start(int i) {
        if (network.isStarted(i)) {
            return finish(i);
        }
        return network.calendar[i].workBetween(early.askedStart[i], late.askedStart[i]);
    }

    /**
     * How far the finish may slip.
     *
     * @param i index of an activity
     * @return late finish minus early finish
     */
    public long finish(int i) {
        return network.isFinished(i) ? 0 : network.calendar[i].workBetween(early.askedFinish[i], late.askedFinish[i]);
    }

    /**
     * How far the activity may slip without moving the finish of the project or breaking a limit.
     *
     * @param i index of an activity
     * @return total float, negative if the plan cannot be kept
     */
    public long total(int i) {
        return switch (network.options.floatBasis()) {
            case SMALLEST -> Math.min(start(i), finish(i));
            case START -> start(i);
            case FINISH -> finish(i);
        };
    }

    /**
     * How far the activity may slip without moving another one.
     *
     * @param i     index of an activity
     * @param total its total float
     * @return free float, never negative and never more than a positive total float
     */
    public long free(int i, long total) {
        return network.isFinished(i) ? 0 : within(total, room(i, early));
    }

    /** The least slack towards the early dates of the successors if the activity itself lies at the given dates. */
    private long room(int i, Dates at) {
        Topology topology = network.topology;
        long room = Long.MAX_VALUE;
        for (int k = topology.outgoing.from[i]; k < topology.outgoing.to[i]; k++) {
            int link = topology.outgoing.links[k];
            boolean begun = network.isStarted(i) && !network.type[link].isFromFinish();
            if (!begun && network.isHeldByLinks(network.successor[link])) {
                room = Math.min(room, LinkSlack.of(network, link, at, early));
            }
        }
        if (room == Long.MAX_VALUE) {
            room = network.calendar[i].workBetween(at.finish[i], Math.max(projectFinish, at.finish[i]));
        }
        return room;
    }

    /**
     * How far the activity may slip without moving another one even if its predecessors are as late as they may:
     * the certain (independent) float.
     *
     * @param i    index of an activity
     * @param free its free float
     * @return certain float, never negative and never more than the free float
     */
    public long certain(int i, long free) {
        if (free == 0 || network.isStarted(i)) {
            return free;
        }
        WorkCalendar calendar = network.calendar[i];
        Topology topology = network.topology;
        long delay = 0;
        for (int k = topology.incoming.from[i]; k < topology.incoming.to[i]; k++) {
            int link = topology.incoming.links[k];
            int before = network.predecessor[link];
            long bound = network.bound(link, late.start[before], late.finish[before]);
            long held = network.type[link].isToFinish() ? early.finish[i] : early.start[i];
            delay = Math.max(delay, calendar.workBetween(held, bound));
        }
        return Math.max(0, free - delay);
    }

    private static long within(long total, long room) {
        return Math.max(0, Math.min(total, room));
    }
}
