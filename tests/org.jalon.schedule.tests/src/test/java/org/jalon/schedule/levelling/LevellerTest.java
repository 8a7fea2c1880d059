/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Network;
import org.jalon.schedule.Progress;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions;
import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.levelling.LevelledSchedule.Cause;
import org.jalon.schedule.levelling.LevelledSchedule.Move;
import org.jalon.schedule.levelling.LevelledSchedule.Obstacle;
import org.jalon.schedule.levelling.LevelledSchedule.Overload;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.schedule.levelling.Resources.Demand;
import org.junit.jupiter.api.Test;

/** Levelling on calendars: who waits, for what, and what is never moved. Days have eight hours. */
class LevellerTest {

    private static final long START = TimeAxis.at("2026-01-05T08:00");
    private static final int DAY = 480;

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

    private static LevelledSchedule asNeeded(Network network, Resources resources) {
        return level(network, resources, LevellingOptions.DEFAULT);
    }

    private static LevelledSchedule withinFloat(Network network, Resources resources) {
        return level(network, resources, LevellingOptions.DEFAULT.with(Limit.WITHIN_FLOAT));
    }

    private static LevelledSchedule level(Network network, Resources resources, LevellingOptions options) {
        LevelledSchedule levelled = Leveller.level(network, resources, options, LevellingMonitor.NONE);
        assertEquals(List.of(), LevellingChecker.check(resources, levelled));
        return levelled;
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
        LevelledSchedule levelled = asNeeded(builder.build(), crane(c));
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-08T08:00", date(levelled.start()[a]));
        assertEquals(List.of(new Move(a, START, levelled.start()[a], 3 * DAY,
                new Cause.Resource(0, TimeAxis.at("2026-01-07T17:00"), b))), levelled.moves());
        assertEquals(List.of(), levelled.overloads());
        assertEquals("2026-01-09T17:00", date(levelled.projectFinish()));
    }

    @Test
    void successorOfAMovedActivityMovesWithIt() {
        int a = task(2);
        builder.add(Activity.task(3 * DAY).withPriority(900));
        int c = task(1);
        int link = builder.link(a, c);
        LevelledSchedule levelled = asNeeded(builder.build(), crane(c));
        Move last = levelled.moves().getLast();
        assertEquals(c, last.activity());
        assertEquals(new Cause.Predecessor(link), last.cause());
    }

    @Test
    void priorityComesBeforeLateStart() {
        int a = builder.add(Activity.task(2 * DAY).withPriority(900));
        int b = task(3);
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals(START, levelled.start()[a]);
        assertEquals("2026-01-07T08:00", date(levelled.start()[b]));
    }

    @Test
    void levellingWithinFloatNeverMovesTheFinish() {
        int a = task(2);
        int b = task(3);
        int x = task(5);
        LevelledSchedule levelled = withinFloat(builder.build(), crane(x));
        assertEquals(levelled.original().projectFinish(), levelled.projectFinish());
        assertEquals(START, levelled.start()[a]);
        assertEquals("2026-01-07T08:00", date(levelled.start()[b]));
        assertEquals(List.of(), levelled.overloads());
        assertEquals(0, Scheduler.schedule(levelled.network()).totalFloat(b));

        int d = task(1);
        LevelledSchedule full = withinFloat(builder.build(), crane(x));
        assertEquals(full.original().projectFinish(), full.projectFinish());
        assertEquals(1, full.overloads().size());
        assertEquals(Obstacle.FLOAT, full.overloads().getFirst().obstacle());
        assertEquals(full.original().projectFinish(), asNeeded(builder.build(), crane(x, d)).projectFinish());
    }

