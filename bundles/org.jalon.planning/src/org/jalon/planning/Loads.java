/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Resource;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Loads of the resources that give their time, by day and by week, against what they can give: the working time of
 * their calendar times the units available that day.
 */
public final class Loads {

    /** Shares of minutes that rounding alone explains. */
    private static final double TOLERANCE = 0.5;

    private final ProjectPlan plan;
    private final Map<Resource, NavigableMap<LocalDate, Double>> loads = new LinkedHashMap<>();
    private final Map<Resource, Map<Assignment, SortedMap<LocalDate, Double>>> assignments = new LinkedHashMap<>();

    /**
     * The load of a resource over some days.
     *
     * @param from     first day
     * @param to       last day, included
     * @param load     effort asked for
     * @param capacity effort that can be given
     */
    public record Period(LocalDate from, LocalDate to, Duration load, Duration capacity) {

        /**
         * Effort beyond the capacity.
         *
         * @return zero if the load can be borne
         */
        public Duration overload() {
            Duration excess = load.minus(capacity);
            return excess.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ZERO : excess;
        }

        /**
         * Share of the capacity used.
         *
         * @return 1 if all is used; infinite for a load without capacity
         */
        public double rate() {
            return load.isZero() ? 0 : (double) load.toMinutes() / capacity.toMinutes();
        }
    }

    /**
     * Days in a row on which a resource has more load than capacity.
     *
     * @param resource   the resource
     * @param from       first such day
     * @param to         last such day; days off in between don't count
     * @param excess     effort beyond the capacity, over these days
     * @param activities activities that load it on these days
     */
    public record Overallocation(Resource resource, LocalDate from, LocalDate to, Duration excess,
            List<Activity> activities) {
    }

    private Loads(ProjectPlan plan) {
        this.plan = plan;
    }

    private void add(PlannedElement planned, Assignment assignment) {
        Resource resource = assignment.getResource();
        if (resource != null && ResourceKinds.worksInTime(resource)) {
            SortedMap<LocalDate, Double> own = work(planned, assignment).byDay();
            assignments.computeIfAbsent(resource, r -> new LinkedHashMap<>()).put(assignment, own);
            NavigableMap<LocalDate, Double> days = loads.computeIfAbsent(resource, r -> new TreeMap<>());
            own.forEach((day, effort) -> days.merge(day, effort, Double::sum));
        }
    }

    /**
     * The loads of a plan.
     *
     * @param plan the plan
     * @return its loads
     */
    public static Loads of(ProjectPlan plan) {
        Loads loads = new Loads(plan);
        for (PlannedElement planned : plan.activities()) {
            ((Activity) planned.element()).getAssignments().forEach(each -> loads.add(planned, each));
        }
        return loads;
    }

    /**
     * The loads that come of some assignments, for who looks at no others.
     *
     * @param plan        the plan
     * @param assignments assignments of the project; those to activities that aren't planned don't count
     * @return their loads
     */
    public static Loads of(ProjectPlan plan, Collection<Assignment> assignments) {
        Loads loads = new Loads(plan);
        assignments.forEach(each -> plan.of(each.getActivity()).ifPresent(planned -> loads.add(planned, each)));
        return loads;
    }

    private AssignmentWork work(PlannedElement planned, Assignment assignment) {
        return AssignmentWork.of(assignment, planned.start(), planned.finish(), plan.calendars());
    }

    /**
     * The resources that have a load.
     *
     * @return in the order in which activities use them
     */
    public SequencedSet<Resource> resources() {
        return new LinkedHashSet<>(loads.keySet());
    }

