/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Weekday;
import org.jalon.model.resources.WorkingPeriod;
import org.mpxj.DayType;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectCalendarWeek;

/**
 * Converts calendars. Recurring exceptions and work weeks of limited validity become dated exceptions over a horizon:
 * from one year before the project to five years after it.
 */
final class CalendarConverter {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 5;

    private final Conversion conversion;
    private final LocalDate horizonStart;
    private final LocalDate horizonEnd;

    CalendarConverter(Conversion conversion) {
        this.conversion = conversion;
        LocalDateTime start = conversion.source.getEarliestStartDate();
        LocalDateTime finish = conversion.source.getLatestFinishDate();
        LocalDateTime anchor = conversion.source.getProjectProperties().getStartDate();
        LocalDateTime first = start != null ? start : anchor != null ? anchor : LocalDateTime.now();
        LocalDateTime last = finish != null && finish.isAfter(first) ? finish : first;
        horizonStart = first.toLocalDate().minusYears(YEARS_BEFORE);
        horizonEnd = last.toLocalDate().plusYears(YEARS_AFTER);
    }

    void convert() {
        for (ProjectCalendar calendar : conversion.source.getCalendars()) {
            convert(calendar);
        }
        conversion.project.setCalendar(conversion.calendars.get(conversion.source.getDefaultCalendar()));
    }

    private Calendar convert(ProjectCalendar source) {
        Calendar known = conversion.calendars.get(source);
        if (known != null) {
            return known;
        }
        Calendar base = source.getParent() == null ? null : convert(source.getParent());
        if (base != null && addsNothing(source)) {
            conversion.calendars.put(source, base); // every resource has one of these: the base itself says the same
            return base;
        }
        Calendar target = ResourcesFactory.eINSTANCE.createCalendar();
        conversion.calendars.put(source, target);
        conversion.identify(target, source.getGUID());
        target.setName(nameOf(source));
        target.setBase(base);
        addWeek(source, target);
        addExceptions(source, target);
        conversion.project.getCalendars().add(target);
        return target;
    }

    private String nameOf(ProjectCalendar source) {
        if (source.getName() != null && !source.getName().isBlank()) {
            return source.getName().strip();
        }
        return source.getResources().stream().map(org.mpxj.Resource::getName).filter(name -> name != null).findFirst()
                .orElseGet(() -> conversion.messages.text("name.calendar", String.valueOf(source.getUniqueID())));
    }

    private static boolean addsNothing(ProjectCalendar source) {
        return source.getCalendarExceptions().isEmpty() && source.getWorkWeeks().isEmpty() && !hasOwnDays(source);
    }

    private static boolean hasOwnDays(ProjectCalendar source) {
        for (DayOfWeek day : DayOfWeek.values()) {
            DayType type = source.getCalendarDayType(day);
            if (type == DayType.WORKING || type == DayType.NON_WORKING) {
                return true;
            }
        }
        return false;
    }

    private void addWeek(ProjectCalendar source, Calendar target) {
        for (DayOfWeek day : DayOfWeek.values()) {
            DayType type = source.getCalendarDayType(day);
            if (type != DayType.WORKING && (type != DayType.NON_WORKING || target.getBase() == null)) {
                continue; // follows the base, or is off where there is none
            }
            DayPattern pattern = ResourcesFactory.eINSTANCE.createDayPattern();
            pattern.setDay(Weekday.get(day.getValue()));
            if (type == DayType.WORKING) {
                pattern.getPeriods().addAll(periods(source.getCalendarHours(day), target.getName()));
            }
            target.getWeek().add(pattern);
        }
    }

    /** Own exceptions first, since the first that covers a day wins; single ones before recurring ones. */
    private void addExceptions(ProjectCalendar source, Calendar target) {
        addOwnExceptions(source, target, true);
        if (hasOwnDays(source) || !source.getWorkWeeks().isEmpty()) {
            // there, a holiday of the base goes before the week of the derived calendar; here it is the other way round
            for (ProjectCalendar base = source.getParent(); base != null; base = base.getParent()) {
                addOwnExceptions(base, target, false);
            }
        }
        for (ProjectCalendarWeek week : source.getWorkWeeks()) {
            addWorkWeek(week, target);
        }
    }

    private void addOwnExceptions(ProjectCalendar source, Calendar target, boolean reported) {
        for (ProjectCalendarException exception : source.getCalendarExceptions()) {
            if (exception.getRecurring() == null) {
                addException(exception, exception.getName(), target);
            }
        }
        for (ProjectCalendarException exception : source.getCalendarExceptions()) {
            if (exception.getRecurring() != null) {
                addRecurring(exception, target, reported);
            }
        }
    }

