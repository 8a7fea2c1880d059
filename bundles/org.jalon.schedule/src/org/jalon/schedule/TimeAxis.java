/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time axis of the kernel: an instant is a {@code long}, the number of minutes of local time since
 * 1970-01-01T00:00. Local time has no offset and no daylight saving: a day always has 1440 minutes.
 * <p>
 * Dates are computed between {@link #EARLIEST} (1900-01-01T00:00) and {@link #LATEST} (10000-01-01T00:00), both
 * included. A computation that leaves this range throws a {@link HorizonException}.
 */
public final class TimeAxis {

    /** Stands for "no date"; never a valid instant. */
    public static final long NONE = Long.MIN_VALUE;

    /** Minutes of a day. */
    public static final int DAY = 1440;

    /** Minutes of a week. */
    public static final int WEEK = 7 * DAY;

    /** First computable instant, 1900-01-01T00:00. */
    public static final long EARLIEST = at(LocalDateTime.of(1900, 1, 1, 0, 0));

    /** Last computable instant, 10000-01-01T00:00, which is the end of the year 9999. */
    public static final long LATEST = at(LocalDateTime.of(10000, 1, 1, 0, 0));

    private TimeAxis() {
    }

    /**
     * The instant of a date and time; seconds are cut off.
     *
     * @param dateTime a local date and time
     * @return minutes since 1970-01-01T00:00; may lie outside the computable range
     */
    public static long at(LocalDateTime dateTime) {
        return Math.floorDiv(dateTime.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    /**
     * The instant written as an ISO date and time, such as {@code 2026-01-05T08:00}.
     *
     * @param isoDateTime ISO-8601 text without offset
     * @return minutes since 1970-01-01T00:00
     * @throws java.time.format.DateTimeParseException if the text is no date and time
     */
    public static long at(String isoDateTime) {
        return at(LocalDateTime.parse(isoDateTime));
    }

    /**
     * The date and time of an instant.
     *
     * @param instant minutes since 1970-01-01T00:00, not {@link #NONE}
     * @return the same instant as a local date and time
     */
    public static LocalDateTime dateTime(long instant) {
        if (instant == NONE) {
            throw new IllegalArgumentException("no date");
        }
        return LocalDateTime.of(1970, 1, 1, 0, 0).plus(instant, ChronoUnit.MINUTES);
    }

    /**
     * Whether an instant can be computed with.
     *
     * @param instant minutes since 1970-01-01T00:00
     * @return true between {@link #EARLIEST} and {@link #LATEST}
     */
    public static boolean isWithinHorizon(long instant) {
        return instant >= EARLIEST && instant <= LATEST;
    }
}