    /**
     * The effort asked of a resource.
     *
     * @param resource a resource
     * @return over the whole plan
     */
    public Duration total(Resource resource) {
        return minutes(days(resource).values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /**
     * The effort of an assignment.
     *
     * @param assignment an assignment
     * @return as planned, or else units times working time; zero for what is consumed by quantity
     */
    public Duration effort(Assignment assignment) {
        return plan.of(assignment.getActivity()).map(planned -> Duration.ofMinutes(work(planned, assignment).minutes()))
                .orElse(Duration.ZERO);
    }

    /**
     * What an assignment asks of its resource for a while, in the time in which the resource works at the activity.
     *
     * @param delay  minutes of that time after the start of the activity at which it begins
     * @param length minutes of that time; {@link Long#MAX_VALUE} up to the finish
     * @param units  1 being one person or machine full time
     */
    public record Stretch(long delay, long length, double units) {
    }

    /**
     * What an assignment still asks of its resource.
     *
     * @param assignment an assignment
     * @return stretches in order; none for what is consumed by quantity or takes no time
     */
    public List<Stretch> stretches(Assignment assignment) {
        return plan.of(assignment.getActivity()).map(planned -> work(planned, assignment).stretches())
                .orElse(List.of());
    }

    /**
     * The effort of an assignment by day.
     *
     * @param assignment an assignment
     * @return days with some effort
     */
    public NavigableMap<LocalDate, Duration> byDay(Assignment assignment) {
        NavigableMap<LocalDate, Duration> days = new TreeMap<>();
        assignments.getOrDefault(assignment.getResource(), Map.of()).getOrDefault(assignment, new TreeMap<>())
                .forEach((day, effort) -> days.put(day, minutes(effort)));
        return days;
    }

    /**
     * What a resource can give on a day.
     *
     * @param resource a resource
     * @param day      the day
     * @return working time of its calendar times the units available
     */
    public Duration capacity(Resource resource, LocalDate day) {
        return minutes(capacityMinutes(resource, plan.calendars().of(resource), day));
    }

    private static double capacityMinutes(Resource resource, WorkCalendar calendar, LocalDate day) {
        long start = day.toEpochDay() * TimeAxis.DAY;
        if (!TimeAxis.isWithinHorizon(start) || !TimeAxis.isWithinHorizon(start + TimeAxis.DAY)) {
            return 0;
        }
        return calendar.workBetween(start, start + TimeAxis.DAY) * units(resource, day);
    }

    /**
     * The units of a resource available on a day: its capacity, or the first dated availability that covers the day.
     *
     * @param resource a resource
     * @param day      the day
     * @return units, 1 being one person or machine full time
     */
    public static double units(Resource resource, LocalDate day) {
        for (Availability availability : resource.getAvailabilities()) {
            boolean begun = availability.getFrom() == null || !day.isBefore(availability.getFrom());
            boolean over = availability.getTo() != null && day.isAfter(availability.getTo());
            if (begun && !over) {
                return Math.max(0, availability.getUnits());
            }
        }
        return Math.max(0, resource.getCapacity());
    }

    /**
     * The load of a resource day by day.
     *
     * @param resource a resource
     * @return every day from its first to its last with some load
     */
    public List<Period> perDay(Resource resource) {
        NavigableMap<LocalDate, Double> days = days(resource);
        return days.isEmpty() ? List.of() : periods(resource, days.firstKey(), days.lastKey(), 1);
    }

    /**
     * The load of a resource over the days of a span, the same for all resources.
     *
     * @param resource a resource
     * @param from     first day
     * @param to       last day
     * @return every day of the span
     */
    public List<Period> perDay(Resource resource, LocalDate from, LocalDate to) {
        return periods(resource, from, to, 1);
    }

    /**
     * The load of a resource week by week, Monday to Sunday.
     *
     * @param resource a resource
     * @return every week from its first to its last with some load
     */
    public List<Period> perWeek(Resource resource) {
        NavigableMap<LocalDate, Double> days = days(resource);
        return days.isEmpty() ? List.of() : perWeek(resource, days.firstKey(), days.lastKey());
    }

    /**
     * The load of a resource over the weeks of a span, the same for all resources.
     *
     * @param resource a resource
     * @param from     a day of the first week
     * @param to       a day of the last week
     * @return every week of the span
     */
    public List<Period> perWeek(Resource resource, LocalDate from, LocalDate to) {
        return periods(resource, from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), to, 7);
    }

    private List<Period> periods(Resource resource, LocalDate from, LocalDate to, int length) {
        NavigableMap<LocalDate, Double> days = days(resource);
        WorkCalendar calendar = plan.calendars().of(resource);
        List<Period> periods = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); first = first.plusDays(length)) {
            double load = 0;
            double capacity = 0;
            for (LocalDate day = first; day.isBefore(first.plusDays(length)); day = day.plusDays(1)) {
                load += days.getOrDefault(day, 0.0);
                capacity += capacityMinutes(resource, calendar, day);
            }
            periods.add(new Period(first, first.plusDays(length - 1L), minutes(load), minutes(capacity)));
        }
        return periods;
    }

    /**
     * When resources have more load than they can bear.
     *
     * @return by resource, then by date
     */
    public List<Overallocation> overallocations() {
        List<Overallocation> all = new ArrayList<>();
        loads.keySet().forEach(resource -> all.addAll(overallocations(resource)));
        return all;
    }

    /**
     * When a resource has more load than it can bear.
     *
     * @param resource a resource
     * @return by date
     */
    public List<Overallocation> overallocations(Resource resource) {
        WorkCalendar calendar = plan.calendars().of(resource);
        List<Overallocation> found = new ArrayList<>();
        LocalDate from = null;
        LocalDate to = null;
        double excess = 0;
        for (Map.Entry<LocalDate, Double> day : days(resource).entrySet()) {
            double capacity = capacityMinutes(resource, calendar, day.getKey());
            boolean over = day.getValue() > capacity + TOLERANCE;
            if (from != null && (!over || hasCapacityBetween(resource, calendar, to, day.getKey()))) {
                found.add(overallocation(resource, from, to, excess));
                from = null;
                excess = 0;
            }
            if (over) {
                from = from == null ? day.getKey() : from;
                to = day.getKey();
                excess += day.getValue() - capacity;
            }
        }
        if (from != null) {
            found.add(overallocation(resource, from, to, excess));
        }
        return found;
    }

    private static boolean hasCapacityBetween(Resource resource, WorkCalendar calendar, LocalDate after,
            LocalDate before) {
        return after.plusDays(1).datesUntil(before).anyMatch(day -> capacityMinutes(resource, calendar, day) > 0);
    }

    private Overallocation overallocation(Resource resource, LocalDate from, LocalDate to, double excess) {
        List<Activity> busy = assignments.get(resource).entrySet().stream()
                .filter(entry -> isAnyBetween(entry.getValue(), from, to))
                .map(entry -> entry.getKey().getActivity()).distinct().toList();
        return new Overallocation(resource, from, to, minutes(excess), busy);
    }

    /** Most are told by their ends alone, which spares the search in a map for each. */
    private static boolean isAnyBetween(SortedMap<LocalDate, Double> days, LocalDate from, LocalDate to) {
        return !days.isEmpty() && !days.firstKey().isAfter(to) && !days.lastKey().isBefore(from)
                && !days.subMap(from, to.plusDays(1)).isEmpty();
    }

    private NavigableMap<LocalDate, Double> days(Resource resource) {
        return loads.getOrDefault(resource, new TreeMap<>());
    }

    private static Duration minutes(double minutes) {
        return Duration.ofMinutes(Math.round(minutes));
    }
}
