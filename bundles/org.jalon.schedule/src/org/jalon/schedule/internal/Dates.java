/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

/**
 * Start and finish of every activity in one pass, with the reason of each. A reason is the index of the driving link
 * or one of the negative codes.
 */
public final class Dates {

    /** The start of the project. */
    public static final int PROJECT_START = -1;
    /** The finish of the project. */
    public static final int PROJECT_FINISH = -2;
    /** The constraint of the activity. */
    public static final int CONSTRAINT = -3;
    /** The deadline of the activity. */
    public static final int DEADLINE = -4;
    /** An actual date. */
    public static final int ACTUAL = -5;
    /** The status date. */
    public static final int STATUS_DATE = -6;
    /** The date of resumption. */
    public static final int RESUMPTION = -7;
    /** The early finish of the activity itself. */
    public static final int OWN_FINISH = -8;
    /** The date that a levelling gave. */
    public static final int LEVELLED = -9;

    /** Start of each activity. */
    public final long[] start;
    /** Finish of each activity. */
    public final long[] finish;
    /** Why the activity is not earlier (early dates) or not later (late dates). */
    public final int[] reason;
    /**
     * The dates that links and bounds ask for where a winning constraint gives others: float is counted from these,
     * so that a broken link shows as negative float. The same arrays as {@link #start} and {@link #finish} unless
     * constraints win somewhere.
     */
    public final long[] askedStart;
    /** See {@link #askedStart}. */
    public final long[] askedFinish;
    /**
     * In late dates, up to when a link may put the finish: past {@link #finish} where that was drawn back to the end
     * of working time. The same array as {@link #finish} unless links hold finishes.
     */
    public final long[] finishLimit;

    /**
     * Room for dates.
     *
     * @param network what is scheduled
     */
    public Dates(NetworkData network) {
        int activities = network.activities;
        boolean apart = network.constraintsWin;
        start = new long[activities];
        finish = new long[activities];
        reason = new int[activities];
        askedStart = apart ? new long[activities] : start;
        askedFinish = apart ? new long[activities] : finish;
        finishLimit = network.linksHoldFinishes ? new long[activities] : finish;
    }

    void set(int i, long newStart, long newFinish, int why) {
        start[i] = newStart;
        finish[i] = newFinish;
        reason[i] = why;
        askedStart[i] = newStart;
        askedFinish[i] = newFinish;
        finishLimit[i] = newFinish;
    }

    void copy(int i, Dates other) {
        set(i, other.start[i], other.finish[i], other.reason[i]);
        askedStart[i] = other.askedStart[i];
        askedFinish[i] = other.askedFinish[i];
        finishLimit[i] = other.finishLimit[i];
    }
}
