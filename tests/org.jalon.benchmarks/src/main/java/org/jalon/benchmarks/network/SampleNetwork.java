/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.network;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Networks built like those of large projects, the same for the same size and seed. Activities stand in layers, as
 * the steps of many lots that advance side by side: most links come from the layer before and from a neighbouring
 * lot, some from further back, few from the other end of the project. There are milestones, deliveries that don't
 * come before a date, deadlines, all four types of link, positive and negative lags, and five calendars.
 */
public final class SampleNetwork {

    /** Start of each project. */
    public static final long START = TimeAxis.at("2026-01-05T08:00");

    private static final int HOUR = 60;
    private static final int DAY = 8 * HOUR;
    /** Days from layer to layer at which deliveries and deadlines are expected; work itself takes about ten. */
    private static final long DELIVERIES = 8;
    private static final long DEADLINES = 12;
    private static final int LOTS_OF_A_CONTRACTOR = 5;
    private static final int[] TIMETABLES_OF_CONTRACTORS = {0, 1, 0, 4, 2, 1, 0, 3, 1, 0};

    private final SplittableRandom random;
    private final int activities;
    private final int lots;
    private final WorkCalendar[] calendars;
    private final Network.Builder builder;

    private SampleNetwork(int activities, long seed) {
        random = new SplittableRandom(seed);
        this.activities = activities;
        int layers = 20 + (int) Math.sqrt(activities);
        lots = Math.max(1, activities / layers);
        calendars = new WorkCalendar[activities];
        builder = Network.builder(Timetable.INDUSTRIAL.getFirst().calendar()).start(START);
    }

    /**
     * Makes a network.
     *
     * @param activities how many activities, at least 1
     * @param seed       of the random choices
     * @return a network without conflicts of its own making: constraints push, none pulls
     */
    public static Network of(int activities, long seed) {
        return new SampleNetwork(activities, seed).build();
    }

    private Network build() {
        WorkCalendar[] ofLots = calendarsOfLots();
        for (int i = 0; i < activities; i++) {
            boolean milestone = random.nextInt(100) < 3;
            calendars[i] = milestone ? Timetable.AROUND_THE_CLOCK.calendar() : ofLots[i % lots];
            builder.add(milestone ? Activity.milestone().on(calendars[i]) : task(i));
        }
        for (int i = lots; i < activities; i++) {
            linkBackwards(i);
        }
        return builder.build();
    }

    private Activity task(int i) {
        Activity activity = Activity.task((1 + random.nextInt(40)) * 2L * HOUR).on(calendars[i]);
        long layer = i / lots;
        if (random.nextInt(100) < 2) {
            long day = layer * DELIVERIES + random.nextInt(60);
            activity = activity.with(Constraint.Type.START_NO_EARLIER_THAN,
                    calendars[i].nextWorking(START + day * TimeAxis.DAY));
        }
        return random.nextInt(100) < 1 ? activity.dueBy(START + (100 + layer * DEADLINES) * TimeAxis.DAY) : activity;
    }

    /** Some neighbouring lots go to the same contractor, who works in one calendar. */
    private WorkCalendar[] calendarsOfLots() {
        return IntStream.range(0, lots)
                .map(lot -> TIMETABLES_OF_CONTRACTORS[lot / LOTS_OF_A_CONTRACTOR % TIMETABLES_OF_CONTRACTORS.length])
                .mapToObj(timetable -> Timetable.INDUSTRIAL.get(timetable).calendar()).toArray(WorkCalendar[]::new);
    }

    private void linkBackwards(int i) {
        if (random.nextInt(100) < 2) {
            return;
        }
        link(neighbour(i, 1), i, false);
        if (random.nextInt(100) < 50) {
            link(neighbour(i, 1 + random.nextInt(2)), i, true);
        }
        if (random.nextInt(100) < 15) {
            link(neighbour(i, 2 + random.nextInt(10)), i, true);
        }
        if (random.nextInt(100) < 2) {
            link(random.nextInt(i / lots * lots), i, true);
        }
    }

    /** An activity of the same or a neighbouring lot some layers back. */
    private int neighbour(int i, int layersBack) {
        int layer = Math.max(0, i / lots - layersBack);
        int lot = Math.clamp(i % lots + random.nextInt(7) - 3L, 0, lots - 1);
        return layer * lots + lot;
    }

    /**
     * Links two activities. Between calendars there are finish-to-start links only, start-to-finish links only around
     * the clock, and these as well as negative lags only beside another link: outside of that MPXJ computes other
     * dates, see docs/benchmarks.md.
     */
    private void link(int before, int after, boolean further) {
        boolean alike = calendars[before] == calendars[after];
        LinkType type = alike ? type(further && calendars[after].isContinuous()) : LinkType.FINISH_TO_START;
        builder.link(before, after, type, lag(type, further && alike));
    }

    private LinkType type(boolean any) {
        int choice = random.nextInt(100);
        if (choice < 60) {
            return LinkType.FINISH_TO_START;
        }
        if (choice < 80) {
            return LinkType.START_TO_START;
        }
        return choice < 90 || !any ? LinkType.FINISH_TO_FINISH : LinkType.START_TO_FINISH;
    }

    private Lag lag(LinkType type, boolean negative) {
        boolean plain = type == LinkType.FINISH_TO_START;
        int choice = random.nextInt(20);
        if (choice < 3) {
            return Lag.working((1 + random.nextInt(10)) * (long) DAY / 2);
        }
        return switch (choice) {
            case 3 -> Lag.percent(50);
            case 4 -> plain ? Lag.elapsed((1 + random.nextInt(5)) * (long) TimeAxis.DAY) : Lag.NONE;
            case 5 -> plain && negative ? Lag.working(-(1 + random.nextInt(2)) * (long) HOUR) : Lag.NONE;
            default -> Lag.NONE;
        };
    }
}
