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
import org.jalon.schedule.NoWorkingTimeException;
import org.jalon.schedule.Shift;
import org.jalon.schedule.WorkCalendar;

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
    private final Map<Set<WorkCalendar>, WorkCalendar> common = new HashMap<>();
    private final Map<Activity, WorkCalendar> ofActivities = new HashMap<>();
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
     * The time in which an activity can be worked at: its own calendar and those of its resources together; only the
     * latter if it has none; only the former if it ignores resources; the calendar of the project failing both.
     * Resources that never work at the same time take turns: the time of any of them counts then, as in MS Project.
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
        if (activity.isIgnoreResourceCalendars() || activity.getAssignments().isEmpty()) {
            return own == null ? projectCalendar : own;
        }
        Set<WorkCalendar> calendars = new LinkedHashSet<>();
        if (own != null) {
            calendars.add(own);
        }
        activity.getAssignments().stream().map(Assignment::getResource).filter(Objects::nonNull)
                .filter(ResourceKinds::worksInTime).map(this::of).forEach(calendars::add);
        return switch (calendars.size()) {
            case 0 -> projectCalendar;
            case 1 -> calendars.iterator().next();
            default -> meet(activity, calendars, own == null ? projectCalendar : own);
        };
    }

    private WorkCalendar meet(Activity activity, Set<WorkCalendar> calendars, WorkCalendar otherwise) {
        WorkCalendar met = common.get(calendars);
        if (met == null) {
            try {
                met = calendars.stream().reduce(WorkCalendar::intersection).orElseThrow();
                common.put(calendars, met);
            } catch (NoWorkingTimeException e) {
                problems.add(new PlanProblem.NoCommonWorkingTime(activity));
                return activity.getCalendar() != null ? otherwise
                        : calendars.stream().reduce(WorkCalendar::union).orElseThrow();
            }
        }
        return met;
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
        WorkCalendar.Builder builder = WorkCalendar.builder(Objects.requireNonNullElse(calendar.getName(), ""));
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
