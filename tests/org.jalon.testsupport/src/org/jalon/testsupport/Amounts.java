/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Short ways to write durations and dates in tests. A day has eight hours, a week five days. */
public final class Amounts {

    private Amounts() {
    }

    /**
     * Working days of eight hours.
     *
     * @param count how many
     * @return the duration
     */
    public static Duration days(double count) {
        return Duration.ofMinutes(Math.round(count * 480));
    }

    /**
     * Hours.
     *
     * @param count how many
     * @return the duration
     */
    public static Duration hours(double count) {
        return Duration.ofMinutes(Math.round(count * 60));
    }

    /**
     * Working weeks of five days.
     *
     * @param count how many
     * @return the duration
     */
    public static Duration weeks(double count) {
        return days(count * 5);
    }

    /**
     * No time at all.
     *
     * @return zero
     */
    public static Duration none() {
        return Duration.ZERO;
    }

    /**
     * A date and time; the time may be left out where a day starts at 8.
     *
     * @param text {@code 2026-03-02} or {@code 2026-03-02T13:00}
     * @return the date and time
     */
    public static LocalDateTime at(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atTime(8, 0) : LocalDateTime.parse(text);
    }

    /**
     * The usual end of a working day.
     *
     * @param day {@code 2026-03-02}
     * @return that day at 17:00
     */
    public static LocalDateTime endOf(String day) {
        return LocalDate.parse(day).atTime(17, 0);
    }

    /**
     * A day.
     *
     * @param text {@code 2026-03-02}
     * @return the day
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
