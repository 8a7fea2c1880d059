/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.levelling.Resources.Demand;

/**
 * Counts minute by minute: no more of a resource is taken at any time than there is. Each resource is counted along its
 * own working time, so that nights and days off take no room.
 */
final class MinuteLedger implements CapacityLedger {

    /** Something done with a stretch of work of a demand; true ends it. */
    private interface Visit {
        boolean at(CapacityProfile profile, long from, long to);
    }

    private final NetworkData network;
    private final Resources resources;
    private final CapacityProfile[] profiles;

    MinuteLedger(NetworkData network, Resources resources) {
        this.network = network;
        this.resources = resources;
        profiles = new CapacityProfile[resources.count()];
        for (int k = 0; k < profiles.length; k++) {
            profiles[k] = new CapacityProfile(resources.capacity(k), resources.calendar(k));
        }
    }

    private MinuteLedger(MinuteLedger other) {
        network = other.network;
        resources = other.resources;
        profiles = new CapacityProfile[other.profiles.length];
        for (int k = 0; k < profiles.length; k++) {
            profiles[k] = new CapacityProfile(other.profiles[k]);
        }
    }

    @Override
    public CapacityLedger copy() {
        return new MinuteLedger(this);
    }

    @Override
    public void reset(CapacityLedger other) {
        for (int k = 0; k < profiles.length; k++) {
            profiles[k].reset(((MinuteLedger) other).profiles[k]);
        }
    }

    @Override
    public Lack firstLack(int activity, long start, long finish) {
        for (Demand demand : resources.demands(activity)) {
            long[] lack = {CapacityProfile.NONE};
            int units = atOnce(activity, demand);
            visit(activity, demand, start, finish, (profile, from, to) -> {
                lack[0] = profile.firstLack(from, to, units);
                return lack[0] != CapacityProfile.NONE;
            });
            if (lack[0] != CapacityProfile.NONE) {
                WorkCalendar time = resources.calendar(demand.resource());
                long end = profiles[demand.resource()].endOfLack(lack[0], units);
                return new Lack(demand.resource(), time.latestAt(lack[0]),
                        end == CapacityProfile.NONE ? TimeAxis.NONE : time.latestAt(end));
            }
        }
        return null;
    }

    @Override
    public long startOfLastLack(int activity, long start, long finish) {
        for (Demand demand : resources.demands(activity)) {
            long[] lack = {CapacityProfile.NONE};
            int units = atOnce(activity, demand);
            visit(activity, demand, start, finish, (profile, from, to) -> {
                long begin = profile.startOfLastLack(from, to, units);
                lack[0] = begin == CapacityProfile.NONE ? lack[0] : begin;
                return false;
            });
            if (lack[0] != CapacityProfile.NONE) {
                return resources.calendar(demand.resource()).earliestAt(lack[0]);
            }
        }
        return TimeAxis.NONE;
    }

    @Override
    public void add(int activity, long start, long finish, int sign) {
        for (Demand demand : resources.demands(activity)) {
            visit(activity, demand, start, finish, (profile, from, to) -> {
                profile.take(from, to, (long) sign * demand.units());
                return false;
            });
        }
    }

    /** The units of a demand, with those that the activity may take of the same resource at the same time. */
    private int atOnce(int activity, Demand demand) {
        int units = demand.units();
        for (Demand other : resources.demands(activity)) {
            if (other != demand && other.resource() == demand.resource() && mayMeet(demand, other)) {
                units += other.units();
            }
        }
        return units;
    }

    /** In one working time, delays and lengths tell; in different ones, nothing is sure. */
    private static boolean mayMeet(Demand one, Demand other) {
        return one.calendar() != other.calendar() || one.delay() < other.delay() + other.length()
                && other.delay() < one.delay() + one.length();
    }

    /** Visits the stretches in which a resource works at an activity, along the working time of the resource. */
    private void visit(int activity, Demand demand, long start, long finish, Visit visit) {
        WorkCalendar time = resources.calendar(demand.resource());
        WorkCalendar calendar = demand.calendar() == null ? network.calendar[activity] : demand.calendar();
        CapacityProfile profile = profiles[demand.resource()];
        long worked = calendar.worked(start) + demand.delay();
        long end = Math.min(calendar.worked(finish), worked + demand.length());
        if (calendar == time) {
            if (worked < end) {
                visit.at(profile, worked, end);
            }
            return;
        }
        while (worked < end) {
            long from = calendar.latestAt(worked);
            long to = endOfStretch(calendar, worked, from, finish);
            long first = time.worked(from);
            long last = time.worked(to);
            if (first < last && visit.at(profile, first, last)) {
                return;
            }
            worked += to - from;
        }
    }

    /** The end of the stretch of work that goes on at a date: work and clock run together up to there. */
    private static long endOfStretch(WorkCalendar calendar, long worked, long from, long finish) {
        long low = from + 1;
        long step = 60;
        while (low + step < finish && calendar.worked(low + step) - worked == low + step - from) {
            low += step;
            step *= 2;
        }
        long high = Math.min(low + step, finish);
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (calendar.worked(middle) - worked == middle - from) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public long excess() {
        long excess = 0;
        for (CapacityProfile profile : profiles) {
            excess += profile.excess();
        }
        return excess;
    }
}
