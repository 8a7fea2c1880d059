/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Networks as in courses, with early dates, late dates and floats known by hand. */
class CriticalPathTest {

    @Test
    void chainIsCriticalAllAlong() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 3, "A").task("C", 1, "B");
        assertEquals("0-2 0-2", plan.days("A"));
        assertEquals("2-5 2-5", plan.days("B"));
        assertEquals("5-6 5-6", plan.days("C"));
        assertEquals(List.of("A", "B", "C"), plan.critical());
        assertEquals(List.of("A", "B", "C"), plan.path());
    }

    @Test
    void forkGivesFloatToTheShorterBranch() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 5, "A").task("C", 3, "A");
        assertEquals("2-5 4-7", plan.days("C"));
        assertEquals("2 2 2", plan.floats("C"));
        assertEquals(List.of("A", "B"), plan.critical());
    }

    @Test
    void criticalPathOfTheRhombus() {
        Plan plan = Plan.onStandardCalendar().task("A", 1).task("B", 4, "A").task("C", 2, "A").task("D", 1, "B", "C");
        assertEquals("1-3 3-5", plan.days("C"));
        assertEquals("2 2 2", plan.floats("C"));
        assertEquals(List.of("A", "B", "D"), plan.critical());
        assertEquals(List.of("A", "B", "D"), plan.path());
    }

    /**
     * A small industrial project: studies, purchase, building work and commissioning. Total, free and certain floats
     * were worked out by hand on the potential-task network.
     */
    @Test
    void industrialExerciseKnownByHand() {
        Plan plan = Plan.onStandardCalendar()
                .task("study", 4)
                .task("purchase", 6, "study")
                .task("foundation", 3, "study")
                .task("training", 2)
                .task("cabling", 2, "foundation")
                .task("installation", 3, "purchase", "foundation")
                .task("safety", 1, "cabling")
                .task("trials", 2, "installation", "cabling", "training")
                .task("acceptance", 1, "trials", "safety");
        assertEquals("0-4 0-4", plan.days("study"));
        assertEquals("4-10 4-10", plan.days("purchase"));
        assertEquals("4-7 7-10", plan.days("foundation"));
        assertEquals("0-2 11-13", plan.days("training"));
        assertEquals("7-9 11-13", plan.days("cabling"));
        assertEquals("10-13 10-13", plan.days("installation"));
        assertEquals("9-10 14-15", plan.days("safety"));
        assertEquals("13-15 13-15", plan.days("trials"));
        assertEquals("15-16 15-16", plan.days("acceptance"));
        assertEquals("3 0 0", plan.floats("foundation"));
        assertEquals("11 11 11", plan.floats("training"));
        assertEquals("4 0 0", plan.floats("cabling"));
        assertEquals("5 5 1", plan.floats("safety"));
        assertEquals("0 0 0", plan.floats("trials"));
        assertEquals(List.of("study", "purchase", "installation", "trials", "acceptance"), plan.critical());
        assertEquals(3 * Plan.DAY, plan.schedule().interferingFloat(plan.index("foundation")));
    }

    @Test
    void openEndsAreLateAtTheFinishOfTheProject() {
        Plan plan = Plan.onStandardCalendar().task("A", 5).task("B", 2);
        assertEquals("2026-01-08T08:00 2026-01-09T17:00", plan.late("B"));
        assertEquals("3 3 3", plan.floats("B"));
    }

    @Test
    void openEndsHaveTheirOwnCriticalPathWhenAsked() {
        Plan plan = Plan.onStandardCalendar().task("A", 5).task("B", 2).task("C", 1, "B")
                .options(options -> options.withMultipleCriticalPaths(true));
        assertEquals(List.of("A", "B", "C"), plan.critical());
        assertEquals(new Reason.OwnFinish(), plan.schedule().lateReason(plan.index("C")));
    }

    @Test
    void thresholdsTellCriticalFromNearCritical() {
        Plan plan = Plan.onStandardCalendar().task("A", 9).task("B", 8).task("C", 6).task("D", 2)
                .options(options -> options.withThresholds(Plan.DAY, 3 * Plan.DAY));
        assertEquals(List.of("A", "B"), plan.critical());
        assertTrue(plan.schedule().isNearCritical(plan.index("C")));
        assertFalse(plan.schedule().isNearCritical(plan.index("B")));
        assertFalse(plan.schedule().isNearCritical(plan.index("D")));
    }

    @Test
    void finishAskedForGivesNegativeFloatAndAConflict() {
        Plan plan = Plan.onStandardCalendar().task("A", 5).finish("2026-01-07T17:00");
        assertEquals("-2 0 0", plan.floats("A"));
        assertEquals(List.of(new Conflict.ProjectFinishMissed(TimeAxis.at("2026-01-07T17:00"),
                TimeAxis.at("2026-01-09T17:00"))), plan.schedule().conflicts());
    }

    @Test
    void finishAskedForGivesFloatWhenItIsFarAway() {
        Plan plan = Plan.onStandardCalendar().task("A", 5).finish("2026-01-13T17:00");
        assertEquals("2 2 2", plan.floats("A"));
        assertEquals(List.of(), plan.critical());
    }

    @Test
    void everyDateTellsItsReason() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 5).task("C", 1, "A", "B");
        assertEquals(new Reason.ProjectStart(), plan.schedule().reason(0));
        assertEquals(new Reason.CalendarGap(TimeAxis.at("2026-01-09T17:00"), new Reason.DrivenBy(1)),
                plan.schedule().reason(plan.index("C")));
        assertEquals(new Reason.DrivenBy(0), plan.schedule().lateReason(plan.index("A")));
        assertEquals(new Reason.ProjectFinish(), plan.schedule().lateReason(plan.index("C")));
    }

    @Test
    void emptyNetworkEndsWhenItStarts() {
        Schedule schedule = Plan.onStandardCalendar().schedule();
        assertEquals(TimeAxis.at(Plan.MONDAY), schedule.projectFinish());
        assertEquals(0, schedule.drivingPath().length);
        assertEquals(List.of(), schedule.conflicts());
    }

    @Test
    void chainOfAHundredThousandActivities() {
        Network.Builder builder = Network.builder(WorkCalendar.CONTINUOUS).start(TimeAxis.at(Plan.MONDAY));
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            builder.add(Activity.task(1));
            if (i > 0) {
                builder.link(i - 1, i);
            }
        }
        Schedule schedule = Scheduler.schedule(builder.build());
        assertEquals(TimeAxis.at(Plan.MONDAY) + n, schedule.projectFinish());
        assertEquals(n, schedule.criticalActivities().length);
        assertEquals(n, schedule.drivingPath().length);
    }
}