    @Test
    void absenceOfAResourceIsWaitedFor() {
        int a = task(2);
        Resources.Builder resources = Resources.forActivities(1);
        int fitter = resources.resource(2);
        resources.change(fitter, TimeAxis.at("2026-01-06T00:00"), 0).change(fitter, TimeAxis.at("2026-01-08T00:00"), 1)
                .demand(a, fitter, 1);
        LevelledSchedule levelled = asNeeded(builder.build(), resources.build());
        assertEquals("2026-01-08T08:00", date(levelled.start()[a]));
        assertEquals(new Cause.Resource(fitter, TimeAxis.at("2026-01-08T00:00"), -1),
                levelled.moves().getFirst().cause());
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
        LevelledSchedule levelled = asNeeded(builder.build(), resources.build());
        assertEquals(START, levelled.start()[a]);
        assertEquals("2026-01-07T17:00", date(levelled.finish()[a]));
    }

    @Test
    void dayAndNightShiftShareAMachine() {
        task(3);
        int night = builder.add(Activity.task(3 * DAY)
                .on(WorkCalendar.builder("night").workdays(Shift.of("22:00", "06:00")).build()));
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals("2026-01-05T22:00", date(levelled.start()[night]));
        assertEquals(List.of(), levelled.moves());
    }

    @Test
    void fixedDatesAndStartedWorkAreNotMoved() {
        int pinned = builder.add(Activity.task(2 * DAY)
                .with(Constraint.Type.MUST_START_ON, TimeAxis.at("2026-01-06T08:00")));
        int started = builder.add(Activity.task(2 * DAY).with(Progress.started(START, DAY)));
        int free = task(1);
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals("2026-01-06T08:00", date(levelled.start()[pinned]));
        assertEquals(START, levelled.start()[started]);
        assertEquals("2026-01-08T08:00", date(levelled.start()[free]));
        assertEquals(List.of(new Overload(started, 0, TimeAxis.at("2026-01-06T08:00"),
                TimeAxis.at("2026-01-06T12:00"), Obstacle.UNDER_WAY)), levelled.overloads());
    }

    @Test
    void latestDateOfAConstraintComesBeforePriority() {
        int a = builder.add(Activity.task(3 * DAY).withPriority(900));
        int b = builder.add(Activity.task(DAY)
                .with(Constraint.Type.START_NO_LATER_THAN, TimeAxis.at("2026-01-06T08:00")));
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-06T08:00", date(levelled.start()[a]));
        assertEquals(List.of(), levelled.overloads());
    }

    @Test
    void latestDateOfAConstraintIsKeptEvenWithOverload() {
        builder.add(Activity.task(3 * DAY).with(Progress.started(START, 3 * DAY)));
        int b = builder.add(Activity.task(DAY)
                .with(Constraint.Type.FINISH_NO_LATER_THAN, TimeAxis.at("2026-01-06T17:00")));
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals(START, levelled.start()[b]);
        assertEquals(Obstacle.CONSTRAINT, levelled.overloads().getFirst().obstacle());
    }

    @Test
    void activitiesOfHighestPriorityDoNotWait() {
        int a = builder.add(Activity.task(DAY).withPriority(Activity.NEVER_LEVELLED));
        int b = builder.add(Activity.task(DAY).withPriority(Activity.NEVER_LEVELLED));
        int c = task(1);
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals(START, levelled.start()[a]);
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-06T08:00", date(levelled.start()[c]));
        assertEquals(Obstacle.PRIORITY, levelled.overloads().getFirst().obstacle());
    }

    @Test
    void aResourceWorksInItsOwnCalendarOnly() {
        WorkCalendar mornings = WorkCalendar.builder("mornings").workdays(Shift.of("08:00", "12:00")).build();
        WorkCalendar office = WorkCalendar.standard();
        int a = builder.add(Activity.task(DAY).on(office));
        int b = builder.add(Activity.task(DAY).on(office));
        Resources.Builder resources = Resources.forActivities(2);
        int expert = resources.resource(1, mornings);
        resources.demand(a, new Demand(expert, 1, mornings, 0, Demand.TO_THE_END)).demand(b, new Demand(expert, 1, mornings, 240, Demand.TO_THE_END));
        LevelledSchedule levelled = asNeeded(builder.build(), resources.build());
        // B needs the expert from its fifth hour of the mornings on, when A has let him go.
        assertEquals(START, levelled.start()[a]);
        assertEquals(START, levelled.start()[b]);
        assertEquals(List.of(), levelled.moves());
    }

