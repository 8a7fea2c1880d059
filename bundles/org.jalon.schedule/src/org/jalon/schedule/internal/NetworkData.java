/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.Arrays;
import java.util.List;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Link;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.SchedulingOptions;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** A network laid out in arrays for the passes. */
public final class NetworkData {

    /** Number of activities. */
    public final int activities;
    /**
     * Minutes to place for each activity, in its {@link #calendar}; of an activity under way, what remains.
     */
    public final long[] span;
    /** The time in which the duration of each activity runs: its calendar or the clock, without its interruptions. */
    public final WorkCalendar[] calendar;
    /** Whether an activity has neither dated constraint, deadline, levelled date nor progress, as most have. */
    public final boolean[] plain;
    /** The activities as they were given. */
    public final Activity[] activity;

    /** Number of links; the arrays of links may be longer. */
    public int links;
    /** The activity that each link leaves. */
    public int[] predecessor;
    /** The activity that each link leads to. */
    public int[] successor;
    /** The type of each link. */
    public LinkType[] type;
    /** Minutes of lag of each link in its {@link #lagCalendar}. */
    public long[] lag;
    /** The calendar in which each lag runs. */
    public WorkCalendar[] lagCalendar;
    /** The links from both ends, and the order of computation. */
    public final Topology topology;

    /** Start of the project, or {@link TimeAxis#NONE}. */
    public final long start;
    /** Finish that the project must meet, or {@link TimeAxis#NONE}. */
    public final long finish;
    /** Date up to which the project is known, or {@link TimeAxis#NONE}. */
    public final long statusDate;
    /** How to schedule. */
    public final SchedulingOptions options;
    /** Whether there are dated constraints and they win over links. */
    public final boolean constraintsWin;
    /** Whether there are finish-to-finish or start-to-finish links. */
    public final boolean linksHoldFinishes;

    private final WorkCalendar projectCalendar;

    /**
     * Lays out a network; everything was checked before.
     *
     * @param given           the activities
     * @param givenLinks      the links
     * @param projectCalendar calendar of activities without their own
     * @param dates           start, finish and status date of the project
     * @param options         how to schedule
     */
    public NetworkData(List<Activity> given, List<Link> givenLinks, WorkCalendar projectCalendar, long[] dates,
            SchedulingOptions options) {
        this.projectCalendar = projectCalendar;
        this.options = options;
        start = dates[0];
        finish = dates[1];
        statusDate = dates[2];
        activities = given.size();
        activity = new Activity[activities];
        span = new long[activities];
        calendar = new WorkCalendar[activities];
        plain = new boolean[activities];
        for (int i = 0; i < activities; i++) {
            assign(i, given.get(i));
        }
        constraintsWin = options.constraintPolicy() == SchedulingOptions.ConstraintPolicy.CONSTRAINTS_WIN
                && given.stream().anyMatch(each -> each.constraint().type().isDated());
        linksHoldFinishes = givenLinks.stream().anyMatch(link -> link.type().isToFinish());
        links = givenLinks.size();
        predecessor = new int[links];
        successor = new int[links];
        type = new LinkType[links];
        lag = new long[links];
        lagCalendar = new WorkCalendar[links];
        for (int i = 0; i < links; i++) {
            assign(i, givenLinks.get(i));
        }
        topology = new Topology(activities, predecessor, successor);
    }

    /**
     * Lays out one activity.
     *
     * @param i     its index
     * @param given what it is now
     */
    void assign(int i, Activity given) {
        activity[i] = given;
        span[i] = given.progress().isStarted() ? given.progress().remainingDuration()
                : given.duration();
        calendar[i] = (given.elapsed() ? WorkCalendar.CONTINUOUS : own(given)).without(given.interruptions());
        plain[i] = !given.constraint().type().isDated() && given.deadline() == TimeAxis.NONE
                && given.notBefore() == TimeAxis.NONE && !given.progress().isStarted();
    }

    /**
     * Lays out one link between activities that are laid out already.
     *
     * @param i     its index
     * @param given what it is now
     */
    void assign(int i, Link given) {
        predecessor[i] = given.predecessor();
        successor[i] = given.successor();
        type[i] = given.type();
        lag[i] = lagMinutes(given);
        lagCalendar[i] = lagCalendar(given);
    }

    /** Makes room for one more link. */
    void growLinks() {
        if (links == predecessor.length) {
            int room = Math.max(16, links + links / 2);
            predecessor = Arrays.copyOf(predecessor, room);
            successor = Arrays.copyOf(successor, room);
            type = Arrays.copyOf(type, room);
            lag = Arrays.copyOf(lag, room);
            lagCalendar = Arrays.copyOf(lagCalendar, room);
        }
        links++;
    }

