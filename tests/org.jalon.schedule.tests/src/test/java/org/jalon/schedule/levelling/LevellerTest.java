/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Conflict;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Link;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.Progress;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions;
import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.levelling.LevelledSchedule.Cause;
import org.jalon.schedule.levelling.LevelledSchedule.Move;
import org.jalon.schedule.levelling.LevelledSchedule.Overload;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Levelling on calendars: who waits, for what, and what is never moved. Days have eight hours. */
class LevellerTest {

    private static final long START = TimeAxis.at("2026-01-05T08:00");
    private static final int DAY = 480;
    private static final Leveller AS_NEEDED = new Leveller(Leveller.Limit.AS_NEEDED);
    private static final Leveller WITHIN_FLOAT = new Leveller(Leveller.Limit.WITHIN_FLOAT);

    private final Network.Builder builder = Network.builder(WorkCalendar.standard()).start(START);

    private int task(int days) {
        return builder.add(Activity.task((long) days * DAY));
    }

    /** One crane, taken by all activities but the given ones. */
    private Resources crane(Integer... without) {
        Network network = builder.build();
        Resources.Builder resources = Resources.forActivities(network.activities().size());
        int crane = resources.resource(1);
        for (int i = 0; i < network.activities().size(); i++) {
            if (!List.of(without).contains(i)) {
                resources.demand(i, crane, 1);
            }
        }
        return resources.build();
    }

    private static String date(long instant) {
        return TimeAxis.dateTime(instant).toString();
    }

