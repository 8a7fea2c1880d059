/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * What a place on a time axis means at its scale: the nearest quarter of an hour, hour, day or week, and there the
 * working time. A start is the beginning of work, a finish its end.
 */
public enum TimeSnap {
    QUARTER_HOUR, HOUR, DAY, WEEK;

    private static final double QUARTER_HOURS_FROM = 960;
    private static final double HOURS_FROM = 120;
    private static final double DAYS_FROM = 1.5;

    /** The unit in which a hand can still aim at the given scale. */
    public static TimeSnap at(double pixelsPerDay) {
        if (pixelsPerDay >= QUARTER_HOURS_FROM) {
            return QUARTER_HOUR;
        }
        if (pixelsPerDay >= HOURS_FROM) {
            return HOUR;
        }
        return pixelsPerDay >= DAYS_FROM ? DAY : WEEK;
    }

    /** Whether dates are told with their time. */
    public boolean isWithinDays() {
        return this == QUARTER_HOUR || this == HOUR;
    }

    /** The start of work at or after the nearest unit. */
    public LocalDateTime start(LocalDateTime date, WorkCalendar calendar) {
        return next(nearest(date), calendar);
    }

    /** The start of work a whole number of units away, the nearest to a shift; the same start for less than half one. */
    public LocalDateTime moved(LocalDateTime start, Duration shift, WorkCalendar calendar) {
        long units = Math.round((double) shift.toMinutes() / Duration.between(start, plus(start, 1)).toMinutes());
        TimeSnap grain = this == WEEK ? DAY : this;
        return units == 0 ? start : next(plus(grain.floor(start), units), calendar);
    }

    /** The end of work at or before the nearest unit. */
    public LocalDateTime finish(LocalDateTime date, WorkCalendar calendar) {
        return previous(nearest(date), calendar);
    }

    /** The start of work one unit later. */
    public LocalDateTime startAfter(LocalDateTime start, WorkCalendar calendar) {
        LocalDateTime unit = floor(start);
        LocalDateTime later = next(plus(unit, 1), calendar);
        return later.isAfter(start) ? later : next(plus(unit, 2), calendar);
    }

    /** The start of work one unit earlier, or at the start of the unit under way. */
    public LocalDateTime startBefore(LocalDateTime start, WorkCalendar calendar) {
        LocalDateTime own = next(floor(start), calendar);
        return own.isBefore(start) ? own : next(floor(previous(floor(start), calendar).minusMinutes(1)), calendar);
    }

    /** The end of work one unit later. */
    public LocalDateTime finishAfter(LocalDateTime finish, WorkCalendar calendar) {
        return previous(plus(floor(next(finish, calendar)), 1), calendar);
    }

    /** The end of work one unit earlier. */
    public LocalDateTime finishBefore(LocalDateTime finish, WorkCalendar calendar) {
        return previous(floor(finish.minusMinutes(1)), calendar);
    }

    private LocalDateTime nearest(LocalDateTime date) {
        LocalDateTime before = floor(date);
        LocalDateTime after = plus(before, 1);
        boolean first = Duration.between(before, date).compareTo(Duration.between(date, after)) < 0;
        return first ? before : after;
    }

    private LocalDateTime floor(LocalDateTime date) {
        return switch (this) {
            case QUARTER_HOUR -> date.truncatedTo(ChronoUnit.HOURS).plusMinutes(date.getMinute() / 15 * 15L);
            case HOUR -> date.truncatedTo(ChronoUnit.HOURS);
            case DAY -> date.truncatedTo(ChronoUnit.DAYS);
            case WEEK -> date.truncatedTo(ChronoUnit.DAYS).minusDays(date.getDayOfWeek().getValue() - 1L);
        };
    }

    private LocalDateTime plus(LocalDateTime date, long units) {
        return switch (this) {
            case QUARTER_HOUR -> date.plusMinutes(15L * units);
            case HOUR -> date.plusHours(units);
            case DAY -> date.plusDays(units);
            case WEEK -> date.plusWeeks(units);
        };
    }

    private static LocalDateTime next(LocalDateTime date, WorkCalendar calendar) {
        return TimeAxis.dateTime(calendar.nextWorking(TimeAxis.at(date)));
    }

    private static LocalDateTime previous(LocalDateTime date, WorkCalendar calendar) {
        return TimeAxis.dateTime(calendar.previousWorking(TimeAxis.at(date)));
    }
}
