/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Contour;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * The work of one assignment: how much, and on which days.
 *
 * @param assignment the assignment
 * @param start      start of its activity
 * @param finish     finish of its activity
 * @param calendar   time in which the resource works at it
 * @param statusDate date up to which actual effort is known; null if none
 */
record AssignmentWork(Assignment assignment, LocalDateTime start, LocalDateTime finish, WorkCalendar calendar,
        LocalDateTime statusDate) {

    /** The work of an assignment between two dates of its activity. */
    static AssignmentWork of(Assignment assignment, LocalDateTime start, LocalDateTime finish,
            ProjectCalendars calendars) {
        return new AssignmentWork(assignment, start, finish, calendars.of(assignment),
                calendars.project().getStatusDate());
    }

    /** Minutes of effort: as planned, or else units times working time; 0 for what is consumed by quantity. */
    long minutes() {
        if (assignment.getResource() == null || !ResourceKinds.worksInTime(assignment.getResource())) {
            return 0;
        }
        if (assignment.getEffort() != null) {
            return Math.max(0, assignment.getEffort().toMinutes());
        }
        long time = calendar.workBetween(begin(), TimeAxis.at(finish));
        return Math.round(Math.max(0, time) * Math.max(0, assignment.getUnits()));
    }

    /** The assignment may come in later than its activity starts. */
    private long begin() {
        long from = TimeAxis.at(start);
        Duration delay = assignment.getDelay();
        return delay == null || delay.isNegative() || delay.isZero() ? from
                : Math.min(calendar.addWork(from, delay.toMinutes()), TimeAxis.at(finish));
    }

    /**
     * Minutes of effort by day: what was really spent up to the status date, what remains after it; as the contour
     * says where nothing is known yet.
     */
    SortedMap<LocalDate, Double> byDay() {
        SortedMap<LocalDate, Double> days = new TreeMap<>();
        long all = minutes();
        long from = begin();
        long until = TimeAxis.at(finish);
        long spent = assignment.getActualEffort() == null ? 0 : assignment.getActualEffort().toMinutes();
        if (spent <= 0 || statusDate == null) {
            spread(days, from, until, all, assignment.getContour());
            return days;
        }
        long now = Math.clamp(TimeAxis.at(statusDate), from, until);
        long left = assignment.getRemainingEffort() != null ? assignment.getRemainingEffort().toMinutes()
                : Math.max(0, all - spent);
        spread(days, from, now, spent, Contour.FLAT);
        spread(days, now, until, left, Contour.FLAT);
        return days;
    }

    /** What is asked of the resource, stretch after stretch, along the time in which it works at the activity. */
    List<Loads.Stretch> stretches() {
        long from = begin();
        long until = TimeAxis.at(finish);
        long effort = minutes();
        Contour contour = assignment.getContour();
        long spent = assignment.getActualEffort() == null ? 0 : assignment.getActualEffort().toMinutes();
        if (spent > 0 && statusDate != null) {
            from = Math.clamp(TimeAxis.at(statusDate), from, until);
            effort = assignment.getRemainingEffort() != null ? assignment.getRemainingEffort().toMinutes()
                    : Math.max(0, effort - spent);
            contour = Contour.FLAT;
        }
        long delay = calendar.workBetween(TimeAxis.at(start), from);
        long time = calendar.workBetween(from, until);
        if (time <= 0 || effort <= 0) {
            return List.of();
        }
        double average = (double) effort / time;
        if (contour == Contour.FLAT) {
            return List.of(new Loads.Stretch(delay, Long.MAX_VALUE, average));
        }
        List<Loads.Stretch> stretches = new ArrayList<>();
        for (int tenth = 0; tenth < Contours.PARTS; tenth++) {
            long begin = time * tenth / Contours.PARTS;
            long end = time * (tenth + 1) / Contours.PARTS;
            stretches.add(new Loads.Stretch(delay + begin, end - begin, average * Contours.intensity(contour, tenth)));
        }
        return stretches;
    }

    private void spread(SortedMap<LocalDate, Double> days, long from, long until, long effort, Contour contour) {
        if (effort <= 0) {
            return;
        }
        long before = calendar.worked(from);
        double time = calendar.worked(until) - before;
        if (time <= 0) {
            days.merge(TimeAxis.dateTime(from).toLocalDate(), (double) effort, Double::sum);
            return;
        }
        double done = 0;
        for (long day = Math.floorDiv(from, TimeAxis.DAY); day * TimeAxis.DAY < until; day++) {
            long end = Math.min((day + 1) * TimeAxis.DAY, until);
            double next = Contours.done(contour, (calendar.worked(end) - before) / time);
            if (next > done) {
                days.merge(LocalDate.ofEpochDay(day), (next - done) * effort, Double::sum);
                done = next;
            }
        }
    }
}