    /**
     * The same network with room for other durations and lags.
     *
     * @param other a network; its {@link #span} and {@link #lag} are copied, all the rest is shared
     */
    public NetworkData(NetworkData other) {
        projectCalendar = other.projectCalendar;
        links = other.links;
        activities = other.activities;
        span = other.span.clone();
        calendar = other.calendar;
        plain = other.plain;
        activity = other.activity;
        predecessor = other.predecessor;
        successor = other.successor;
        type = other.type;
        lag = other.lag.clone();
        lagCalendar = other.lagCalendar;
        topology = other.topology;
        start = other.start;
        finish = other.finish;
        statusDate = other.statusDate;
        options = other.options;
        constraintsWin = other.constraintsWin;
        linksHoldFinishes = other.linksHoldFinishes;
    }

    private WorkCalendar own(Activity given) {
        return given.calendar() == null ? projectCalendar : given.calendar();
    }

    private long lagMinutes(Link link) {
        return link.lag().unit() == Lag.Unit.PERCENT
                ? percent(link.lag().amount(), activity[link.predecessor()].duration())
                : link.lag().amount();
    }

    /**
     * A share of a duration.
     *
     * @param percent  percent
     * @param duration minutes
     * @return minutes, rounded
     */
    public static long percent(long percent, long duration) {
        return Math.round(duration * (percent / 100.0));
    }

    /**
     * The work that an activity under way has behind it.
     *
     * @param i index of an activity that has started
     * @return minutes
     */
    public long done(int i) {
        return Math.max(0, activity[i].duration() - activity[i].progress().remainingDuration());
    }

    private WorkCalendar lagCalendar(Link link) {
        Activity before = activity[link.predecessor()];
        Lag given = link.lag();
        if (given.unit() == Lag.Unit.ELAPSED || given.unit() == Lag.Unit.PERCENT && before.elapsed()) {
            return WorkCalendar.CONTINUOUS;
        }
        return switch (given.calendar() == null ? options.lagCalendar() : given.calendar()) {
            case PREDECESSOR -> own(before);
            case SUCCESSOR -> own(activity[link.successor()]);
            case PROJECT -> projectCalendar;
            case CONTINUOUS -> WorkCalendar.CONTINUOUS;
        };
    }

    /**
     * Whether an activity has an actual start.
     *
     * @param i index of an activity
     * @return true if work has begun
     */
    public boolean isStarted(int i) {
        return !plain[i] && activity[i].progress().isStarted();
    }

    /**
     * Whether an activity has an actual finish.
     *
     * @param i index of an activity
     * @return true if work is over
     */
    public boolean isFinished(int i) {
        return !plain[i] && activity[i].progress().isFinished();
    }

    /**
     * The constraint type of an activity.
     *
     * @param i index of an activity
     * @return its constraint type
     */
    public Constraint.Type constraintType(int i) {
        return activity[i].constraint().type();
    }

    /**
     * Whether links still hold an activity: those of one that has started may be overridden by progress.
     *
     * @param i index of an activity
     * @return false if the links that lead to it are ignored
     */
    public boolean isHeldByLinks(int i) {
        return !isStarted(i) || !isFinished(i)
                && options.progressPolicy() == SchedulingOptions.ProgressPolicy.RETAINED_LOGIC;
    }

    /**
     * The earliest date that a link allows to the held end of its successor.
     *
     * @param link   index of a link
     * @param start  start of the predecessor
     * @param finish finish of the predecessor
     * @return the date, working or not
     */
    public long bound(int link, long start, long finish) {
        long from = type[link].isFromFinish() ? finish : start;
        long minutes = lag[link];
        if (minutes == 0) {
            return from;
        }
        WorkCalendar time = lagCalendar[link];
        return time.earliestAt(time.worked(from) + minutes);
    }

    /**
     * The latest date that a link allows to the holding end of its predecessor: the greatest one whose
     * {@link #bound} is not after the held end.
     *
     * @param link   index of a link
     * @param start  start of the successor
     * @param finish finish of the successor
     * @return the date, working or not
     */
    public long limit(int link, long start, long finish) {
        long until = type[link].isToFinish() ? finish : start;
        long minutes = lag[link];
        if (minutes == 0) {
            return until;
        }
        WorkCalendar time = lagCalendar[link];
        return time.latestAt(time.worked(until) - minutes);
    }
}
