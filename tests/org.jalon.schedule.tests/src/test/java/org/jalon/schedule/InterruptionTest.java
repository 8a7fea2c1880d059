/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jalon.schedule.InvalidNetworkException.Problem;
import org.junit.jupiter.api.Test;

/** Work that stands still for some time although its calendar is open. */
class InterruptionTest {

    private static Interruption pause(String from, String to) {
        return new Interruption(TimeAxis.at(from), TimeAxis.at(to));
    }

    private static final Interruption TUESDAY = pause("2026-01-06T08:00", "2026-01-07T08:00");

    @Test
    void workGoesOnAfterThePause() {
        Plan plan = Plan.onStandardCalendar().add("A", Activity.task(2 * Plan.DAY).interrupted(TUESDAY))
                .task("B", 1, "A");
        assertEquals("0-3 0-3", plan.days("A"));
        assertEquals("3-4 3-4", plan.days("B"));
    }

    @Test
    void pausesMayStartAndEndAtAnyMinuteAndOverlap() {
        Plan plan = Plan.onStandardCalendar().add("A", Activity.task(2 * Plan.DAY).interrupted(
                pause("2026-01-05T10:00", "2026-01-05T11:30"), pause("2026-01-05T15:15", "2026-01-05T15:30"),
                pause("2026-01-06T16:00", "2026-01-07T09:00"), pause("2026-01-06T16:30", "2026-01-07T08:30")));
        // 1:30 and 0:15 lost on Monday, the last hour of Tuesday and the first of Wednesday: 2:45 left to do then.
        assertEquals("2026-01-05T08:00 2026-01-07T11:45", plan.early("A"));
    }

    @Test
    void workThatWouldStartInThePauseStartsAfterIt() {
        Plan plan = Plan.onStandardCalendar().task("A", 1).add("B", Activity.task(Plan.DAY).interrupted(TUESDAY), "A");
        assertEquals("2026-01-07T08:00 2026-01-07T17:00", plan.early("B"));
        assertEquals(new Reason.CalendarGap(TimeAxis.at("2026-01-05T17:00"), new Reason.DrivenBy(0)),
                plan.schedule().reason(plan.index("B")));
    }

    @Test
    void pausesKeepTheirDatesWhenTheWorkMoves() {
        Plan plan = Plan.onStandardCalendar().task("A", 5).add("B", Activity.task(Plan.DAY).interrupted(TUESDAY), "A");
        assertEquals("2026-01-12T08:00 2026-01-12T17:00", plan.early("B"));
    }

    @Test
    void floatDoesNotCountThePause() {
        Plan plan = Plan.onStandardCalendar().task("long", 5).add("A", Activity.task(Plan.DAY).interrupted(
                pause("2026-01-08T00:00", "2026-01-09T00:00")));
        assertEquals("0-1 4-5", plan.days("A"));
        assertEquals("3 3 3", plan.floats("A"));
    }

    @Test
    void elapsedWorkPausesToo() {
        Plan plan = Plan.onStandardCalendar().add("drying", Activity.task(TimeAxis.DAY).onTheClock()
                .interrupted(pause("2026-01-05T20:00", "2026-01-05T23:00")));
        assertEquals("2026-01-05T08:00 2026-01-06T11:00", plan.early("drying"));
    }

    @Test
    void lagsRunThroughPauses() {
        Plan plan = Plan.onStandardCalendar().task("A", 1)
                .add("B", Activity.task(Plan.DAY).interrupted(TUESDAY))
                .link("A", LinkType.FINISH_TO_START, Lag.working(2 * Plan.DAY), "B");
        assertEquals("2026-01-08T08:00 2026-01-08T17:00", plan.early("B"));
    }

    @Test
    void theRestOfWorkUnderWayPausesToo() {
        Plan plan = Plan.onStandardCalendar().add("A", Activity.task(3 * Plan.DAY).interrupted(TUESDAY)
                .with(Progress.started(TimeAxis.at(Plan.MONDAY), 2 * Plan.DAY)));
        assertEquals("2026-01-05T08:00 2026-01-08T17:00", plan.early("A"));
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefused() {
        Plan plan = Plan.onStandardCalendar().add("A", Activity.task(1)
                .interrupted(pause("2026-01-07T08:00", "2026-01-07T08:00")));
        assertEquals(Problem.EMPTY_INTERRUPTION,
                assertThrows(InvalidNetworkException.class, plan::network).problem());
    }

    @Test
    void aCalendarWithoutAPeriodIsClosedJustThen() {
        WorkCalendar calendar = WorkCalendar.standard().without(java.util.List.of(TUESDAY));
        assertTrue(calendar.isWorking(TimeAxis.at("2026-01-05T16:59")));
        assertFalse(calendar.isWorking(TimeAxis.at("2026-01-06T08:00")));
        assertTrue(calendar.isWorking(TimeAxis.at("2026-01-07T08:00")));
        assertEquals(4 * Plan.DAY, calendar.workBetween(TimeAxis.at(Plan.MONDAY), TimeAxis.at("2026-01-10T00:00")));
    }
}
