/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * The time that a link adds between its two ends; negative for a lead.
 *
 * @param amount   minutes, or percent of the predecessor's duration for {@link Unit#PERCENT}
 * @param unit     what the amount means
 * @param calendar in which working time the lag runs; null for the default of the project, see
 *                 {@link SchedulingOptions#lagCalendar()}
 */
public record Lag(long amount, Unit unit, CalendarChoice calendar) {

    /** No lag. */
    public static final Lag NONE = working(0);

    /** What the amount of a lag means. */
    public enum Unit {
        /** Working minutes of a calendar. */
        WORKING,
        /** Minutes on the clock, nights and days off included. */
        ELAPSED,
        /** Percent of the predecessor's duration, in working minutes, or elapsed if that duration is. */
        PERCENT
    }

    /** Whose working time a lag uses. */
    public enum CalendarChoice {
        /** The calendar of the predecessor. */
        PREDECESSOR,
        /** The calendar of the successor, as MS Project does. */
        SUCCESSOR,
        /** The calendar of the project. */
        PROJECT,
        /** Around the clock. */
        CONTINUOUS
    }

    /**
     * Working minutes on the default calendar for lags.
     *
     * @param minutes minutes of work, negative for a lead
     * @return the lag
     */
    public static Lag working(long minutes) {
        return new Lag(minutes, Unit.WORKING, null);
    }

    /**
     * Minutes on the clock.
     *
     * @param minutes minutes, negative for a lead
     * @return the lag
     */
    public static Lag elapsed(long minutes) {
        return new Lag(minutes, Unit.ELAPSED, null);
    }

    /**
     * A share of the predecessor's duration.
     *
     * @param percent percent, negative for a lead
     * @return the lag
     */
    public static Lag percent(long percent) {
        return new Lag(percent, Unit.PERCENT, null);
    }

    /**
     * The same lag on a calendar of its own.
     *
     * @param choice whose working time it uses
     * @return the lag
     */
    public Lag on(CalendarChoice choice) {
        return new Lag(amount, unit, choice);
    }
}