    @Test
    void asLateAsPossibleStaysWhereItWasWhenTheProjectGetsLonger() {
        task(4);
        int late = builder.add(Activity.task(DAY).with(Constraint.ALAP));
        task(3);
        LevelledSchedule levelled = asNeeded(builder.build(), crane(late));
        assertEquals("2026-01-13T17:00", date(levelled.projectFinish()));
        assertEquals("2026-01-08T08:00", date(levelled.start()[late]));
        assertEquals(levelled.start()[late], Scheduler.schedule(levelled.network()).start(late));
        assertEquals(1, levelled.moves().size());
    }

    @Test
    void levellingAgainGivesTheSame() {
        int a = task(2);
        int b = task(3);
        Resources resources = crane();
        LevelledSchedule once = asNeeded(builder.build(), resources);
        LevelledSchedule twice = asNeeded(once.network(), resources);
        assertEquals(once.moves(), twice.moves());
        assertEquals(START, Math.min(twice.start()[a], twice.start()[b]));
    }

    @Test
    void demandAboveTheCapacityIsAnOverloadAndNoEndlessWait() {
        int a = task(1);
        Resources.Builder resources = Resources.forActivities(1);
        resources.demand(a, resources.resource(1), 2);
        LevelledSchedule levelled = asNeeded(builder.build(), resources.build());
        assertEquals(List.of(new Overload(a, 0, START, TimeAxis.NONE, Obstacle.CAPACITY)), levelled.overloads());
        assertEquals(START, levelled.start()[a]);
    }

    @Test
    void backwardPlanningIsRefused() {
        task(1);
        Network backward = builder.finish(START + TimeAxis.WEEK)
                .options(SchedulingOptions.DEFAULT.with(SchedulingOptions.Direction.BACKWARD)).build();
        assertThrows(IllegalArgumentException.class,
                () -> asNeeded(backward, Resources.forActivities(1).build()));
    }

    private Network thirtyTasks() {
        Random random = new Random(4);
        for (int i = 0; i < 30; i++) {
            int task = task(1 + random.nextInt(5));
            if (i > 4) {
                builder.link(random.nextInt(task), task);
            }
        }
        return builder.build();
    }

    @Test
    void moreSchedulesNeverGiveALaterFinishAndTheSameSeedGivesTheSame() {
        Network network = thirtyTasks();
        Resources resources = crane(1, 5, 8, 13);
        long few = level(network, resources, LevellingOptions.DEFAULT.withSchedules(2)).projectFinish();
        LevellingOptions many = LevellingOptions.DEFAULT.withSchedules(600).withSeed(7);
        LevelledSchedule best = level(network, resources, many);
        assertTrue(best.projectFinish() <= few);
        assertEquals(best.moves(), level(network, resources, many).moves());
    }

    @Test
    void aCancelledLevellingGivesTheBestSoFar() {
        Network network = thirtyTasks();
        Resources resources = crane(1, 5, 8, 13);
        int[] generated = {0};
        LevelledSchedule levelled = Leveller.level(network, resources, LevellingOptions.DEFAULT,
                new LevellingMonitor() {
                    @Override
                    public boolean isCancelled() {
                        return generated[0] >= 3;
                    }

                    @Override
                    public void generated(int schedules, long finish) {
                        generated[0] = schedules;
                    }
                });
        assertTrue(generated[0] <= 4, generated[0] + " schedules");
        assertEquals(List.of(), LevellingChecker.check(resources, levelled));
        assertEquals(List.of(), levelled.overloads());
    }

    @Test
    void aMissedDeadlineOfTwoEquallyGoodSchedulesIsAvoided() {
        int a = builder.add(Activity.task(2 * DAY).withPriority(500));
        int b = builder.add(Activity.task(2 * DAY).dueBy(TimeAxis.at("2026-01-06T17:00")));
        LevelledSchedule levelled = asNeeded(builder.build(), crane());
        assertEquals(START, levelled.start()[b]);
        assertEquals("2026-01-07T08:00", date(levelled.start()[a]));
    }
}
