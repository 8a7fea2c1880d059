/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.List;

import org.jalon.schedule.internal.Eras;

/**
 * Working time to the minute: a week of shifts, dated exceptions, and possibly a base calendar. Immutable and safe
 * for use by several threads.
 * <p>
 * Every question comes down to one function, {@link #worked}: the working minutes between the start of the time axis
 * and an instant. It is compiled to prefix sums, so each answer takes O(log s) on average for s shifts a week, however
 * many exceptions there are and however far away the date is. The end of one stretch of work and the start of the
 * next are the same amount of work: {@link #earliestAt} gives the first, {@link #latestAt} the second.
 */
public final class WorkCalendar {

    /** Around the clock, every day: elapsed time. */
    public static final WorkCalendar CONTINUOUS = builder("24 h").week(Shift.WHOLE_DAY).build();

    private final String name;
    private final Eras eras;
    private final long total;
    private final boolean continuous;
    /** What derived calendars inherit. */
    private final WorkCalendarBuilder definition;

    WorkCalendar(String name, Eras eras, WorkCalendarBuilder definition) {
        this.name = name;
        this.eras = eras;
        this.total = eras.total();
        this.continuous = eras.isContinuous();
        this.definition = definition;
        if (total == 0) {
            throw new NoWorkingTimeException(name);
        }
    }

    /**
     * Starts the definition of a calendar. Until told otherwise nobody works.
     *
     * @param name what the calendar is called in error messages
     * @return a builder
     */
    public static WorkCalendarBuilder builder(String name) {
        return new WorkCalendarBuilder(name);
    }

    /**
     * The usual office week of planning tools: Monday to Friday, 8:00–12:00 and 13:00–17:00.
     *
     * @return a new calendar without exceptions
     */
    public static WorkCalendar standard() {
        return builder("Standard").workdays(Shift.of("08:00", "12:00"), Shift.of("13:00", "17:00")).build();
    }

    /**
     * The time in which both calendars work, as for an activity that needs its own opening hours and a resource.
     *
     * @param first  a calendar
     * @param second another calendar
     * @return the common working time; it cannot serve as a base calendar
     * @throws NoWorkingTimeException if the calendars never meet
     */
    public static WorkCalendar intersection(WorkCalendar first, WorkCalendar second) {
        if (first == second || second.continuous) {
            return first;
        }
        return first.continuous ? second : new WorkCalendar(first.name + " ∩ " + second.name,
                Eras.combine(first.eras, second.eras, (a, b) -> a & b), null);
    }

    /**
     * The time in which at least one of two calendars works, as for an activity done by two shifts in turn.
     *
     * @param first  a calendar
     * @param second another calendar
     * @return the joint working time; it cannot serve as a base calendar
     */
    public static WorkCalendar union(WorkCalendar first, WorkCalendar second) {
        if (first == second || first.continuous) {
            return first;
        }
        return second.continuous ? second : new WorkCalendar(first.name + " ∪ " + second.name,
                Eras.combine(first.eras, second.eras, (a, b) -> a | b), null);
    }

    /**
     * This calendar with some periods closed.
     *
     * @param interruptions the periods, in any order; they may overlap
     * @return what remains; this calendar itself if there are none. It cannot serve as a base calendar
     * @throws NoWorkingTimeException if nothing remains
     */
    public WorkCalendar without(List<Interruption> interruptions) {
        if (interruptions.isEmpty()) {
            return this; // as nearly always
        }
        return interruptions.stream().map(Interruption::otherwise).reduce(WorkCalendar::intersection)
                .map(open -> new WorkCalendar(name, Eras.combine(eras, open.eras, (a, b) -> a & b), null))
                .orElse(this);
    }

    /**
     * What the calendar is called.
     *
     * @return the name given to the builder
     */
    public String name() {
        return name;
    }

    /**
     * Whether work goes on around the clock.
     *
     * @return true if every minute of the time axis is worked
     */
    public boolean isContinuous() {
        return continuous;
    }

