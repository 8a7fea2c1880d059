/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;
import java.util.Map;

import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.levelling.Resources.Demand;

/**
 * Counts day by day: on each day a resource gives the units that it has times the minutes that it works, at whatever
 * hours activities take them.
 */
final class DailyLedger implements CapacityLedger {

    private static final long UNKNOWN = -1;

    private final NetworkData network;
    private final Resources resources;
    private final long firstDay;
    /** Units times minutes that each resource gives each day, as far as anyone has asked; shared by all copies. */
    private final long[][] capacity;
    /** Units times minutes taken of each resource each day. */
    private final long[][] taken;

    /** Something done with the work of a demand on one day; true ends it. */
    private interface Visit {
        boolean on(int day, long need, long worked);
    }

    DailyLedger(NetworkData network, Resources resources) {
        this.network = network;
        this.resources = resources;
        firstDay = Math.floorDiv(earliestDate(network), (long) TimeAxis.DAY);
        capacity = new long[resources.count()][0];
        taken = new long[resources.count()][0];
    }

    private DailyLedger(DailyLedger other) {
        network = other.network;
        resources = other.resources;
        firstDay = other.firstDay;
        capacity = other.capacity;
        taken = new long[other.taken.length][];
        Arrays.setAll(taken, k -> other.taken[k].clone());
    }

    /** Nothing happens before the start of the project but what has happened or is imposed. */
    private static long earliestDate(NetworkData network) {
        long earliest = network.start;
        for (int i = 0; i < network.activities; i++) {
            if (network.isStarted(i)) {
                earliest = Math.min(earliest, network.activity[i].progress().actualStart());
            } else if (network.constraintType(i).isDated()) {
                long date = network.activity[i].constraint().date();
                earliest = Math.min(earliest, network.constraintType(i).isOnFinish()
                        ? network.calendar[i].subtractWork(date, network.span[i]) : date);
            }
        }
        return earliest;
    }

    @Override
    public CapacityLedger copy() {
        return new DailyLedger(this);
    }

    @Override
    public void reset(CapacityLedger other) {
        long[][] source = ((DailyLedger) other).taken;
        for (int k = 0; k < taken.length; k++) {
            if (taken[k].length < source[k].length) {
                taken[k] = source[k].clone();
            } else {
                System.arraycopy(source[k], 0, taken[k], 0, source[k].length);
                Arrays.fill(taken[k], source[k].length, taken[k].length, 0);
            }
        }
    }

    @Override
    public Lack firstLack(int activity, long start, long finish) {
        Lack[] lack = {null};
        Day last = new Day();
        for (Demand demand : resources.demands(activity)) {
            visit(activity, demand, start, finish, (day, need, worked) -> {
                long left = left(demand.resource(), day) - last.take(demand.resource(), day, need);
                if (need > left) {
                    lack[0] = lack(activity, demand, day, worked, left);
                }
                return lack[0] != null;
            });
            if (lack[0] != null) {
                return lack[0];
            }
        }
        return null;
    }

    /** What one activity takes of a resource on a day by several demands in a row. */
    private static final class Day {
        private int resource = -1;
        private int day;
        private long taken;

        /** What was taken of the same resource on the same day before. */
        long take(int ofResource, int onDay, long need) {
            long before = ofResource == resource && onDay == day ? taken : 0;
            resource = ofResource;
            day = onDay;
            taken = before + need;
            return before;
        }
    }

    private Lack lack(int activity, Demand demand, int day, long worked, long left) {
        WorkCalendar calendar = calendar(activity, demand);
        long from = calendar.latestAt(worked);
        if (mostFrom(demand.resource(), from) < demand.units()) {
            return new Lack(demand.resource(), from, TimeAxis.NONE);
        }
        // As much as is left of the day may be used at its end.
        long end = calendar.worked(Math.min(TimeAxis.LATEST, (firstDay + day + 1) * TimeAxis.DAY));
        return new Lack(demand.resource(), from, calendar.latestAt(end - Math.max(0, left) / demand.units()));
    }

