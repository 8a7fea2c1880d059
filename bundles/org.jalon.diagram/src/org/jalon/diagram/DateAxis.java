/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Dates along a horizontal line: the one place where time becomes x and x becomes time.
 *
 * @param origin the date at x = 0
 * @param end the last date shown, after the origin
 * @param pixelsPerDay logical pixels for 24 hours, above 0
 */
public record DateAxis(LocalDateTime origin, LocalDateTime end, double pixelsPerDay) {

    /** Smallest scale: a century in 365 pixels. */
    public static final double MINIMUM_PIXELS_PER_DAY = 0.01;
    /** Largest scale: two minutes a pixel. */
    public static final double MAXIMUM_PIXELS_PER_DAY = 1440;

    private static final double MINUTES_PER_DAY = 1440;

    public DateAxis {
        if (!end.isAfter(origin)) {
            throw new IllegalArgumentException("an axis ends after its origin: " + origin + " – " + end);
        }
        pixelsPerDay = Math.clamp(pixelsPerDay, MINIMUM_PIXELS_PER_DAY, MAXIMUM_PIXELS_PER_DAY);
    }

    /** The axis on which the given span fills the width, as far as the scale allows. */
    public static DateAxis fitting(LocalDateTime origin, LocalDateTime end, double width) {
        double days = ChronoUnit.MINUTES.between(origin, end) / MINUTES_PER_DAY;
        return new DateAxis(origin, end, width / Math.max(days, 1 / MINUTES_PER_DAY));
    }

    /** Where the date is. It may lie outside the axis. */
    public double x(LocalDateTime date) {
        return ChronoUnit.MINUTES.between(origin, date) / MINUTES_PER_DAY * pixelsPerDay;
    }

    /** The date, to the minute, at the given place. */
    public LocalDateTime at(double x) {
        return origin.plusMinutes(Math.round(x / pixelsPerDay * MINUTES_PER_DAY));
    }

    /** Length of the whole axis. */
    public double width() {
        return x(end);
    }

    /** The same span at another scale, kept within the bounds of scales. */
    public DateAxis withPixelsPerDay(double scale) {
        return new DateAxis(origin, end, scale);
    }
}
