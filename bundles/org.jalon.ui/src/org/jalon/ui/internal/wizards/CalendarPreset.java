/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.time.LocalTime;
import java.util.List;

import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Weekday;
import org.jalon.model.resources.WorkingPeriod;
import org.jalon.ui.internal.Messages;

/** Calendars that a new project may begin with; they can be changed afterwards. */
enum CalendarPreset {
    /** Monday to Friday, eight hours a day, off on French public holidays. */
    OFFICE_FRANCE(Messages.calendarOfficeFrance, 5, PublicHolidays.FRANCE, dayWork()),
    /** Monday to Friday, eight hours a day, without public holidays. */
    OFFICE(Messages.calendarOffice, 5, PublicHolidays.NONE, dayWork()),
    /** Monday to Friday, two shifts of eight hours, off on French public holidays. */
    TWO_SHIFTS(Messages.calendarTwoShifts, 5, PublicHolidays.FRANCE,
            List.of(new Period(LocalTime.of(5, 0), LocalTime.of(21, 0)))),
    /** All days, day and night. */
    CONTINUOUS(Messages.calendarContinuous, 7, PublicHolidays.NONE,
            List.of(new Period(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));

    private record Period(LocalTime from, LocalTime to) {
    }

    private final String label;
    private final int days;
    private final PublicHolidays holidays;
    private final List<Period> periods;

    CalendarPreset(String label, int days, PublicHolidays holidays, List<Period> periods) {
        this.label = label;
        this.days = days;
        this.holidays = holidays;
        this.periods = periods;
    }

    private static List<Period> dayWork() {
        return List.of(new Period(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new Period(LocalTime.of(13, 0), LocalTime.of(17, 0)));
    }

    String label() {
        return label;
    }

    /** Working minutes of a day of this calendar. */
    int minutesPerDay() {
        return periods.stream().mapToInt(p -> {
            int minutes = (p.to().toSecondOfDay() - p.from().toSecondOfDay()) / 60;
            return minutes <= 0 ? minutes + 24 * 60 : minutes;
        }).sum();
    }

    /** Working minutes of a week of this calendar. */
    int minutesPerWeek() {
        return days * minutesPerDay();
    }

    /** When work begins in the morning. */
    LocalTime morning() {
        return periods.getFirst().from();
    }

    /** A new calendar. */
    Calendar create() {
        Calendar calendar = ResourcesFactory.eINSTANCE.createCalendar();
        calendar.setName(label);
        calendar.setPublicHolidays(holidays);
        for (int day = 0; day < days; day++) {
            DayPattern pattern = ResourcesFactory.eINSTANCE.createDayPattern();
            pattern.setDay(Weekday.get(day));
            for (Period each : periods) {
                WorkingPeriod period = ResourcesFactory.eINSTANCE.createWorkingPeriod();
                period.setFrom(each.from());
                period.setTo(each.to());
                pattern.getPeriods().add(period);
            }
            calendar.getWeek().add(pattern);
        }
        return calendar;
    }
}
