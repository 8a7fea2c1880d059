/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.gantt.Span;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Stretches of a time axis in which the calendar of the project has no working time. */
public final class NonWorkingTime {

    /** Below this scale a weekend is a hair line and hides more than it tells. */
    private static final double DAYS_FROM = 3;
    /** From this scale on nights and lunch breaks show too. */
    private static final double HOURS_FROM = 96;

    private final WorkCalendar calendar;
    private final DateAxis axis;

    public NonWorkingTime(WorkCalendar calendar, DateAxis axis) {
        this.calendar = calendar;
        this.axis = axis;
    }

    public List<Span> between(double fromX, double toX) {
        List<Span> spans = new ArrayList<>();
        if (axis.pixelsPerDay() < DAYS_FROM) {
            return spans;
        }
        Duration step = axis.pixelsPerDay() >= HOURS_FROM ? Duration.ofMinutes(30) : Duration.ofDays(1);
        LocalDateTime time = axis.at(Math.max(0, fromX)).truncatedTo(ChronoUnit.DAYS);
        LocalDateTime end = axis.at(Math.min(axis.width(), toX));
        LocalDateTime off = null;
        for (; time.isBefore(end); time = time.plus(step)) {
            boolean working = works(time, time.plus(step));
            if (!working && off == null) {
                off = time;
            } else if (working && off != null) {
                spans.add(new Span(axis.x(off), axis.x(time)));
                off = null;
            }
        }
        if (off != null) {
            spans.add(new Span(axis.x(off), axis.x(time)));
        }
        return spans;
    }

    private boolean works(LocalDateTime from, LocalDateTime to) {
        long start = TimeAxis.at(from);
        long end = TimeAxis.at(to);
        return TimeAxis.isWithinHorizon(start) && TimeAxis.isWithinHorizon(end)
            && calendar.workBetween(start, end) > 0;
    }
}
