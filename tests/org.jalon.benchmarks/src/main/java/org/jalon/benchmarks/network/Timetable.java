/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jalon.schedule.Shift;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.WorkCalendarBuilder;

/**
 * Working time written down so that the calendars of several schedulers can be made from it.
 *
 * @param name     what it is called
 * @param week     the shifts of the days that are worked
 * @param closures the days on which nobody works
 * @param calendar the same as a calendar of the kernel
 */
public record Timetable(String name, Map<DayOfWeek, List<Shift>> week, List<Closure> closures,
        WorkCalendar calendar) {

    /** Every minute of the week. */
    public static final Timetable AROUND_THE_CLOCK =
            of("Around the clock", List.of(), days(7, Shift.WHOLE_DAY));

    /** The working times of an industrial project, the usual one first. */
    public static final List<Timetable> INDUSTRIAL = List.of(
            of("Office", holidays(), days(5, Shift.of("08:00", "12:00"), Shift.of("13:00", "17:00"))),
            of("Factory, 2x8", factoryClosures(), days(5, Shift.of("05:00", "13:00"), Shift.of("13:00", "21:00"))),
            of("Part time", holidays(), days(4, Shift.of("09:00", "12:30"), Shift.of("13:30", "17:00"))),
            of("Weekend team", List.of(), weekend(Shift.of("06:00", "18:00"))),
            AROUND_THE_CLOCK);

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2065;

    /**
     * Days on which nobody works.
     *
     * @param first first day
     * @param last  last day, included
     */
    public record Closure(LocalDate first, LocalDate last) {
    }

    private static Timetable of(String name, List<Closure> closures, Map<DayOfWeek, List<Shift>> week) {
        WorkCalendarBuilder builder = WorkCalendar.builder(name);
        week.forEach((day, shifts) -> builder.day(day, shifts.toArray(Shift[]::new)));
        closures.forEach(closure -> builder.exception(closure.first(), closure.last()));
        return new Timetable(name, week, closures, builder.build());
    }

    private static Map<DayOfWeek, List<Shift>> days(int count, Shift... shifts) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).limit(count).forEach(day -> week.put(day, List.of(shifts)));
        return week;
    }

    private static Map<DayOfWeek, List<Shift>> weekend(Shift... shifts) {
        Map<DayOfWeek, List<Shift>> week = days(7, shifts);
        week.keySet().removeIf(day -> day.compareTo(DayOfWeek.FRIDAY) < 0);
        return week;
    }

    /** The French public holidays of fixed date. */
    private static List<Closure> holidays() {
        List<MonthDay> days = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14),
                MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
        List<Closure> closures = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (MonthDay day : days) {
                closures.add(new Closure(day.atYear(year), day.atYear(year)));
            }
        }
        return closures;
    }

    /** The holidays of winter and spring, and three weeks in summer. */
    private static List<Closure> factoryClosures() {
        List<Closure> closures = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            closures.add(new Closure(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)));
            closures.add(new Closure(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 1)));
            closures.add(new Closure(LocalDate.of(year, 8, 1), LocalDate.of(year, 8, 21)));
            closures.add(new Closure(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31)));
        }
        return closures;
    }
}