    /** The greatest capacity that a resource has at a date or later. */
    private int mostFrom(int resource, long date) {
        var steps = resources.capacity(resource);
        return steps.tailMap(steps.floorKey(date), true).values().stream().mapToInt(units -> units).max().orElse(0);
    }

    @Override
    public long startOfLastLack(int activity, long start, long finish) {
        for (Demand demand : resources.demands(activity)) {
            long[] last = {TimeAxis.NONE};
            visit(activity, demand, start, finish, (day, need, worked) -> {
                long left = left(demand.resource(), day);
                if (need > left) {
                    WorkCalendar calendar = calendar(activity, demand);
                    long begin = calendar.worked((firstDay + day) * TimeAxis.DAY);
                    last[0] = calendar.earliestAt(begin + Math.max(0, left) / demand.units());
                }
                return false;
            });
            if (last[0] != TimeAxis.NONE) {
                return last[0];
            }
        }
        return TimeAxis.NONE;
    }

    @Override
    public void add(int activity, long start, long finish, int sign) {
        for (Demand demand : resources.demands(activity)) {
            visit(activity, demand, start, finish, (day, need, worked) -> {
                long[] days = taken[demand.resource()];
                if (day >= days.length) {
                    days = Arrays.copyOf(days, Math.max(day + 1, days.length + days.length / 2));
                    taken[demand.resource()] = days;
                }
                days[day] += sign * need;
                return false;
            });
        }
    }

    private WorkCalendar calendar(int activity, Demand demand) {
        return demand.calendar() == null ? network.calendar[activity] : demand.calendar();
    }

    /** Visits the days on which a resource works at an activity; work outside its own time is nobody else's loss. */
    private void visit(int activity, Demand demand, long start, long finish, Visit visit) {
        WorkCalendar time = resources.calendar(demand.resource());
        WorkCalendar calendar = calendar(activity, demand);
        long worked = calendar.worked(start) + demand.delay();
        long end = Math.min(calendar.worked(finish), worked + demand.length());
        while (worked < end) {
            long from = calendar.latestAt(worked);
            long day = Math.floorDiv(from, (long) TimeAxis.DAY);
            long to = Math.min(finish, (day + 1) * TimeAxis.DAY);
            long next = Math.min(calendar.worked(to), end);
            long minutes = calendar == time ? next - worked : Math.min(next - worked, time.workBetween(from, to));
            int index = (int) Math.max(0, day - firstDay);
            if (minutes > 0 && visit.on(index, minutes * demand.units(), worked)) {
                return;
            }
            worked = next;
        }
    }

    private long left(int resource, int day) {
        long[] days = taken[resource];
        return capacity(resource, day) - (day < days.length ? days[day] : 0);
    }

    private long capacity(int resource, int day) {
        long[] known = capacity[resource];
        if (day >= known.length) {
            known = Arrays.copyOf(known, Math.max(day + 1, Math.max(64, 2 * known.length)));
            Arrays.fill(known, capacity[resource].length, known.length, UNKNOWN);
            capacity[resource] = known;
        }
        if (known[day] == UNKNOWN) {
            known[day] = capacityOf(resource, (firstDay + day) * TimeAxis.DAY);
        }
        return known[day];
    }

    private long capacityOf(int resource, long start) {
        WorkCalendar time = resources.calendar(resource);
        long end = Math.min(start + TimeAxis.DAY, TimeAxis.LATEST);
        var steps = resources.capacity(resource);
        long capacity = 0;
        for (Map.Entry<Long, Integer> step : steps.subMap(steps.floorKey(start), true, end, false).entrySet()) {
            Long next = steps.higherKey(step.getKey());
            long from = Math.max(start, step.getKey());
            long to = next == null ? end : Math.min(end, next);
            capacity += from < to ? time.workBetween(from, to) * step.getValue() : 0;
        }
        return capacity;
    }

    @Override
    public long excess() {
        long excess = 0;
        for (int k = 0; k < taken.length; k++) {
            for (int day = 0; day < taken[k].length; day++) {
                excess += taken[k][day] == 0 ? 0 : Math.max(0, taken[k][day] - capacity(k, day));
            }
        }
        return excess;
    }
}
