/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * What has happened to an activity so far.
 *
 * @param actualStart       when it started, or {@link TimeAxis#NONE}
 * @param actualFinish      when it finished, or {@link TimeAxis#NONE}
 * @param remainingDuration minutes still to do, in the unit of the activity's duration; counts only between actual
 *                          start and actual finish
 * @param resume            the earliest date for the rest of an interrupted activity, or {@link TimeAxis#NONE}
 */
public record Progress(long actualStart, long actualFinish, long remainingDuration, long resume) {

    /** Nothing has happened. */
    public static final Progress NONE = new Progress(TimeAxis.NONE, TimeAxis.NONE, 0, TimeAxis.NONE);

    /**
     * An activity under way.
     *
     * @param actualStart       when it started
     * @param remainingDuration minutes still to do
     * @return the progress
     */
    public static Progress started(long actualStart, long remainingDuration) {
        return new Progress(actualStart, TimeAxis.NONE, remainingDuration, TimeAxis.NONE);
    }

    /**
     * An activity that is over.
     *
     * @param actualStart  when it started
     * @param actualFinish when it finished
     * @return the progress
     */
    public static Progress finished(long actualStart, long actualFinish) {
        return new Progress(actualStart, actualFinish, 0, TimeAxis.NONE);
    }

    /**
     * The same progress, interrupted until a date.
     *
     * @param instant the earliest date at which work goes on
     * @return the progress
     */
    public Progress resumingAt(long instant) {
        return new Progress(actualStart, actualFinish, remainingDuration, instant);
    }

    /**
     * Whether work has begun.
     *
     * @return true if there is an actual start
     */
    public boolean isStarted() {
        return actualStart != TimeAxis.NONE;
    }

    /**
     * Whether work is over.
     *
     * @return true if there is an actual finish
     */
    public boolean isFinished() {
        return actualFinish != TimeAxis.NONE;
    }
}
