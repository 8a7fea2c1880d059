/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random networks for properties: mixed calendars, link types and lags, and on demand constraints and progress. */
public final class RandomNetwork {

    static final long START = TimeAxis.at(Plan.MONDAY);

    private static final WorkCalendar OFFICE = WorkCalendar.standard();
    private static final WorkCalendar SHIFTS = WorkCalendar.builder("2x8").base(OFFICE)
            .workdays(Shift.of("05:00", "13:00"), Shift.of("13:00", "21:00"))
            .day(DayOfWeek.SATURDAY, Shift.of("05:00", "13:00")).build();
    private static final WorkCalendar NIGHT = WorkCalendar.builder("night")
            .workdays(Shift.of("21:00", "05:00")).build();
    private static final WorkCalendar HOLIDAYS = WorkCalendar.builder("holidays").base(OFFICE)
            .exception(LocalDate.of(2026, 1, 14))
            .exception(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 13)).build();

    final List<Activity> activities = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    SchedulingOptions options = SchedulingOptions.DEFAULT;
    long start = START;
    long finish = TimeAxis.NONE;
    long statusDate = TimeAxis.NONE;

    private final Random random;

    private RandomNetwork(Random random) {
        this.random = random;
    }

    /** Plain activities and finish-to-start links on the office calendar. */
    public static RandomNetwork simple(long seed) {
        Random random = new Random(seed);
        RandomNetwork network = new RandomNetwork(random);
        int n = 1 + random.nextInt(25);
        for (int i = 0; i < n; i++) {
            network.activities.add(Activity.task(random.nextInt(5) * 240L));
        }
        for (int after = 1; after < n; after++) {
            for (int k = random.nextInt(4); k > 0; k--) {
                network.links.add(new Link(random.nextInt(after), after));
            }
        }
        return network;
    }

    /** All kinds of links and lags, calendars without exceptions, elapsed durations. */
    public static RandomNetwork mixed(long seed) {
        RandomNetwork network = simple(seed);
        network.activities.replaceAll(activity -> network.vary(activity));
        network.links.replaceAll(link -> new Link(link.predecessor(), link.successor(),
                LinkType.values()[network.random.nextInt(4)], network.lag()));
        return network;
    }

    private Activity vary(Activity activity) {
        return switch (random.nextInt(6)) {
            case 0 -> activity.on(SHIFTS);
            case 1 -> activity.on(NIGHT);
            case 2 -> activity.onTheClock();
            default -> activity;
        };
    }

    private Interruption pause() {
        long from = START + random.nextInt(20 * TimeAxis.DAY);
        return new Interruption(from, from + 1 + random.nextInt(3 * TimeAxis.DAY));
    }

    private Lag lag() {
        Lag lag = switch (random.nextInt(6)) {
            case 0 -> Lag.elapsed(random.nextInt(4000) - 1000L);
            case 1 -> Lag.percent(random.nextInt(150) - 50L);
            case 2, 3 -> Lag.working(random.nextInt(9) * 120 - 360L);
            default -> Lag.NONE;
        };
        int choice = random.nextInt(8);
        return choice < 4 ? lag.on(Lag.CalendarChoice.values()[choice]) : lag;
    }

    /** Calendars with exceptions, and interruptions: whatever is tied to its date. */
    public RandomNetwork withHolidays() {
        activities.replaceAll(activity -> random.nextInt(4) == 0 ? activity.on(HOLIDAYS) : activity);
        activities.replaceAll(activity -> random.nextInt(6) == 0 ? activity.interrupted(pause(), pause()) : activity);
        return this;
    }

    public RandomNetwork withConstraints() {
        activities.replaceAll(activity -> {
            Constraint.Type type = Constraint.Type.values()[random.nextInt(Constraint.Type.values().length)];
            long date = START + random.nextInt(40 * TimeAxis.DAY) - 3 * TimeAxis.DAY;
            Activity changed = random.nextBoolean() ? activity
                    : activity.with(type, type.isDated() ? date : TimeAxis.NONE);
            return random.nextInt(5) == 0 ? changed.dueBy(date) : changed;
        });
        return this;
    }

    public RandomNetwork levelled() {
        activities.replaceAll(activity -> random.nextInt(4) > 0 ? activity
                : activity.notBefore(START + random.nextInt(40 * TimeAxis.DAY) - 3L * TimeAxis.DAY));
        return this;
    }

    public RandomNetwork withProgress() {
        statusDate = START + random.nextInt(20 * TimeAxis.DAY);
        activities.replaceAll(activity -> {
            long begun = START + random.nextInt(20 * TimeAxis.DAY);
            return switch (random.nextInt(6)) {
                case 0 -> activity.with(Progress.finished(begun, begun + random.nextInt(9000)));
                case 1 -> activity.with(Progress.started(begun, random.nextInt(1000)));
                default -> activity;
            };
        });
        return this;
    }

    /** With any options, but planned from its start. */
    public RandomNetwork anyForwardOptions() {
        anyOptions();
        options = options.with(SchedulingOptions.Direction.FORWARD);
        return this;
    }

    public RandomNetwork anyOptions() {
        options = new SchedulingOptions(any(SchedulingOptions.Direction.values()),
                any(SchedulingOptions.ConstraintPolicy.values()), any(SchedulingOptions.ProgressPolicy.values()),
                any(Lag.CalendarChoice.values()), any(SchedulingOptions.AlapPolicy.values()),
                any(SchedulingOptions.FloatBasis.values()), 0, 480, random.nextBoolean());
        finish = options.direction() == SchedulingOptions.Direction.BACKWARD || random.nextInt(4) == 0
                ? START + 30L * TimeAxis.DAY : TimeAxis.NONE;
        return this;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The same network in another order, where activity i went to {@code order.indexOf(i)}. */
    RandomNetwork shuffled(List<Integer> order) {
        RandomNetwork other = new RandomNetwork(random);
        order.forEach(i -> other.activities.add(activities.get(i)));
        links.forEach(link -> other.links.add(new Link(order.indexOf(link.predecessor()),
                order.indexOf(link.successor()), link.type(), link.lag())));
        Collections.shuffle(other.links, random);
        other.options = options;
        other.finish = finish;
        other.statusDate = statusDate;
        return other;
    }

    List<Integer> newOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    public Network build() {
        Network.Builder builder = Network.builder(OFFICE).start(start).finish(finish).statusDate(statusDate)
                .options(options);
        activities.forEach(builder::add);
        links.forEach(builder::link);
        return builder.build();
    }

    Schedule schedule() {
        return Scheduler.schedule(build());
    }
}
