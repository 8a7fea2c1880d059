/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * A date beyond {@link TimeAxis#EARLIEST} or {@link TimeAxis#LATEST}: either the work asked for is longer than the
 * time axis, or the calendar has no working time left.
 */
public final class HorizonException extends ScheduleException {

    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final int activity;

    /**
     * A calendar computation that left the time axis.
     *
     * @param calendar name of the calendar
     * @param message  what was asked
     */
    public HorizonException(String calendar, String message) {
        this(calendar, -1, message);
    }

    private HorizonException(String calendar, int activity, String message) {
        super(message);
        this.calendar = calendar;
        this.activity = activity;
    }

    /**
     * The same error, met while computing an activity.
     *
     * @param index index of the activity
     * @return the error naming that activity
     */
    public HorizonException atActivity(int index) {
        return new HorizonException(calendar, index, "activity " + index + ": " + getMessage());
    }

    /**
     * The calendar at fault.
     *
     * @return its name
     */
    public String calendar() {
        return calendar;
    }

    /**
     * The activity at fault.
     *
     * @return its index, or -1 if the calendar was asked outside a schedule
     */
    public int activity() {
        return activity;
    }
}
