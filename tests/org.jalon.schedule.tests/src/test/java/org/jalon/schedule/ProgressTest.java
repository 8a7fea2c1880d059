/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.junit.jupiter.api.Test;

/** Plans under way: actual dates, remaining work, status date. */
class ProgressTest {

    private static final long MONDAY = TimeAxis.at(Plan.MONDAY);

    private static Activity finished(int days, String start, String finish) {
        return Activity.task((long) days * Plan.DAY)
                .with(Progress.finished(TimeAxis.at(start), TimeAxis.at(finish)));
    }

    private static Activity started(int days, String start, int remainingDays) {
        return Activity.task((long) days * Plan.DAY)
                .with(Progress.started(TimeAxis.at(start), (long) remainingDays * Plan.DAY));
    }

    @Test
    void finishedActivityKeepsItsActualDates() {
        Plan plan = Plan.onStandardCalendar().add("A", finished(2, "2026-01-06T10:00", "2026-01-09T12:00"))
                .task("B", 1, "A");
        assertEquals("2026-01-06T10:00 2026-01-09T12:00", plan.early("A"));
        assertEquals(plan.early("A"), plan.late("A"));
        assertEquals("2026-01-09T13:00 2026-01-12T12:00", plan.early("B"));
        assertEquals("0 0 0", plan.floats("A"));
        assertFalse(plan.schedule().isCritical(0));
        assertEquals(new Reason.Actual(), plan.schedule().reason(0));
    }

    @Test
    void restOfAnActivityGoesOnAfterTheWorkDone() {
        Plan plan = Plan.onStandardCalendar().add("A", started(4, "2026-01-06T08:00", 3)).task("B", 1, "A");
        assertEquals("1-5 1-5", plan.days("A"));
        assertEquals("5-6 5-6", plan.days("B"));
    }

    @Test
    void activityUnderWayHasTheFloatOfItsFinish() {
        Plan plan = Plan.onStandardCalendar().add("A", started(4, "2026-01-06T08:00", 3)).task("X", 10);
        assertEquals("1-5 1-10", plan.days("A"));
        assertEquals(5 * Plan.DAY, plan.schedule().totalFloat(0));
        assertEquals(5 * Plan.DAY, plan.schedule().startFloat(0));
    }

    @Test
    void interruptedActivityGoesOnAtItsResumption() {
        Activity activity = Activity.task(4 * Plan.DAY)
                .with(Progress.started(MONDAY, 2 * Plan.DAY).resumingAt(TimeAxis.at("2026-01-12T08:00")));
        Plan plan = Plan.onStandardCalendar().add("A", activity);
        assertEquals("2026-01-05T08:00 2026-01-13T17:00", plan.early("A"));
        assertEquals(new Reason.Resumption(), plan.schedule().reason(0));
    }

    /** B was started although A, which it waits for, has not. */
    private static Plan outOfSequence(ProgressPolicy policy) {
        return Plan.onStandardCalendar().statusDate("2026-01-05T17:00").options(options -> options.with(policy))
                .task("A", 3).add("B", started(2, Plan.MONDAY, 1), "A").task("C", 1, "B");
    }

    @Test
    void retainedLogicMakesTheRestWaitForThePredecessor() {
        Plan plan = outOfSequence(ProgressPolicy.RETAINED_LOGIC);
        assertEquals("1-4 1-4", plan.days("A"));
        assertEquals("0-5 0-5", plan.days("B"));
        assertEquals("5-6 5-6", plan.days("C"));
        assertEquals(new Reason.DrivenBy(0), plan.schedule().reason(plan.index("B")));
        assertEquals(List.of(new Conflict.OutOfSequence(0, TimeAxis.at("2026-01-08T17:00"), MONDAY)),
                plan.schedule().conflicts());
    }

    @Test
    void progressOverrideLetsTheRestGoOn() {
        Plan plan = outOfSequence(ProgressPolicy.PROGRESS_OVERRIDE);
        assertEquals("1-4 1-4", plan.days("A"));
        assertEquals("0-2 0-3", plan.days("B"));
        assertEquals("2-3 3-4", plan.days("C"));
        assertEquals("0 0 0", plan.floats("A"));
    }

    @Test
    void actualDatesIgnoreTheStatusDate() {
        Plan plan = outOfSequence(ProgressPolicy.ACTUAL_DATES);
        assertEquals("0-3 0-3", plan.days("A"));
        assertEquals("0-2 0-2", plan.days("B"));
    }

    @Test
    void nothingUnfinishedLiesBeforeTheStatusDate() {
        for (ProgressPolicy policy : List.of(ProgressPolicy.RETAINED_LOGIC, ProgressPolicy.PROGRESS_OVERRIDE)) {
            Plan plan = Plan.onStandardCalendar().statusDate("2026-01-08T17:00")
                    .options(options -> options.with(policy))
                    .add("A", started(3, Plan.MONDAY, 2)).task("B", 1).add("M", Activity.milestone());
            assertEquals("2026-01-05T08:00 2026-01-12T17:00", plan.early("A"));
            assertEquals("2026-01-09T08:00 2026-01-09T17:00", plan.early("B"));
            assertEquals(new Reason.StatusDate(), plan.schedule().reason(plan.index("A")));
            assertEquals(new Reason.StatusDate(), plan.schedule().reason(plan.index("B")));
        }
    }

    @Test
    void retainedLogicPressesThePredecessorsOfTheRest() {
        Plan plan = Plan.onStandardCalendar().options(options -> options.with(ProgressPolicy.RETAINED_LOGIC))
                .statusDate("2026-01-05T17:00").task("X", 9).task("A", 1).add("B", started(3, Plan.MONDAY, 2), "A");
        assertEquals("1-2 7-8", plan.days("A"));
        assertEquals("0-4 0-10", plan.days("B"));
    }

    @Test
    void whatWaitsForTheStartAloneNoLongerPressesWhatHasBegun() {
        for (LinkType type : List.of(LinkType.START_TO_START, LinkType.START_TO_FINISH)) {
            Plan plan = Plan.onStandardCalendar().add("A", started(2, Plan.MONDAY, 1)).task("B", 5)
                    .link("A", type, Lag.NONE, "B");
            assertEquals("0-2 0-5", plan.days("A"));
            assertEquals("3 3 3", plan.floats("A"));
        }
    }

    @Test
    void actualDateAfterTheStatusDateIsReported() {
        Plan plan = Plan.onStandardCalendar().statusDate("2026-01-06T17:00")
                .add("A", finished(2, Plan.MONDAY, "2026-01-07T17:00"));
        assertEquals(List.of(new Conflict.ActualInTheFuture(0, TimeAxis.at("2026-01-07T17:00"),
                TimeAxis.at("2026-01-06T17:00"))), plan.schedule().conflicts());
    }

    @Test
    void startedActivityNoLongerObeysItsStartConstraint() {
        Plan plan = Plan.onStandardCalendar().add("A", started(2, "2026-01-06T08:00", 1)
                .with(Constraint.Type.MUST_START_ON, MONDAY));
        assertEquals("1-3 1-3", plan.days("A"));
        assertEquals(List.of(), plan.schedule().conflicts());
    }
}
