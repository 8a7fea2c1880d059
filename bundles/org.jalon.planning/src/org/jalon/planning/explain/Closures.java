/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.Resource;
import org.jalon.planning.FrenchHolidays;
import org.jalon.planning.ProjectCalendars;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.explain.Closure.Kind;
import org.jalon.planning.internal.Interruptions;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Names what closes the days on which nobody works. */
final class Closures {

    /** Days looked at in one stretch of time: what is further away is no news to anybody. */
    private static final int MOST_DAYS = 4000;
    private static final int DEEPEST = 100;

    private final Project project;
    private final ProjectCalendars working;

    Closures(Project project, ProjectCalendars working) {
        this.project = project;
        this.working = working;
    }

    /** The time in which an activity works: dates set by hand run on the clock in the network, but not in words. */
    WorkCalendar workingTime(Activity activity) {
        return working.ofDuration(activity);
    }

    /** The calendars that decide when an activity is worked at; none for the usual office week. */
    List<Calendar> of(Activity activity) {
        if (activity.isElapsed()) {
            return List.of();
        }
        Set<Calendar> calendars = new LinkedHashSet<>();
        if (activity.getCalendar() != null) {
            calendars.add(activity.getCalendar());
        }
        if (!activity.isIgnoreResourceCalendars()) {
            activity.getAssignments().stream().map(Assignment::getResource).filter(Objects::nonNull)
                    .filter(ResourceKinds::worksInTime).map(Resource::getCalendar)
                    .map(calendar -> calendar == null ? project.getCalendar() : calendar).filter(Objects::nonNull)
                    .forEach(calendars::add);
        }
        return calendars.isEmpty() ? ofProject() : List.copyOf(calendars);
    }

    /** The calendar of the project. */
    List<Calendar> ofProject() {
        return project.getCalendar() == null ? List.of() : List.of(project.getCalendar());
    }

    /** How many days between two instants are closed. */
    int count(WorkCalendar time, long from, long to) {
        return closedDays(time, from, to).size();
    }

    /**
     * The closed days between two instants in either order, neighbours of one cause together.
     *
     * @param activity  the activity whose interruptions count; null for none
     * @param calendars the calendars that are asked for the causes
     * @param time      the resulting working time
     */
    List<Closure> closures(Activity activity, List<Calendar> calendars, WorkCalendar time, long from, long to) {
        List<Interruption> interruptions = activity == null ? List.of() : Interruptions.within(
                TimeAxis.dateTime(Math.min(from, to)), TimeAxis.dateTime(Math.max(from, to)), activity);
        List<Closure> found = new ArrayList<>();
        interruptions.forEach(each -> found.add(new Closure(each.getFrom().toLocalDate(), lastDay(each),
                Kind.INTERRUPTION, each.getReason(), List.of())));
        List<Closure> others = new ArrayList<>();
        closedDays(time, from, to).stream().filter(day -> interruptions.stream().noneMatch(each ->
                !day.isBefore(each.getFrom().toLocalDate()) && !day.isAfter(lastDay(each))))
                .forEach(day -> add(others, cause(calendars, day)));
        found.addAll(others);
        found.sort(Comparator.comparing(Closure::from));
        return found;
    }

    /** The closures between two instants, or the hours at which nobody works. */
    List<Closure> gap(Activity activity, List<Calendar> calendars, WorkCalendar time, long from, long to) {
        List<Closure> found = closures(activity, calendars, time, from, to);
        return found.isEmpty() ? List.of(new Closure(day(from), day(to), Kind.HOURS, null, calendars)) : found;
    }

    private static List<LocalDate> closedDays(WorkCalendar time, long from, long to) {
        LocalDate first = day(Math.min(from, to));
        LocalDate last = day(Math.max(from, to));
        List<LocalDate> closed = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last) && day.isBefore(first.plusDays(MOST_DAYS)); day = day
                .plusDays(1)) {
            long start = day.toEpochDay() * TimeAxis.DAY;
            if (TimeAxis.isWithinHorizon(start + TimeAxis.DAY)
                    && time.workBetween(start, start + TimeAxis.DAY) == 0) {
                closed.add(day);
            }
        }
        return closed;
    }

    /** An interruption until midnight doesn't touch the day that begins then. */
    private static LocalDate lastDay(Interruption interruption) {
        return interruption.getTo().minusMinutes(1).toLocalDate();
    }

    private static LocalDate day(long instant) {
        LocalDateTime time = TimeAxis.dateTime(instant);
        return time.toLocalDate();
    }

    private static void add(List<Closure> found, Closure next) {
        Closure last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.kind() == next.kind() && Objects.equals(last.name(), next.name())
                && last.to().plusDays(1).equals(next.from())) {
            found.set(found.size() - 1,
                    new Closure(last.from(), next.to(), last.kind(), last.name(), last.calendars()));
        } else {
            found.add(next);
        }
    }

    /** Why a day is closed: the calendar that is closed for another reason than its week tells more. */
    private static Closure cause(List<Calendar> calendars, LocalDate day) {
        for (Calendar calendar : calendars) {
            Optional<Closure> special = special(calendar, day);
            if (special.isPresent()) {
                return special.get();
            }
        }
        return new Closure(day, day, Kind.WEEKLY, null, calendars);
    }

    private static Optional<Closure> special(Calendar calendar, LocalDate day) {
        int depth = 0;
        for (Calendar at = calendar; at != null && depth < DEEPEST; at = at.getBase(), depth++) {
            Optional<CalendarException> exception = at.getExceptions().stream().filter(e -> covers(e, day))
                    .findFirst();
            if (exception.isPresent()) {
                return exception.filter(e -> e.getPeriods().isEmpty())
                        .map(e -> new Closure(day, day, Kind.EXCEPTION, e.getName(), List.of(calendar)));
            }
            String holiday = at.getPublicHolidays() == PublicHolidays.NONE ? null
                    : FrenchHolidays.of(day.getYear(), at.getPublicHolidays() == PublicHolidays.FRANCE_ALSACE_MOSELLE)
                            .get(day);
            if (holiday != null && !isWeeklyDayOff(calendar, day)) {
                return Optional.of(new Closure(day, day, Kind.HOLIDAY, holiday, List.of(calendar)));
            }
        }
        return Optional.empty();
    }

    private static boolean covers(CalendarException exception, LocalDate day) {
        LocalDate from = exception.getFrom();
        LocalDate to = exception.getTo() == null ? from : exception.getTo();
        return from != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean isWeeklyDayOff(Calendar calendar, LocalDate day) {
        int depth = 0;
        for (Calendar at = calendar; at != null && depth < DEEPEST; at = at.getBase(), depth++) {
            Optional<DayPattern> own = at.getWeek().stream()
                    .filter(pattern -> pattern.getDay().getName().equals(day.getDayOfWeek().name())).findFirst();
            if (own.isPresent()) {
                return own.get().getPeriods().isEmpty();
            }
        }
        return true;
    }
}
