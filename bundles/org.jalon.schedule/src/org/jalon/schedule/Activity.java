/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.List;

/**
 * What the kernel needs to know of one activity. A milestone is an activity of duration 0.
 *
 * @param duration      minutes, of working time in its calendar or on the clock
 * @param elapsed       true if the duration runs on the clock, through nights and days off
 * @param interruptions periods in which its work stands still, in any order; they may overlap
 * @param calendar      its working time; null for the calendar of the project. For work that also needs a resource,
 *                      give the {@linkplain WorkCalendar#intersection intersection} of both calendars
 * @param constraint    a wish about its dates
 * @param deadline      the date by which it should finish, or {@link TimeAxis#NONE}: it limits the float and is
 *                      reported when missed, but moves nothing
 * @param progress      what has happened so far
 * @param priority      who goes first when resources are short; the higher, the sooner
 * @param notBefore     the date that a levelling of resources gave the activity, or {@link TimeAxis#NONE}: planned
 *                      forward it doesn't start before, unless its constraint forbids to wait so long; an activity
 *                      that is to be as late as possible starts there too. It means nothing once work has begun, nor
 *                      for dates planned backward
 */
public record Activity(long duration, boolean elapsed, List<Interruption> interruptions, WorkCalendar calendar,
        Constraint constraint, long deadline, Progress progress, int priority, long notBefore) {

    /** Priority of an activity that was given none. */
    public static final int USUAL_PRIORITY = 500;

    /** From this priority on, levelling doesn't make an activity wait. */
    public static final int NEVER_LEVELLED = 1000;

    /** Keeps a copy of the interruptions. */
    public Activity {
        interruptions = List.copyOf(interruptions);
    }

    /**
     * An activity with a duration in working time.
     *
     * @param minutes working minutes
     * @return an activity on the project calendar, without constraint, deadline or progress
     */
    public static Activity task(long minutes) {
        return new Activity(minutes, false, List.of(), null, Constraint.NONE, TimeAxis.NONE, Progress.NONE,
                USUAL_PRIORITY, TimeAxis.NONE);
    }

    /**
     * A milestone.
     *
     * @return an activity of no duration
     */
    public static Activity milestone() {
        return task(0);
    }

    /**
     * The same activity with another duration; what was done of an activity under way stays done.
     *
     * @param minutes its whole duration
     * @return the activity
     */
    public Activity lasting(long minutes) {
        boolean underWay = progress.isStarted() && !progress.isFinished();
        long done = Math.max(0, duration - progress.remainingDuration());
        Progress changed = underWay ? new Progress(progress.actualStart(), TimeAxis.NONE,
                Math.max(0, minutes - done), progress.resume()) : progress;
        return new Activity(minutes, elapsed, interruptions, calendar, constraint, deadline, changed, priority,
                notBefore);
    }

    /**
     * The same activity with its duration on the clock.
     *
     * @return the activity
     */
    public Activity onTheClock() {
        return new Activity(duration, true, interruptions, calendar, constraint, deadline, progress, priority,
                notBefore);
    }

    /**
     * The same activity with pauses in it.
     *
     * @param pauses periods in which its work stands still
     * @return the activity
     */
    public Activity interrupted(Interruption... pauses) {
        return new Activity(duration, elapsed, List.of(pauses), calendar, constraint, deadline, progress, priority,
                notBefore);
    }

    /**
     * The same activity on a calendar of its own.
     *
     * @param own its working time, or null for that of the project
     * @return the activity
     */
    public Activity on(WorkCalendar own) {
        return new Activity(duration, elapsed, interruptions, own, constraint, deadline, progress, priority, notBefore);
    }

    /**
     * The same activity under a constraint without a date.
     *
     * @param wish a constraint
     * @return the activity
     */
    public Activity with(Constraint wish) {
        return new Activity(duration, elapsed, interruptions, calendar, wish, deadline, progress, priority, notBefore);
    }

    /**
     * The same activity under a dated constraint.
     *
     * @param type what is asked
     * @param date the date it is asked for
     * @return the activity
     */
    public Activity with(Constraint.Type type, long date) {
        return with(new Constraint(type, date));
    }

    /**
     * The same activity with a deadline.
     *
     * @param date when it should be finished
     * @return the activity
     */
    public Activity dueBy(long date) {
        return new Activity(duration, elapsed, interruptions, calendar, constraint, date, progress, priority,
                notBefore);
    }

    /**
     * The same activity with its progress.
     *
     * @param soFar what has happened
     * @return the activity
     */
    public Activity with(Progress soFar) {
        return new Activity(duration, elapsed, interruptions, calendar, constraint, deadline, soFar, priority,
                notBefore);
    }

    /**
     * The same activity with a priority.
     *
     * @param rank the higher, the sooner
     * @return the activity
     */
    public Activity withPriority(int rank) {
        return new Activity(duration, elapsed, interruptions, calendar, constraint, deadline, progress, rank,
                notBefore);
    }

    /**
     * The same activity held back by a levelling.
     *
     * @param date the date before which it doesn't start, or {@link TimeAxis#NONE} to let it go
     * @return the activity
     */
    public Activity notBefore(long date) {
        return new Activity(duration, elapsed, interruptions, calendar, constraint, deadline, progress, priority, date);
    }

    /**
     * Whether the activity has no duration.
     *
     * @return true for a milestone
     */
    public boolean isMilestone() {
        return duration == 0;
    }
}
