/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.time.LocalTime;

/**
 * A stretch of working time that starts on a given day. It may run past midnight; it then still belongs to the day
 * on which it starts, so that closing that day closes the whole shift.
 *
 * @param from first working minute, 0 to 1439 minutes after midnight
 * @param to   end of work, after {@code from}, at most 1440 minutes later
 */
public record Shift(int from, int to) implements Comparable<Shift> {

    /** Work around the clock. */
    public static final Shift WHOLE_DAY = new Shift(0, TimeAxis.DAY);

    /** Checks the ranges. */
    public Shift {
        if (from < 0 || from >= TimeAxis.DAY || to <= from || to > from + TimeAxis.DAY) {
            throw new IllegalArgumentException("shift from minute " + from + " to minute " + to);
        }
    }

    /**
     * A shift between two times of day. An end at or before the start means the next day, so that 22:00–06:00 is a
     * night shift and 00:00–00:00 is the whole day.
     *
     * @param from start of work
     * @param to   end of work
     * @return the shift
     */
    public static Shift of(LocalTime from, LocalTime to) {
        int first = from.toSecondOfDay() / 60;
        int last = to.toSecondOfDay() / 60;
        return new Shift(first, last > first ? last : last + TimeAxis.DAY);
    }

    /**
     * A shift between two times of day written {@code HH:mm}, see {@link #of(LocalTime, LocalTime)}.
     *
     * @param from start of work
     * @param to   end of work, {@code 24:00} allowed
     * @return the shift
     */
    public static Shift of(String from, String to) {
        return of(LocalTime.parse(from), LocalTime.parse(to.equals("24:00") ? "00:00" : to));
    }

    @Override
    public int compareTo(Shift other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