    private void addRecurring(ProjectCalendarException exception, Calendar target, boolean reported) {
        boolean cut = false;
        for (ProjectCalendarException occurrence : exception.getExpandedExceptions()) {
            if (occurrence.getToDate().isBefore(horizonStart) || occurrence.getFromDate().isAfter(horizonEnd)) {
                cut = true;
            } else {
                addException(occurrence, exception.getName(), target);
            }
        }
        if (reported) {
            conversion.findings.changed(Subject.CALENDAR, target.getName(),
                    cut ? "recurringExceptionCut" : "recurringException", exception.getName(), horizonEnd.toString());
        }
    }

    private void addException(ProjectCalendarException exception, String name, Calendar target) {
        List<WorkingPeriod> periods = exception.getWorking() ? periods(exception, target.getName()) : List.of();
        append(target, name, exception.getFromDate(), exception.getToDate(), periods);
    }

    private void addWorkWeek(ProjectCalendarWeek week, Calendar target) {
        if (week.getDateRange() == null) {
            return;
        }
        LocalDate from = later(week.getDateRange().getStart(), horizonStart);
        LocalDate to = earlier(week.getDateRange().getEnd(), horizonEnd);
        LocalDate runStart = null;
        DayOfWeek runDay = null;
        for (LocalDate day = from; !day.isAfter(to.plusDays(1)); day = day.plusDays(1)) {
            boolean inRun = runStart != null && !day.isAfter(to) && sameDay(week, runDay, day.getDayOfWeek());
            if (!inRun && runStart != null) {
                append(target, week.getName(), runStart, day.minusDays(1),
                        periods(week.getCalendarHours(runDay), target.getName()));
                runStart = null;
            }
            if (runStart == null && !day.isAfter(to) && isDefined(week, day.getDayOfWeek())) {
                runStart = day;
                runDay = day.getDayOfWeek();
            }
        }
        conversion.findings.changed(Subject.CALENDAR, target.getName(), "workWeek", week.getName(), from.toString(),
                to.toString());
    }

    private static boolean isDefined(ProjectCalendarWeek week, DayOfWeek day) {
        DayType type = week.getCalendarDayType(day);
        return type == DayType.WORKING || type == DayType.NON_WORKING;
    }

    private static boolean sameDay(ProjectCalendarWeek week, DayOfWeek one, DayOfWeek other) {
        return isDefined(week, other)
                && ranges(week.getCalendarHours(one)).equals(ranges(week.getCalendarHours(other)));
    }

    private static List<List<LocalTime>> ranges(ProjectCalendarHours hours) {
        List<List<LocalTime>> ranges = new ArrayList<>();
        if (hours != null) {
            for (LocalTimeRange range : hours) {
                ranges.add(List.of(range.getStart(), range.getEnd()));
            }
        }
        return ranges;
    }

    private static void append(Calendar target, String name, LocalDate from, LocalDate to,
            List<WorkingPeriod> periods) {
        CalendarException exception = ResourcesFactory.eINSTANCE.createCalendarException();
        exception.setName(name == null || name.isBlank() ? null : name.strip());
        exception.setFrom(from);
        if (to != null && to.isAfter(from)) {
            exception.setTo(to);
        }
        exception.getPeriods().addAll(periods);
        target.getExceptions().add(exception);
    }

    private List<WorkingPeriod> periods(ProjectCalendarHours hours, String calendar) {
        List<WorkingPeriod> periods = new ArrayList<>();
        if (hours == null) {
            return periods;
        }
        for (LocalTimeRange range : hours) {
            if (range.getStart() == null || range.getEnd() == null) {
                continue;
            }
            LocalTime from = Units.time(range.getStart());
            LocalTime to = Units.time(range.getEnd());
            if (to.isBefore(from) && !to.equals(LocalTime.MIDNIGHT)) {
                conversion.findings.lost(Subject.CALENDAR, calendar, "overMidnight", from + "–" + to);
                to = LocalTime.MIDNIGHT;
            }
            if (from.equals(to) && !to.equals(LocalTime.MIDNIGHT)) {
                continue;
            }
            WorkingPeriod period = ResourcesFactory.eINSTANCE.createWorkingPeriod();
            period.setFrom(from);
            period.setTo(to);
            periods.add(period);
        }
        return periods;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
