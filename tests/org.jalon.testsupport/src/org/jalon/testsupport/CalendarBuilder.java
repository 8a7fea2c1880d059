/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Weekday;
import org.jalon.model.resources.WorkingPeriod;

/** Builds a calendar: {@code calendar("Works").week("08:00-12:00", "13:00-17:00").holidays(FRANCE)}. */
public final class CalendarBuilder {

    private final Calendar calendar = ResourcesFactory.eINSTANCE.createCalendar();
    private final List<Consumer<Lookup>> references = new ArrayList<>();

    private CalendarBuilder(String name) {
        calendar.setName(name);
    }

    /**
     * A calendar without any working time yet.
     *
     * @param name its name
     * @return its builder
     */
    public static CalendarBuilder calendar(String name) {
        return new CalendarBuilder(name);
    }

    /**
     * Inherits from another calendar.
     *
     * @param name name of a calendar of the project
     * @return this
     */
    public CalendarBuilder basedOn(String name) {
        references.add(lookup -> calendar.setBase(lookup.calendar(name)));
        return this;
    }

    /**
     * The same periods from Monday to Friday.
     *
     * @param periods such as {@code 08:00-12:00}
     * @return this
     */
    public CalendarBuilder week(String... periods) {
        for (Weekday day : Weekday.values()) {
            if (day != Weekday.SATURDAY && day != Weekday.SUNDAY) {
                day(day, periods);
            }
        }
        return this;
    }

    /**
     * The periods of a day of the week.
     *
     * @param day     the day
     * @param periods such as {@code 08:00-12:00}; none makes it a day off
     * @return this
     */
    public CalendarBuilder day(Weekday day, String... periods) {
        DayPattern pattern = ResourcesFactory.eINSTANCE.createDayPattern();
        pattern.setDay(day);
        pattern.getPeriods().addAll(periods(periods));
        calendar.getWeek().add(pattern);
        return this;
    }

    /**
     * An exception.
     *
     * @param from    first day
     * @param to      last day, included; null for one day
     * @param periods such as {@code 08:00-12:00}; none makes them days off
     * @return this
     */
    public CalendarBuilder exception(String from, String to, String... periods) {
        CalendarException exception = ResourcesFactory.eINSTANCE.createCalendarException();
        exception.setFrom(Amounts.day(from));
        exception.setTo(to == null ? null : Amounts.day(to));
        exception.getPeriods().addAll(periods(periods));
        calendar.getExceptions().add(exception);
        return this;
    }

    /**
     * Public holidays.
     *
     * @param holidays whose
     * @return this
     */
    public CalendarBuilder holidays(PublicHolidays holidays) {
        calendar.setPublicHolidays(holidays);
        return this;
    }

    private static List<WorkingPeriod> periods(String... texts) {
        List<WorkingPeriod> periods = new ArrayList<>();
        for (String text : texts) {
            String[] ends = text.split("-");
            WorkingPeriod period = ResourcesFactory.eINSTANCE.createWorkingPeriod();
            period.setFrom(LocalTime.parse(ends[0]));
            period.setTo(LocalTime.parse(ends[1]));
            periods.add(period);
        }
        return periods;
    }

    Calendar calendar() {
        return calendar;
    }

    void resolve(Lookup lookup) {
        references.forEach(reference -> reference.accept(lookup));
    }
}
