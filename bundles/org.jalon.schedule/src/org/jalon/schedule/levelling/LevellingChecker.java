/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Link;
import org.jalon.schedule.Network;
import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.levelling.Resources.Demand;

/**
 * Checks levelled dates by what they must keep, counting every minute: durations, links, constraints, actual dates and
 * capacities. It shares nothing with the code that makes them.
 */
public final class LevellingChecker {

    private final Network network;
    private final Resources resources;
    private final LevelledSchedule levelled;
    private final List<String> wrong = new ArrayList<>();

    private LevellingChecker(Resources resources, LevelledSchedule levelled) {
        this.network = levelled.original().network();
        this.resources = resources;
        this.levelled = levelled;
    }

    /**
     * Checks a levelled schedule.
     *
     * @param resources what it was levelled for
     * @param levelled  its dates
     * @return what is wrong, one sentence each; empty if all is kept
     */
    public static List<String> check(Resources resources, LevelledSchedule levelled) {
        LevellingChecker checker = new LevellingChecker(resources, levelled);
        for (int i = 0; i < checker.network.activities().size(); i++) {
            checker.checkActivity(i, checker.network.activity(i));
        }
        checker.network.links().forEach(checker::checkLink);
        for (int k = 0; k < resources.count(); k++) {
            checker.checkCapacity(k);
        }
        return checker.wrong;
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            wrong.add(fault);
        }
    }

    private void checkActivity(int i, Activity activity) {
        long start = levelled.start()[i];
        long finish = levelled.finish()[i];
        if (activity.progress().isStarted()) {
            require(start == activity.progress().actualStart(), "activity " + i + " leaves its actual start");
            require(!activity.progress().isFinished() || finish == activity.progress().actualFinish(),
                    "activity " + i + " leaves its actual finish");
            return;
        }
        require(network.calendarOf(i).workBetween(start, finish) == activity.duration(),
                "activity " + i + " doesn't last its duration");
        require(activity.constraint().type().isUpperBound()
                || network.calendarOf(i).workBetween(network.start(), start) >= 0,
                "activity " + i + " starts before the project");
        Constraint constraint = activity.constraint();
        if (!constraint.type().isDated()) {
            return;
        }
        long off = offConstraint(i, constraint);
        require(off >= 0 || !constraint.type().isLowerBound(), "activity " + i + " comes before its constraint");
        require(off <= 0 || !constraint.type().isUpperBound() || !constraintsWin(),
                "activity " + i + " comes after its constraint");
    }

    private long offConstraint(int i, Constraint constraint) {
        long date = constraint.type().isOnFinish() ? levelled.finish()[i] : levelled.start()[i];
        return network.calendarOf(i).workBetween(constraint.date(), date);
    }

    private boolean constraintsWin() {
        return network.options().constraintPolicy() == ConstraintPolicy.CONSTRAINTS_WIN;
    }

    private void checkLink(Link link) {
        Activity after = network.activity(link.successor());
        boolean overridden = after.progress().isFinished() || after.progress().isStarted()
                && network.options().progressPolicy() != ProgressPolicy.RETAINED_LOGIC;
        boolean imposed = constraintsWin() && after.constraint().type().isUpperBound()
                && offConstraint(link.successor(), after.constraint()) == 0;
        boolean toStartOfStarted = after.progress().isStarted() && !link.type().isToFinish();
        if (overridden || imposed || toStartOfStarted) {
            return;
        }
        long held = link.type().isToFinish() ? levelled.finish()[link.successor()]
                : levelled.start()[link.successor()];
        long asked = asked(link);
        require(held >= asked || network.calendarOf(link.successor()).workBetween(held, asked) <= 0,
                "activity " + link.successor() + " doesn't wait for activity " + link.predecessor());
    }

    /** The earliest date that a link allows. */
    private long asked(Link link) {
        Activity before = network.activity(link.predecessor());
        long from = link.type().isFromFinish() ? levelled.finish()[link.predecessor()]
                : levelled.start()[link.predecessor()];
        Lag lag = link.lag();
        boolean percent = lag.unit() == Lag.Unit.PERCENT;
        long minutes = percent ? Math.round(before.duration() * lag.amount() / 100.0) : lag.amount();
        if (lag.unit() == Lag.Unit.ELAPSED || percent && before.elapsed()) {
            return from + minutes;
        }
        WorkCalendar calendar = switch (lag.calendar() == null ? network.options().lagCalendar() : lag.calendar()) {
            case PREDECESSOR -> own(before);
            case SUCCESSOR -> own(network.activity(link.successor()));
            case PROJECT -> network.calendar();
            case CONTINUOUS -> WorkCalendar.CONTINUOUS;
        };
        return minutes == 0 ? from : calendar.earliestAt(calendar.worked(from) + minutes);
    }

    private WorkCalendar own(Activity activity) {
        return activity.calendar() == null ? network.calendar() : activity.calendar();
    }

    /** Whoever takes a resource while there is too little of it must have been named as an overload. */
    private void checkCapacity(int resource) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        TreeMap<Long, Integer> excused = new TreeMap<>();
        for (int i = 0; i < network.activities().size(); i++) {
            int activity = i;
            boolean named = network.activity(i).progress().isFinished()
                    || levelled.overloads().stream().anyMatch(overload -> overload.activity() == activity);
            for (Demand demand : resources.demands(i)) {
                if (demand.resource() == resource) {
                    add(changes, i, demand, demand.units());
                    if (named) {
                        add(excused, i, demand, 1);
                    }
                }
            }
        }
        resources.capacity(resource).keySet().forEach(date -> changes.putIfAbsent(date, 0));
        excused.keySet().forEach(date -> changes.putIfAbsent(date, 0));
        if (resources.granularity() == Resources.Granularity.DAY) {
            checkDays(resource, changes, excused);
            return;
        }
        int used = 0;
        int excuses = 0;
        for (var change : changes.entrySet()) {
            used += change.getValue();
            excuses += excused.getOrDefault(change.getKey(), 0);
            int capacity = resources.capacity(resource).floorEntry(change.getKey()).getValue();
            require(used <= capacity || used == 0 || excuses > 0 || isClosed(resource, change.getKey()),
                    "resource " + resource + " gives " + used + " of " + capacity + " units at "
                            + TimeAxis.dateTime(change.getKey()));
        }
    }

    /** Sums up day by day what is taken, what there is and who is excused. */
    private void checkDays(int resource, TreeMap<Long, Integer> changes, TreeMap<Long, Integer> excused) {
        TreeMap<Long, long[]> days = new TreeMap<>();
        long used = 0;
        long excuses = 0;
        for (var change : changes.entrySet()) {
            used += change.getValue();
            excuses += excused.getOrDefault(change.getKey(), 0);
            Long next = changes.higherKey(change.getKey());
            for (long minute = change.getKey(); used > 0 && next != null && minute < next; minute++) {
                long[] day = days.computeIfAbsent(Math.floorDiv(minute, (long) TimeAxis.DAY), key -> new long[2]);
                day[0] += used;
                day[1] += excuses;
            }
        }
        days.forEach((day, sums) -> require(sums[0] <= capacity(resource, day) || sums[1] > 0,
                "resource " + resource + " gives too much on day " + day));
    }

    private long capacity(int resource, long day) {
        long sum = 0;
        for (long minute = day * TimeAxis.DAY; minute < (day + 1) * TimeAxis.DAY; minute++) {
            sum += isClosed(resource, minute) ? 0 : resources.capacity(resource).floorEntry(minute).getValue();
        }
        return sum;
    }

    private boolean isClosed(int resource, long minute) {
        return !resources.calendar(resource).isWorking(minute);
    }

    /** Notes when an activity begins and ceases to take a resource. */
    private void add(TreeMap<Long, Integer> changes, int i, Demand demand, int units) {
        WorkCalendar at = demand.calendar() == null ? network.calendarOf(i) : demand.calendar();
        WorkCalendar time = resources.calendar(demand.resource());
        long left = demand.delay();
        long length = demand.length();
        boolean taking = false;
        for (long minute = levelled.start()[i]; minute <= levelled.finish()[i]; minute++) {
            boolean works = minute < levelled.finish()[i] && at.isWorking(minute);
            boolean present = works && left <= 0 && length > 0;
            boolean takes = present && time.isWorking(minute);
            left -= works ? 1 : 0;
            length -= present ? 1 : 0;
            if (takes != taking) {
                changes.merge(minute, takes ? units : -units, Integer::sum);
                taking = takes;
            }
        }
    }
}
