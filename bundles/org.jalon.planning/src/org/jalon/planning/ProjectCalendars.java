/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.WorkingPeriod;
import org.jalon.planning.PlanProblem.CalendarFault;
import org.jalon.planning.internal.Interruptions;
import org.jalon.schedule.NoWorkingTimeException;
import org.jalon.schedule.Shift;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.WorkCalendarBuilder;

/**
 * The calendars of a project, compiled for the kernel. Public holidays are off from five years before the start of
 * the project to sixty years after. A calendar that can't be used gives way to its base, or to the usual office week,
 * and is reported.
 */
public final class ProjectCalendars {

    private static final int YEARS_BEFORE = 5;
    private static final int YEARS_AFTER = 60;

    private final Project project;
    private final int firstYear;
    private final List<PlanProblem> problems = new ArrayList<>();
    private final Map<Calendar, WorkCalendar> compiled = new HashMap<>();
    private final Set<Calendar> underWay = new HashSet<>();
    private final Map<Set<WorkCalendar>, WorkCalendar> unions = new HashMap<>();
    private final Map<List<WorkCalendar>, Optional<WorkCalendar>> meetings = new HashMap<>();
    private final Map<Activity, WorkCalendar> ofActivities = new HashMap<>();
    private final Map<Activity, WorkCalendar> ofDurations = new HashMap<>();
    private final WorkCalendar projectCalendar;

    private ProjectCalendars(Project project) {
        this.project = project;
        LocalDateTime reference = project.getStart() != null ? project.getStart()
                : project.getFinish() != null ? project.getFinish() : LocalDateTime.of(2000, 1, 1, 0, 0);
        firstYear = Math.clamp(reference.getYear() - YEARS_BEFORE, 1900, 9990);
        projectCalendar = project.getCalendar() == null ? WorkCalendar.standard() : of(project.getCalendar());
    }

    /**
     * The calendars of a project.
     *
     * @param project the project as it is now
     * @return its calendars
     */
    public static ProjectCalendars of(Project project) {
        return new ProjectCalendars(project);
    }

    /**
     * The calendar of the project.
     *
     * @return the usual office week (Monday to Friday, 8–12 and 13–17) if it has none
     */
    public WorkCalendar ofProject() {
        return projectCalendar;
    }

    /**
     * The calendar of a resource.
     *
     * @param resource a resource
     * @return that of the project if it has none
     */
    public WorkCalendar of(Resource resource) {
        return resource.getCalendar() == null ? projectCalendar : of(resource.getCalendar());
    }

    /**
     * The time in which an activity goes on, as MS Project counts it: while one of its resources works, within its own
     * calendar if it has one. Without resources, or if it ignores their calendars, its own calendar alone; that of the
     * project failing both.
     *
     * @param activity an activity
     * @return its working time
     */
    public synchronized WorkCalendar of(Activity activity) {
        WorkCalendar known = ofActivities.get(activity);
        if (known == null) {
            known = find(activity);
            ofActivities.put(activity, known);
        }
        return known;
    }

    private WorkCalendar find(Activity activity) {
        WorkCalendar own = activity.getCalendar() == null ? null : of(activity.getCalendar());
        WorkCalendar otherwise = own == null ? projectCalendar : own;
        if (activity.isIgnoreResourceCalendars()) {
            return otherwise;
        }
        Set<WorkCalendar> resources = new LinkedHashSet<>();
        for (Assignment assignment : activity.getAssignments()) {
            Resource resource = assignment.getResource();
            if (resource != null && ResourceKinds.worksInTime(resource)) {
                resources.add(of(resource));
            }
        }
        if (resources.isEmpty()) {
            return otherwise;
        }
        WorkCalendar anyone = unions.computeIfAbsent(resources,
                several -> several.stream().reduce(WorkCalendar::union).orElseThrow());
        return own == null ? anyone : meet(own, anyone).orElseGet(() -> {
            problems.add(new PlanProblem.NoCommonWorkingTime(activity));
            return own;
        });
    }

    /**
     * The time in which the duration of an activity runs, and its floats are told: around the clock if it is elapsed,
     * in {@linkplain #of(Activity) its working time} otherwise, but for its interruptions.
     *
     * @param activity an activity
     * @return its calendar or the clock, without its interruptions unless nothing would remain
     */
    public synchronized WorkCalendar ofDuration(Activity activity) {
        WorkCalendar known = ofDurations.get(activity);
        if (known == null) {
            known = interrupted(activity.isElapsed() ? WorkCalendar.CONTINUOUS : of(activity), activity);
            ofDurations.put(activity, known);
        }
        return known;
    }