    @Test
    void secondActivityWaitsForTheCrane() {
        int a = task(2);
        int b = task(3);
        int c = task(1);
        builder.link(b, c);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane(c));
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-08T08:00", date(levelled.start()[a]));
        assertEquals(List.of(new Move(a, START, levelled.start()[a], 3 * DAY, 2 * DAY,
                new Cause.Resource(0, TimeAxis.at("2026-01-07T17:00")))), levelled.moves());
        assertEquals(-DAY, levelled.moves().getFirst().floatAfter());
        assertEquals(List.of(), levelled.overloads());
        assertEquals("2026-01-09T17:00", date(levelled.projectFinish()));
    }

    @Test
    void successorOfAMovedActivityMovesWithIt() {
        int a = task(2);
        builder.add(Activity.task(3 * DAY).withPriority(900));
        int c = task(1);
        int link = builder.link(a, c);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane(c));
        Move last = levelled.moves().getLast();
        assertEquals(c, last.activity());
        assertEquals(new Cause.Predecessor(link), last.cause());
    }

    @Test
    void priorityComesBeforeLateStart() {
        int a = builder.add(Activity.task(2 * DAY).withPriority(900));
        int b = task(3);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane());
        assertEquals(START, levelled.start()[a]);
        assertEquals("2026-01-07T08:00", date(levelled.start()[b]));
    }

    @Test
    void levellingWithinFloatNeverMovesTheFinish() {
        int a = task(2);
        int b = task(3);
        int x = task(5);
        LevelledSchedule levelled = WITHIN_FLOAT.level(builder.build(), crane(x));
        assertEquals(levelled.original().projectFinish(), levelled.projectFinish());
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-08T08:00", date(levelled.start()[a]));
        assertEquals(List.of(), levelled.overloads());
        assertEquals(0, levelled.moves().getFirst().floatAfter());

        int d = task(1);
        LevelledSchedule full = WITHIN_FLOAT.level(builder.build(), crane(x));
        assertEquals(full.original().projectFinish(), full.projectFinish());
        assertEquals(List.of(new Overload(d, 0, START)), full.overloads());
    }

    @Test
    void absenceOfAResourceIsWaitedFor() {
        int a = task(2);
        Resources.Builder resources = Resources.forActivities(1);
        int fitter = resources.resource(2);
        resources.change(fitter, TimeAxis.at("2026-01-06T00:00"), 0).change(fitter, TimeAxis.at("2026-01-08T00:00"), 1)
                .demand(a, fitter, 1);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), resources.build());
        assertEquals("2026-01-08T08:00", date(levelled.start()[a]));
        assertEquals(new Cause.Resource(fitter, TimeAxis.at("2026-01-08T00:00")), levelled.moves().getFirst().cause());
    }

    @Test
    void activityPausesOnItsCalendarWhileTheResourceIsAway() {
        WorkCalendar calendar = WorkCalendar.builder("with holiday").base(WorkCalendar.standard())
                .exception(LocalDate.of(2026, 1, 6)).build();
        int a = builder.add(Activity.task(2 * DAY).on(calendar));
        Resources.Builder resources = Resources.forActivities(1);
        int fitter = resources.resource(1);
        resources.change(fitter, TimeAxis.at("2026-01-06T00:00"), 0).change(fitter, TimeAxis.at("2026-01-07T00:00"), 1)
                .demand(a, fitter, 1);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), resources.build());
        assertEquals(START, levelled.start()[a]);
        assertEquals("2026-01-07T17:00", date(levelled.finish()[a]));
    }

    @Test
    void dayAndNightShiftShareAMachine() {
        task(3);
        int night = builder.add(Activity.task(3 * DAY)
                .on(WorkCalendar.builder("night").workdays(Shift.of("22:00", "06:00")).build()));
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane());
        assertEquals("2026-01-05T22:00", date(levelled.start()[night]));
        assertEquals(List.of(), levelled.moves());
    }

    @Test
    void fixedDatesAndStartedWorkAreNotMoved() {
        int pinned = builder.add(Activity.task(2 * DAY)
                .with(Constraint.Type.MUST_START_ON, TimeAxis.at("2026-01-06T08:00")));
        int started = builder.add(Activity.task(2 * DAY).with(Progress.started(START, DAY)));
        int free = task(1);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane());
        assertEquals("2026-01-06T08:00", date(levelled.start()[pinned]));
        assertEquals(START, levelled.start()[started]);
        assertEquals("2026-01-08T08:00", date(levelled.start()[free]));
        assertEquals(List.of(new Overload(started, 0, TimeAxis.at("2026-01-06T08:00"))), levelled.overloads());
    }

    @Test
    void latestDateOfAConstraintIsKeptEvenWithOverload() {
        builder.add(Activity.task(3 * DAY).withPriority(900));
        int b = builder.add(Activity.task(DAY)
                .with(Constraint.Type.START_NO_LATER_THAN, TimeAxis.at("2026-01-06T08:00")));
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), crane());
        assertEquals(START, levelled.start()[b]);
        assertEquals(1, levelled.overloads().size());
    }

    @Test
    void demandAboveTheCapacityIsAnOverloadAndNoEndlessWait() {
        int a = task(1);
        Resources.Builder resources = Resources.forActivities(1);
        resources.demand(a, resources.resource(1), 2);
        LevelledSchedule levelled = AS_NEEDED.level(builder.build(), resources.build());
        assertEquals(List.of(new Overload(a, 0, START)), levelled.overloads());
        assertEquals(START, levelled.start()[a]);
    }

    @Test
    void backwardPlanningIsRefused() {
        task(1);
        Network backward = builder.finish(START + TimeAxis.WEEK)
                .options(SchedulingOptions.DEFAULT.with(SchedulingOptions.Direction.BACKWARD)).build();
        assertThrows(IllegalArgumentException.class,
                () -> AS_NEEDED.level(backward, Resources.forActivities(1).build()));
    }

    @Test
    void moreTriesNeverGiveALaterFinish() {
        Random random = new Random(4);
        for (int i = 0; i < 30; i++) {
            int task = task(1 + random.nextInt(5));
            if (i > 4) {
                builder.link(random.nextInt(task), task);
            }
        }
        Network network = builder.build();
        Resources resources = crane(1, 5, 8, 13);
        long one = AS_NEEDED.level(network, resources).projectFinish();
        Leveller many = new Leveller(Leveller.Limit.AS_NEEDED, 200, 1, () -> false);
        LevelledSchedule best = many.level(network, resources);
        assertTrue(best.projectFinish() <= one);
        assertEquals(best.moves(), many.level(network, resources).moves());
    }

    /** Minute by minute, with nothing of the leveller: no resource is exceeded and no link broken. */
    @Property(tries = 150)
    void levelledDatesKeepResourcesAndLinks(@ForAll long seed) {
        Random random = new Random(seed);
        Network network = randomNetwork(random);
        int n = network.activities().size();
        Resources.Builder building = Resources.forActivities(n);
        int[] capacity = new int[3];
        for (int k = 0; k < capacity.length; k++) {
            capacity[k] = 1 + random.nextInt(3);
            building.resource(capacity[k]);
        }
        for (int i = 0; i < n; i++) {
            int resource = random.nextInt(capacity.length);
            building.demand(i, resource, random.nextInt(capacity[resource] + 1));
        }
        Resources resources = building.build();
        LevelledSchedule levelled = new Leveller(Leveller.Limit.AS_NEEDED, 2, seed, () -> false)
                .level(network, resources);
        assertEquals(List.of(), levelled.overloads());
        assertTrue(isWithinCapacity(network, resources, levelled, capacity));
        Network.Builder happened = network.toBuilder();
        for (int i = 0; i < n; i++) {
            assertTrue(levelled.start()[i] >= levelled.original().earlyStart(i));
            assertEquals(network.activity(i).duration(),
                    network.calendarOf(i).workBetween(levelled.start()[i], levelled.finish()[i]));
            happened.set(i, network.activity(i).with(Progress.finished(levelled.start()[i], levelled.finish()[i])));
        }
        List<Conflict> conflicts = Scheduler.schedule(happened.build()).conflicts();
        assertEquals(List.of(), conflicts);
    }

    private static Network randomNetwork(Random random) {
        WorkCalendar[] calendars = {WorkCalendar.standard(),
            WorkCalendar.builder("night").workdays(Shift.of("20:00", "04:00")).build(),
            WorkCalendar.builder("mornings").base(WorkCalendar.standard()).workdays(Shift.of("06:00", "12:00"))
                    .exception(LocalDate.of(2026, 1, 8)).build()};
        Network.Builder builder = Network.builder(calendars[0]).start(START);
        int n = 1 + random.nextInt(14);
        for (int i = 0; i < n; i++) {
            builder.add(Activity.task(random.nextInt(8) * 120L).on(calendars[random.nextInt(3)])
                    .withPriority(random.nextInt(3)));
            for (int k = random.nextInt(3); k > 0 && i > 0; k--) {
                builder.link(new Link(random.nextInt(i), i, LinkType.values()[random.nextInt(4)],
                        Lag.working(random.nextInt(3) * 60L)));
            }
        }
        return builder.build();
    }

    private static boolean isWithinCapacity(Network network, Resources resources, LevelledSchedule levelled,
            int[] capacity) {
        Map<Long, int[]> used = new HashMap<>();
        for (int i = 0; i < network.activities().size(); i++) {
            for (long minute = levelled.start()[i]; minute < levelled.finish()[i]; minute++) {
                if (network.calendarOf(i).isWorking(minute)) {
                    int[] units = used.computeIfAbsent(minute, key -> new int[capacity.length]);
                    resources.demands(i).forEach(demand -> units[demand.resource()] += demand.units());
                }
            }
        }
        return used.values().stream().allMatch(units -> {
            for (int k = 0; k < capacity.length; k++) {
                if (units[k] > capacity[k]) {
                    return false;
                }
            }
            return true;
        });
    }
}
