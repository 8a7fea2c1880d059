/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An exercise written by activity names: {@code plan.task("A", 3).task("B", 2, "A")} is an activity A of three days
 * followed by B of two. Days have 8 working hours; the project starts on Monday 2026-01-05 at 8:00.
 */
final class Plan {

    static final int HOUR = 60;
    static final int DAY = 8 * HOUR;
    static final String MONDAY = "2026-01-05T08:00";

    private final List<String> names = new ArrayList<>();
    private final Network.Builder builder;
    private Schedule schedule;

    private Plan(WorkCalendar calendar) {
        builder = Network.builder(calendar).start(TimeAxis.at(MONDAY));
    }

    static Plan onStandardCalendar() {
        return new Plan(WorkCalendar.standard());
    }

    static Plan on(WorkCalendar calendar) {
        return new Plan(calendar);
    }

    Plan start(String date) {
        builder.start(date == null ? TimeAxis.NONE : TimeAxis.at(date));
        return this;
    }

    Plan finish(String date) {
        builder.finish(TimeAxis.at(date));
        return this;
    }

    Plan statusDate(String date) {
        builder.statusDate(TimeAxis.at(date));
        return this;
    }

    Plan options(UnaryOperator<SchedulingOptions> change) {
        builder.options(change.apply(SchedulingOptions.DEFAULT));
        return this;
    }

    Plan backward(String finish) {
        builder.finish(TimeAxis.at(finish)).start(TimeAxis.NONE);
        return options(options -> options.with(SchedulingOptions.Direction.BACKWARD));
    }

    Plan task(String name, int days, String... predecessors) {
        return add(name, Activity.task((long) days * DAY), predecessors);
    }

    Plan add(String name, Activity activity, String... predecessors) {
        names.add(name);
        int index = builder.add(activity);
        for (String predecessor : predecessors) {
            builder.link(index(predecessor), index);
        }
        return this;
    }

    Plan link(String predecessor, LinkType type, Lag lag, String successor) {
        builder.link(index(predecessor), index(successor), type, lag);
        return this;
    }

    int index(String name) {
        return names.indexOf(name);
    }

    String name(int index) {
        return names.get(index);
    }

    Network network() {
        return builder.build();
    }

    Schedule schedule() {
        if (schedule == null) {
            schedule = Scheduler.schedule(network());
        }
        return schedule;
    }

    /** Early and late dates in the manner of exercises: day numbers from 0, such as "0-3 2-5". */
    String days(String name) {
        int i = index(name);
        return day(schedule().earlyStart(i)) + "-" + day(schedule().earlyFinish(i)) + " "
                + day(schedule().lateStart(i)) + "-" + day(schedule().lateFinish(i));
    }

    private String day(long date) {
        long minutes = schedule().network().calendar().workBetween(TimeAxis.at(MONDAY), date);
        return minutes % DAY == 0 ? Long.toString(minutes / DAY) : Double.toString((double) minutes / DAY);
    }

    /** Total, free and certain float in days, such as "2 1 0". */
    String floats(String name) {
        int i = index(name);
        return schedule().totalFloat(i) / DAY + " " + schedule().freeFloat(i) / DAY + " "
                + schedule().certainFloat(i) / DAY;
    }

    /** Planned dates, such as "2026-01-05T08:00 2026-01-05T17:00". */
    String planned(String name) {
        return dates(schedule().start(index(name)), schedule().finish(index(name)));
    }

    String early(String name) {
        return dates(schedule().earlyStart(index(name)), schedule().earlyFinish(index(name)));
    }

    String late(String name) {
        return dates(schedule().lateStart(index(name)), schedule().lateFinish(index(name)));
    }

    private static String dates(long start, long finish) {
        return TimeAxis.dateTime(start) + " " + TimeAxis.dateTime(finish);
    }

    List<String> critical() {
        List<String> critical = new ArrayList<>();
        for (int i : schedule().criticalActivities()) {
            critical.add(name(i));
        }
        return critical;
    }

    List<String> path() {
        List<String> path = new ArrayList<>();
        for (int i : schedule().drivingPath()) {
            path.add(name(i));
        }
        return path;
    }
}