    /**
     * The working minutes from {@link TimeAxis#EARLIEST} to an instant; the difference of two such values is the
     * work between two instants.
     *
     * @param instant an instant
     * @return minutes, never decreasing with the instant
     * @throws HorizonException if the instant lies outside the time axis
     */
    public long worked(long instant) {
        if (!TimeAxis.isWithinHorizon(instant)) {
            throw new HorizonException(name, "instant " + instant + " outside the time axis");
        }
        return continuous ? instant - TimeAxis.EARLIEST : eras.work(instant);
    }

    /**
     * The first instant at which an amount of work is done: the end of its last minute.
     *
     * @param worked minutes of work since {@link TimeAxis#EARLIEST}
     * @return the instant; {@link TimeAxis#EARLIEST} if there is no work to do
     * @throws HorizonException if the calendar has less work than that
     */
    public long earliestAt(long worked) {
        if (worked <= 0) {
            return TimeAxis.EARLIEST;
        }
        if (worked > total) {
            throw nothingLeft();
        }
        return continuous ? TimeAxis.EARLIEST + worked : eras.earliest(worked);
    }

    /**
     * The last instant at which no more than an amount of work is done: the start of the minute of work that follows.
     *
     * @param worked minutes of work since {@link TimeAxis#EARLIEST}
     * @return the instant; {@link TimeAxis#LATEST} if no work follows
     * @throws HorizonException if the amount is negative
     */
    public long latestAt(long worked) {
        if (worked < 0) {
            throw nothingBefore();
        }
        if (worked >= total) {
            return TimeAxis.LATEST;
        }
        return continuous ? TimeAxis.EARLIEST + worked : eras.latest(worked);
    }

    private HorizonException nothingLeft() {
        return new HorizonException(name, "calendar \"" + name + "\" has no working time left up to the year 9999");
    }

    private HorizonException nothingBefore() {
        return new HorizonException(name, "calendar \"" + name + "\" has no working time back to the year 1900");
    }

    /**
     * The end of some work: the first instant by which it is done.
     *
     * @param from    when work may start
     * @param minutes minutes of work; 0 gives {@code from} itself, a negative amount goes back in time
     * @return the instant at which the last minute ends
     * @throws HorizonException if there is not so much working time
     */
    public long addWork(long from, long minutes) {
        if (minutes == 0) {
            return from;
        }
        return minutes > 0 ? earliestAt(worked(from) + minutes) : latestAt(worked(from) + minutes);
    }

    /**
     * The start of some work: the last instant at which it must begin.
     *
     * @param until   when work must be done
     * @param minutes minutes of work; 0 gives {@code until} itself
     * @return the instant at which the first minute starts
     * @throws HorizonException if there is not so much working time
     */
    public long subtractWork(long until, long minutes) {
        return addWork(until, -minutes);
    }

    /**
     * The working time between two instants.
     *
     * @param from an instant
     * @param to   another one
     * @return minutes; negative if {@code to} comes before {@code from}
     */
    public long workBetween(long from, long to) {
        return worked(to) - worked(from);
    }

    /**
     * The first instant, not before the given one, from which work goes on.
     *
     * @param instant an instant
     * @return the instant itself inside working time, else the next start of work
     * @throws HorizonException if nobody works any more
     */
    public long nextWorking(long instant) {
        if (continuous) {
            return instant;
        }
        long worked = worked(instant);
        if (worked == total) {
            throw nothingLeft();
        }
        return eras.latest(worked);
    }

    /**
     * The last instant, not after the given one, up to which work went on.
     *
     * @param instant an instant
     * @return the instant itself inside working time, else the last end of work
     * @throws HorizonException if nobody has worked yet
     */
    public long previousWorking(long instant) {
        if (continuous) {
            return instant;
        }
        long worked = worked(instant);
        if (worked == 0) {
            throw nothingBefore();
        }
        return eras.earliest(worked);
    }

    /**
     * Whether the minute that starts at an instant is worked.
     *
     * @param instant an instant before {@link TimeAxis#LATEST}
     * @return true inside a shift
     */
    public boolean isWorking(long instant) {
        return worked(instant + 1) > worked(instant);
    }

    /** How the calendar was defined; null if it is a combination of others. */
    WorkCalendarBuilder definition() {
        return definition;
    }

    @Override
    public String toString() {
        return name;
    }
}
