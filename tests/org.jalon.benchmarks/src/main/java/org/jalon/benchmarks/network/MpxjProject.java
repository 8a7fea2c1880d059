/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.network;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Link;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.mpxj.ConstraintType;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** A network of the kernel as a project of MPXJ, whose tasks stand in the order of the activities. */
public final class MpxjProject {

    private final ProjectFile file = new ProjectFile();
    private final Map<WorkCalendar, ProjectCalendar> calendars = new IdentityHashMap<>();
    private final Task[] tasks;

    /**
     * Copies a network.
     *
     * @param network a network whose calendars are {@link Timetable#INDUSTRIAL}, without progress
     */
    public MpxjProject(Network network) {
        Timetable.INDUSTRIAL.forEach(timetable -> calendars.put(timetable.calendar(), calendar(timetable)));
        file.setDefaultCalendar(calendars.get(network.calendar()));
        tasks = network.activities().stream().map(this::task).toArray(Task[]::new);
        network.links().forEach(this::link);
    }

    /** Schedules the project. */
    public void schedule() {
        try {
            new MicrosoftScheduler().schedule(file, TimeAxis.dateTime(SampleNetwork.START));
        } catch (CpmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One of the tasks.
     *
     * @param index index of the activity
     * @return the task that stands for it
     */
    public Task task(int index) {
        return tasks[index];
    }

    private ProjectCalendar calendar(Timetable timetable) {
        ProjectCalendar calendar = file.addCalendar();
        calendar.setName(timetable.name());
        Map<DayOfWeek, SortedSet<LocalTimeRange>> hours = hours(timetable);
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.setCalendarDayType(day, hours.containsKey(day) ? DayType.WORKING : DayType.NON_WORKING);
            calendar.addCalendarHours(day).addAll(hours.getOrDefault(day, Collections.emptySortedSet()));
        }
        timetable.closures().forEach(closure -> calendar.addCalendarException(closure.first(), closure.last()));
        return calendar;
    }

    /** Each day of MPXJ has its own hours, so a shift over midnight is cut there. */
    private static Map<DayOfWeek, SortedSet<LocalTimeRange>> hours(Timetable timetable) {
        Map<DayOfWeek, SortedSet<LocalTimeRange>> hours = new EnumMap<>(DayOfWeek.class);
        timetable.week().forEach((day, shifts) -> shifts.forEach(shift -> {
            hours.computeIfAbsent(day, any -> new TreeSet<>())
                    .add(new LocalTimeRange(time(shift.from()), time(Math.min(shift.to(), TimeAxis.DAY))));
            if (shift.to() > TimeAxis.DAY) {
                hours.computeIfAbsent(day.plus(1), any -> new TreeSet<>())
                        .add(new LocalTimeRange(time(0), time(shift.to() - TimeAxis.DAY)));
            }
        }));
        return hours;
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    private Task task(Activity activity) {
        Task task = file.addTask();
        task.setDuration(minutes(activity.duration()));
        task.setActualDuration(minutes(0));
        task.setRemainingDuration(minutes(activity.duration()));
        task.setMilestone(activity.isMilestone());
        task.setCalendar(calendars.get(activity.calendar()));
        if (activity.constraint().type().isDated()) {
            task.setConstraintType(constraint(activity.constraint().type()));
            task.setConstraintDate(TimeAxis.dateTime(activity.constraint().date()));
        }
        if (activity.deadline() != TimeAxis.NONE) {
            task.setDeadline(TimeAxis.dateTime(activity.deadline()));
        }
        return task;
    }

    private static ConstraintType constraint(Constraint.Type type) {
        return switch (type) {
            case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
            default -> throw new IllegalArgumentException("not in sample networks: " + type);
        };
    }

    private void link(Link link) {
        tasks[link.successor()].addPredecessor(new Relation.Builder().predecessorTask(tasks[link.predecessor()])
                .type(type(link.type())).lag(lag(link.lag())));
    }

    private static RelationType type(LinkType type) {
        return switch (type) {
            case FINISH_TO_START -> RelationType.FINISH_START;
            case START_TO_START -> RelationType.START_START;
            case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
            case START_TO_FINISH -> RelationType.START_FINISH;
        };
    }

    private static Duration lag(Lag lag) {
        return switch (lag.unit()) {
            case WORKING -> minutes(lag.amount());
            case ELAPSED -> Duration.getInstance(lag.amount(), TimeUnit.ELAPSED_MINUTES);
            case PERCENT -> Duration.getInstance(lag.amount(), TimeUnit.PERCENT);
        };
    }

    private static Duration minutes(long minutes) {
        return Duration.getInstance(minutes, TimeUnit.MINUTES);
    }
}