    private static WorkCalendar interrupted(WorkCalendar calendar, Activity activity) {
        try {
            return calendar.without(Interruptions.of(activity));
        } catch (NoWorkingTimeException e) {
            return calendar;
        }
    }

    /**
     * The time in which the resource of an assignment works at the activity: that of the resource within the calendar
     * of the activity, but for its interruptions.
     *
     * @param assignment an assignment to an activity
     * @return its working time
     */
    public synchronized WorkCalendar of(Assignment assignment) {
        Activity activity = assignment.getActivity();
        Resource resource = assignment.getResource();
        if (resource == null || activity.isIgnoreResourceCalendars()) {
            return interrupted(of(activity), activity);
        }
        WorkCalendar own = activity.getCalendar() == null ? null : of(activity.getCalendar());
        return interrupted(own == null ? of(resource) : meet(own, of(resource)).orElse(own), activity);
    }

    private Optional<WorkCalendar> meet(WorkCalendar first, WorkCalendar second) {
        return meetings.computeIfAbsent(List.of(first, second), pair -> {
            try {
                return Optional.of(WorkCalendar.intersection(first, second));
            } catch (NoWorkingTimeException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * A calendar of the model, compiled.
     *
     * @param calendar a calendar
     * @return its working time
     */
    public synchronized WorkCalendar of(Calendar calendar) {
        WorkCalendar known = compiled.get(calendar);
        if (known != null) {
            return known;
        }
        if (!underWay.add(calendar)) {
            report(calendar, CalendarFault.BASED_ON_ITSELF);
            return WorkCalendar.standard();
        }
        WorkCalendar base = calendar.getBase() == null ? null : of(calendar.getBase());
        WorkCalendar result;
        try {
            result = compile(calendar, base);
        } catch (NoWorkingTimeException e) {
            report(calendar, CalendarFault.NO_WORKING_TIME);
            result = base == null ? WorkCalendar.standard() : base;
        }
        underWay.remove(calendar);
        compiled.put(calendar, result);
        return result;
    }

    private WorkCalendar compile(Calendar calendar, WorkCalendar base) {
        WorkCalendarBuilder builder = WorkCalendar.builder(Objects.requireNonNullElse(calendar.getName(), ""));
        if (base != null) {
            builder.base(base);
        }
        for (DayPattern day : calendar.getWeek()) {
            builder.day(DayOfWeek.valueOf(day.getDay().getName()), shifts(day.getPeriods()));
        }
        if (calendar.getPublicHolidays() != PublicHolidays.NONE) {
            boolean alsace = calendar.getPublicHolidays() == PublicHolidays.FRANCE_ALSACE_MOSELLE;
            int last = Math.min(9999, firstYear + YEARS_BEFORE + YEARS_AFTER);
            for (int year = firstYear; year <= last; year++) {
                FrenchHolidays.of(year, alsace).keySet().forEach(builder::exception);
            }
        }
        // The kernel lets later exceptions win, the model the first.
        for (CalendarException exception : calendar.getExceptions().reversed()) {
            LocalDate from = exception.getFrom();
            LocalDate to = exception.getTo() == null ? from : exception.getTo();
            if (from == null || to.isBefore(from)) {
                report(calendar, CalendarFault.UNUSABLE_EXCEPTION);
            } else {
                builder.exception(from, to, shifts(exception.getPeriods()));
            }
        }
        return builder.build();
    }

    private void report(Calendar calendar, CalendarFault fault) {
        PlanProblem problem = new PlanProblem.UnusableCalendar(calendar, fault);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** The periods as shifts, in order, joined where they overlap. */
    private static Shift[] shifts(List<WorkingPeriod> periods) {
        List<Shift> joined = new ArrayList<>();
        periods.stream().filter(ProjectCalendars::isUsable).map(p -> Shift.of(p.getFrom(), p.getTo()))
                .sorted(Comparator.naturalOrder()).forEach(shift -> {
                    Shift last = joined.isEmpty() ? null : joined.getLast();
                    if (last != null && shift.from() <= last.to()) {
                        int end = Math.min(Math.max(last.to(), shift.to()), last.from() + 1440);
                        joined.set(joined.size() - 1, new Shift(last.from(), end));
                    } else {
                        joined.add(shift);
                    }
                });
        return joined.toArray(Shift[]::new);
    }

    private static boolean isUsable(WorkingPeriod period) {
        return period.getFrom() != null && period.getTo() != null
                && (!period.getFrom().equals(period.getTo()) || period.getFrom().toSecondOfDay() == 0);
    }

    /**
     * What was found wrong with the calendars compiled so far.
     *
     * @return problems, each one once
     */
    public synchronized List<PlanProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The project.
     *
     * @return the project given
     */
    public Project project() {
        return project;
    }
}
