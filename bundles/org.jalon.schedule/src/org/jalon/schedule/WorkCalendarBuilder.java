/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jalon.schedule.internal.Eras;
import org.jalon.schedule.internal.Eras.Overlay;

/** Defines a calendar. Later exceptions cover earlier ones, and own exceptions cover those of the base. */
public final class WorkCalendarBuilder {

    private final String name;
    private WorkCalendar base;
    private final List<List<Shift>> week = new ArrayList<>(Collections.nCopies(7, null));
    private final List<Overlay> exceptions = new ArrayList<>();

    WorkCalendarBuilder(String name) {
        this.name = name;
    }

    /**
     * Inherits from another calendar the days of the week that are not set here, and its exceptions.
     *
     * @param calendar a calendar that was built, not combined from others
     * @return this
     */
    public WorkCalendarBuilder base(WorkCalendar calendar) {
        if (calendar.definition() == null) {
            throw new IllegalArgumentException("a combined calendar cannot be a base: " + calendar);
        }
        base = calendar;
        return this;
    }

    /**
     * Sets the shifts of one day of the week.
     *
     * @param day    a day of the week
     * @param shifts its shifts; none makes it a day off
     * @return this
     */
    public WorkCalendarBuilder day(DayOfWeek day, Shift... shifts) {
        week.set(day.ordinal(), List.of(shifts));
        return this;
    }

    /**
     * Sets the same shifts from Monday to Friday.
     *
     * @param shifts shifts of each of these days
     * @return this
     */
    public WorkCalendarBuilder workdays(Shift... shifts) {
        Arrays.stream(DayOfWeek.values()).limit(5).forEach(day -> day(day, shifts));
        return this;
    }

    /**
     * Sets the same shifts for all seven days.
     *
     * @param shifts shifts of each day
     * @return this
     */
    public WorkCalendarBuilder week(Shift... shifts) {
        Arrays.stream(DayOfWeek.values()).forEach(day -> day(day, shifts));
        return this;
    }

    /**
     * An exception: a day off, or a day with shifts of its own.
     *
     * @param date   the day
     * @param shifts its shifts; none makes it a day off
     * @return this
     */
    public WorkCalendarBuilder exception(LocalDate date, Shift... shifts) {
        return exception(date, date, shifts);
    }

    /**
     * An exception over several days: a closure, or days with shifts of their own.
     *
     * @param first  first day
     * @param last   last day, included
     * @param shifts shifts of each of these days; none closes them
     * @return this
     */
    public WorkCalendarBuilder exception(LocalDate first, LocalDate last, Shift... shifts) {
        return overlay(first, last, Collections.nCopies(7, List.of(shifts)));
    }

    /**
     * Another week during some time, such as a summer timetable.
     *
     * @param first first day
     * @param last  last day, included
     * @param days  shifts of the days of the week that differ; an empty list makes a day off
     * @return this
     */
    public WorkCalendarBuilder timetable(LocalDate first, LocalDate last, Map<DayOfWeek, List<Shift>> days) {
        List<List<Shift>> shifts = new ArrayList<>(Collections.nCopies(7, null));
        days.forEach((day, hours) -> shifts.set(day.ordinal(), List.copyOf(hours)));
        return overlay(first, last, shifts);
    }

    private WorkCalendarBuilder overlay(LocalDate first, LocalDate last, List<List<Shift>> days) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("exception from " + first + " to " + last);
        }
        exceptions.add(new Overlay(first.toEpochDay(), last.toEpochDay(), days));
        return this;
    }

    /**
     * Compiles the calendar.
     *
     * @return an immutable calendar
     * @throws NoWorkingTimeException if nobody ever works
     */
    public WorkCalendar build() {
        WorkCalendarBuilder resolved = new WorkCalendarBuilder(name);
        for (int day = 0; day < 7; day++) {
            List<Shift> inherited = base == null ? List.of() : base.definition().week.get(day);
            resolved.week.set(day, week.get(day) == null ? inherited : week.get(day));
        }
        if (base != null) {
            resolved.exceptions.addAll(base.definition().exceptions);
        }
        resolved.exceptions.addAll(exceptions);
        return new WorkCalendar(name, Eras.compile(resolved.week, resolved.exceptions), resolved);
    }
}
