/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/** Input that means nothing: a negative duration, a constraint without its date, a link to nowhere… */
public final class InvalidNetworkException extends ScheduleException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** A duration or a remaining duration is negative or longer than the time axis. */
        DURATION_OUT_OF_RANGE,
        /** A date lies outside the time axis, see {@link TimeAxis}. */
        DATE_OUT_OF_RANGE,
        /** An interruption without dates, or which ends before it begins. */
        EMPTY_INTERRUPTION,
        /** A constraint other than ASAP and ALAP has no date. */
        CONSTRAINT_WITHOUT_DATE,
        /** An actual finish without an actual start, or before it. */
        FINISH_BEFORE_START,
        /** A link names an activity that is not in the network. */
        UNKNOWN_ACTIVITY,
        /** A link from an activity to itself. */
        LINK_TO_ITSELF,
        /** A lag longer than the time axis. */
        LAG_OUT_OF_RANGE,
        /** Forward planning without a project start, or backward planning without a project finish. */
        PROJECT_DATE_MISSING
    }

    private final Problem problem;
    private final int activity;

    /**
     * Input that means nothing.
     *
     * @param problem  what is wrong
     * @param activity index of the activity at fault, of the successor for a link, -1 for the project
     */
    public InvalidNetworkException(Problem problem, int activity) {
        super(problem + (activity < 0 ? " (project)" : " (activity " + activity + ")"));
        this.problem = problem;
        this.activity = activity;
    }

    /**
     * What is wrong.
     *
     * @return the kind of error
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Where it is wrong.
     *
     * @return index of the activity at fault, of the successor for a link, -1 for the project
     */
    public int activity() {
        return activity;
    }
}
