/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * The choices on which planning tools differ. The {@linkplain #DEFAULT default} is the behaviour of MS Project.
 *
 * @param direction             from which end the project is planned
 * @param constraintPolicy      who wins when a constraint and a link contradict each other
 * @param progressPolicy        how the rest of an activity under way is planned
 * @param lagCalendar           in which working time lags run unless their link says otherwise
 * @param alapPolicy            how far "as late as possible" goes in forward planning
 * @param floatBasis            which end of an activity its total float is measured at
 * @param criticalThreshold     an activity is critical if its total float is at most this, in working minutes
 * @param nearCriticalThreshold an activity that is not critical is near-critical if its total float is at most this
 * @param multipleCriticalPaths true to give each open end its own critical path: an activity without successor is
 *                              then late as soon as it slips
 */
public record SchedulingOptions(Direction direction, ConstraintPolicy constraintPolicy, ProgressPolicy progressPolicy,
        Lag.CalendarChoice lagCalendar, AlapPolicy alapPolicy, FloatBasis floatBasis, long criticalThreshold,
        long nearCriticalThreshold, boolean multipleCriticalPaths) {

    /** Forward planning as MS Project does it. */
    public static final SchedulingOptions DEFAULT = new SchedulingOptions(Direction.FORWARD,
            ConstraintPolicy.CONSTRAINTS_WIN, ProgressPolicy.ACTUAL_DATES, Lag.CalendarChoice.SUCCESSOR,
            AlapPolicy.TOTAL_FLOAT, FloatBasis.SMALLEST, 0, 0, false);

    /** From which end a project is planned. */
    public enum Direction {
        /** From its start: activities start as soon as they can. */
        FORWARD,
        /** From its finish: activities finish as late as they may. */
        BACKWARD
    }

    /** Who wins when a constraint and a link contradict each other. Either way the conflict is reported. */
    public enum ConstraintPolicy {
        /** "Tasks will always honour their constraint dates": the activity keeps its date, the link is broken. */
        CONSTRAINTS_WIN,
        /** The link holds, the constraint is missed. */
        LINKS_WIN
    }

    /** How the rest of an activity under way is planned. */
    public enum ProgressPolicy {
        /**
         * The rest goes on right after the work done, whatever the links and the status date say; activities that
         * have not started are not moved to the status date. So does MS Project unless told to reschedule.
         */
        ACTUAL_DATES,
        /** The rest waits for the links and for the status date; nothing unfinished lies before that date. */
        RETAINED_LOGIC,
        /** As retained logic, but an activity that has started is no longer held by its links. */
        PROGRESS_OVERRIDE
    }

    /** How far "as late as possible" goes in forward planning. */
    public enum AlapPolicy {
        /** The activity uses its free float: it delays nobody. */
        FREE_FLOAT,
        /** The activity uses its total float and pushes its successors, but not the end of the project. */
        TOTAL_FLOAT
    }

    /** Which end of an activity its total float is measured at. */
    public enum FloatBasis {
        /** The smaller of both. */
        SMALLEST,
        /** Late start minus early start. */
        START,
        /** Late finish minus early finish. */
        FINISH
    }

    /**
     * The same options for another direction.
     *
     * @param value from which end the project is planned
     * @return the options
     */
    public SchedulingOptions with(Direction value) {
        return new SchedulingOptions(value, constraintPolicy, progressPolicy, lagCalendar, alapPolicy, floatBasis,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options for another precedence.
     *
     * @param value who wins
     * @return the options
     */
    public SchedulingOptions with(ConstraintPolicy value) {
        return new SchedulingOptions(direction, value, progressPolicy, lagCalendar, alapPolicy, floatBasis,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options for another handling of progress.
     *
     * @param value how the rest is planned
     * @return the options
     */
    public SchedulingOptions with(ProgressPolicy value) {
        return new SchedulingOptions(direction, constraintPolicy, value, lagCalendar, alapPolicy, floatBasis,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options for other lags.
     *
     * @param value in which working time they run
     * @return the options
     */
    public SchedulingOptions with(Lag.CalendarChoice value) {
        return new SchedulingOptions(direction, constraintPolicy, progressPolicy, value, alapPolicy, floatBasis,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options for another reading of "as late as possible".
     *
     * @param value how far it goes
     * @return the options
     */
    public SchedulingOptions with(AlapPolicy value) {
        return new SchedulingOptions(direction, constraintPolicy, progressPolicy, lagCalendar, value, floatBasis,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options for another measure of float.
     *
     * @param value at which end it is measured
     * @return the options
     */
    public SchedulingOptions with(FloatBasis value) {
        return new SchedulingOptions(direction, constraintPolicy, progressPolicy, lagCalendar, alapPolicy, value,
                criticalThreshold, nearCriticalThreshold, multipleCriticalPaths);
    }

    /**
     * The same options with other thresholds.
     *
     * @param critical     greatest total float of a critical activity, in working minutes
     * @param nearCritical greatest total float of a near-critical one
     * @return the options
     */
    public SchedulingOptions withThresholds(long critical, long nearCritical) {
        return new SchedulingOptions(direction, constraintPolicy, progressPolicy, lagCalendar, alapPolicy, floatBasis,
                critical, nearCritical, multipleCriticalPaths);
    }

    /**
     * The same options with one critical path per open end, or only one.
     *
     * @param value true for several
     * @return the options
     */
    public SchedulingOptions withMultipleCriticalPaths(boolean value) {
        return new SchedulingOptions(direction, constraintPolicy, progressPolicy, lagCalendar, alapPolicy, floatBasis,
                criticalThreshold, nearCriticalThreshold, value);
    }
}
