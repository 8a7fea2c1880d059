/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jalon.schedule.Constraint.Type;
import org.jalon.schedule.SchedulingOptions.AlapPolicy;
import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight constraints, in forward and backward planning, with constraints or links winning. */
class ConstraintTest {

    private static final long TUESDAY = TimeAxis.at("2026-01-06T08:00");

    /** A (2 days), B (2 days) under a constraint, C (1 day) in a chain, beside X of 10 days. */
    private static Plan chain(Constraint constraint) {
        return Plan.onStandardCalendar().task("X", 10).task("A", 2)
                .add("B", Activity.task(2 * Plan.DAY).with(constraint), "A").task("C", 1, "B");
    }

    private static Constraint on(Type type, String date) {
        return new Constraint(type, TimeAxis.at(date));
    }

    @ParameterizedTest
    @CsvSource({
        "START_NO_EARLIER_THAN,  2026-01-08T08:00, 3-5 7-9, 5-6 9-10",
        "START_NO_EARLIER_THAN,  2026-01-06T08:00, 2-4 7-9, 4-5 9-10",
        "FINISH_NO_EARLIER_THAN, 2026-01-12T17:00, 4-6 7-9, 6-7 9-10",
        "FINISH_NO_EARLIER_THAN, 2026-01-05T17:00, 2-4 7-9, 4-5 9-10",
        "START_NO_LATER_THAN,    2026-01-12T08:00, 2-4 5-7, 4-5 9-10",
        "FINISH_NO_LATER_THAN,   2026-01-09T17:00, 2-4 3-5, 4-5 9-10",
        "MUST_START_ON,          2026-01-08T08:00, 3-5 3-5, 5-6 9-10",
        "MUST_FINISH_ON,         2026-01-12T17:00, 4-6 4-6, 6-7 9-10"})
    void datedConstraintsThatLinksAllow(Type type, String date, String second, String third) {
        for (ConstraintPolicy policy : ConstraintPolicy.values()) {
            Plan plan = chain(on(type, date)).options(options -> options.with(policy));
            assertEquals(second, plan.days("B"));
            assertEquals(third, plan.days("C"));
            assertEquals(List.of(), plan.schedule().conflicts());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "START_NO_LATER_THAN,  2026-01-06T08:00, 1-3 1-3, 2-4 1-3",
        "FINISH_NO_LATER_THAN, 2026-01-07T17:00, 1-3 1-3, 2-4 1-3",
        "MUST_START_ON,        2026-01-06T08:00, 1-3 1-3, 2-4 1-3",
        "MUST_FINISH_ON,       2026-01-07T17:00, 1-3 1-3, 2-4 1-3"})
    void datedConstraintsThatLinksForbid(Type type, String date, String constraintsWin, String linksWin) {
        Constraint constraint = on(type, date);
        Plan plan = chain(constraint);
        assertEquals(constraintsWin, plan.days("B"));
        assertEquals("-1 0 0", plan.floats("B"));
        assertEquals("-1 0 0", plan.floats("A"));
        assertEquals(List.of(new Conflict.LinkBroken(0, TimeAxis.at("2026-01-06T17:00"), TUESDAY)),
                plan.schedule().conflicts());
        assertEquals(new Reason.ConstraintDate(constraint), plan.schedule().reason(plan.index("B")));

        Plan soft = chain(constraint).options(options -> options.with(ConstraintPolicy.LINKS_WIN));
        assertEquals(linksWin, soft.days("B"));
        assertEquals("-1 0 0", soft.floats("B"));
        String date2 = type.isOnFinish() ? "2026-01-08T17:00" : "2026-01-07T08:00";
        assertEquals(List.of(new Conflict.ConstraintMissed(soft.index("B"), constraint, TimeAxis.at(date2))),
                soft.schedule().conflicts());
    }

    @Test
    void asLateAsPossibleUsesTheTotalFloatAndPushesItsSuccessors() {
        Plan plan = chain(Constraint.ALAP);
        assertEquals("2-4 7-9", plan.days("B"));
        assertEquals("2026-01-14T08:00 2026-01-15T17:00", plan.planned("B"));
        assertEquals("2026-01-16T08:00 2026-01-16T17:00", plan.planned("C"));
        assertEquals("0 0 0", plan.floats("B"));
        assertEquals("0 0 0", plan.floats("C"));
        assertEquals(new Reason.AsLateAsPossible(new Reason.DrivenBy(1)), plan.schedule().reason(plan.index("B")));
        assertEquals("5 5 5", plan.floats("A"));
    }

    @Test
    void asLateAsPossibleWithinTheFreeFloatMovesNobody() {
        Plan plan = chain(Constraint.ALAP).options(options -> options.with(AlapPolicy.FREE_FLOAT));
        assertEquals(plan.early("B"), plan.planned("B"));
        Plan last = Plan.onStandardCalendar().task("A", 4).add("B", Activity.task(Plan.DAY).with(Constraint.ALAP))
                .task("C", 1, "A", "B").options(options -> options.with(AlapPolicy.FREE_FLOAT));
        assertEquals("2026-01-08T08:00 2026-01-08T17:00", last.planned("B"));
        assertEquals("2026-01-05T08:00 2026-01-05T17:00", last.early("B"));
        assertEquals(new Reason.AsLateAsPossible(new Reason.DrivenBy(1)), last.schedule().reason(last.index("B")));
    }

    @Test
    void chainAsLateAsPossibleMovesTogether() {
        Activity late = Activity.task(Plan.DAY).with(Constraint.ALAP);
        for (AlapPolicy policy : AlapPolicy.values()) {
            Plan plan = Plan.onStandardCalendar().task("X", 6).add("A", late).add("B", late, "A").task("C", 1, "X", "B")
                    .options(options -> options.with(policy));
            assertEquals("2026-01-09T08:00 2026-01-09T17:00", plan.planned("A"));
            assertEquals("2026-01-12T08:00 2026-01-12T17:00", plan.planned("B"));
        }
    }

    @Test
    void constraintOnANightMovesToWorkingTime() {
        Plan plan = Plan.onStandardCalendar()
                .add("A", Activity.task(Plan.DAY).with(Type.START_NO_EARLIER_THAN, TimeAxis.at("2026-01-10T12:00")))
                .add("M", Activity.milestone().with(Type.MUST_START_ON, TimeAxis.at("2026-01-10T12:00")));
        assertEquals("2026-01-12T08:00 2026-01-12T17:00", plan.early("A"));
        assertEquals("2026-01-12T08:00 2026-01-12T08:00", plan.early("M"));
        assertEquals("2026-01-12T08:00 2026-01-12T08:00", plan.late("M"));
    }

    @Test
    void deadlineLimitsTheFloatAndIsReportedWhenMissed() {
        Plan kept = Plan.onStandardCalendar().task("X", 10)
                .add("A", Activity.task(2 * Plan.DAY).dueBy(TimeAxis.at("2026-01-09T17:00")));
        assertEquals("0-2 3-5", kept.days("A"));
        assertEquals(new Reason.Deadline(TimeAxis.at("2026-01-09T17:00")), kept.schedule().lateReason(1));
        assertEquals(List.of(), kept.schedule().conflicts());
        long due = TimeAxis.at("2026-01-05T17:00");
        Plan missed = Plan.onStandardCalendar().add("A", Activity.task(2 * Plan.DAY).dueBy(due));
        assertEquals("0-2 -1-1", missed.days("A"));
        assertEquals("-1 0 0", missed.floats("A"));
        assertEquals(List.of(new Conflict.DeadlineMissed(0, due, TimeAxis.at("2026-01-06T17:00"))),
                missed.schedule().conflicts());
    }

    @Test
    void constraintBeforeTheProjectStartIsReported() {
        Plan plan = Plan.onStandardCalendar()
                .add("A", Activity.task(Plan.DAY).with(Type.MUST_START_ON, TimeAxis.at("2026-01-01T08:00")));
        assertEquals("2026-01-01T08:00 2026-01-01T17:00", plan.planned("A"));
        assertEquals(List.of(new Conflict.BeforeProjectStart(0, TimeAxis.at("2026-01-01T08:00"),
                TimeAxis.at(Plan.MONDAY))), plan.schedule().conflicts());
    }

    /** The chain A, B, C (5 days) and X (3 days), planned backward from the evening of 2026-01-16, which is day 10. */
    private static Plan backward(Constraint constraint) {
        return Plan.onStandardCalendar().backward("2026-01-16T17:00").task("A", 2)
                .add("B", Activity.task(2 * Plan.DAY).with(constraint), "A").task("C", 1, "B").task("X", 3);
    }

    @Test
    void backwardPlanningEndsWithTheProject() {
        Plan plan = backward(Constraint.NONE);
        assertEquals(TimeAxis.at("2026-01-12T08:00"), plan.schedule().projectStart());
        assertEquals("5-7 5-7", plan.days("A"));
        assertEquals("5-8 7-10", plan.days("X"));
        assertEquals(plan.late("X"), plan.planned("X"));
        assertEquals("2 2 2", plan.floats("X"));
        assertEquals(List.of("A", "B", "C"), plan.critical());
        assertEquals(new Reason.AsLateAsPossible(new Reason.ProjectFinish()), plan.schedule().reason(plan.index("X")));
    }

    @Test
    void backwardPlanningPutsAsSoonAsPossibleAtTheFront() {
        Plan plan = Plan.onStandardCalendar().backward("2026-01-16T17:00").task("A", 5)
                .add("X", Activity.task(3 * Plan.DAY).with(Constraint.ASAP)).task("Y", 1, "X");
        assertEquals(plan.early("X"), plan.planned("X"));
        assertEquals(plan.late("Y"), plan.planned("Y"));
    }

    @ParameterizedTest
    @CsvSource({
        "ALAP,                   ,                 5-7 5-7, 7-9 7-9",
        "START_NO_LATER_THAN,    2026-01-13T08:00, 4-6 4-6, 6-8 6-8",
        "START_NO_LATER_THAN,    2026-01-15T08:00, 5-7 5-7, 7-9 7-9",
        "FINISH_NO_LATER_THAN,   2026-01-13T17:00, 3-5 3-5, 5-7 5-7",
        "MUST_START_ON,          2026-01-13T08:00, 4-6 4-6, 6-8 6-8",
        "MUST_FINISH_ON,         2026-01-13T17:00, 3-5 3-5, 5-7 5-7",
        "START_NO_EARLIER_THAN,  2026-01-13T08:00, 5-7 5-7, 7-9 7-9",
        "FINISH_NO_EARLIER_THAN, 2026-01-14T17:00, 5-7 5-7, 7-9 7-9"})
    void backwardPlanningKeepsDatedConstraints(Type type, String date, String first, String second) {
        Plan plan = backward(new Constraint(type, date == null ? TimeAxis.NONE : TimeAxis.at(date)));
        assertEquals(first, plan.days("A"));
        assertEquals(second, plan.days("B"));
        assertEquals(List.of(), plan.schedule().conflicts());
    }

    @ParameterizedTest
    @CsvSource({"START_NO_EARLIER_THAN, 2026-01-15T08:00", "FINISH_NO_EARLIER_THAN, 2026-01-16T17:00",
        "MUST_START_ON, 2026-01-15T08:00", "MUST_FINISH_ON, 2026-01-16T17:00"})
    void backwardPlanningReportsConstraintsThatLinksForbid(Type type, String date) {
        Plan plan = backward(on(type, date));
        assertEquals("2026-01-15T08:00 2026-01-16T17:00", plan.planned("B"));
        assertEquals("-1 0 0", plan.floats("B"));
        assertEquals(List.of(new Conflict.LinkBroken(1, TimeAxis.at("2026-01-16T17:00"),
                TimeAxis.at("2026-01-16T08:00"))), plan.schedule().conflicts());
        Plan soft = backward(on(type, date)).options(options -> options.with(Direction.BACKWARD)
                .with(ConstraintPolicy.LINKS_WIN));
        assertEquals("2026-01-14T08:00 2026-01-15T17:00", soft.planned("B"));
        assertEquals("-1 0 0", soft.floats("B"));
        assertEquals(1, soft.schedule().conflicts().size());
        assertEquals(Conflict.ConstraintMissed.class, soft.schedule().conflicts().getFirst().getClass());
    }

    @Test
    void backwardPlanningReportsAStartThatIsTooEarly() {
        Plan plan = backward(Constraint.NONE).start("2026-01-13T08:00");
        assertEquals(List.of(new Conflict.ProjectStartMissed(TimeAxis.at("2026-01-13T08:00"),
                TimeAxis.at("2026-01-12T08:00"))), plan.schedule().conflicts());
    }
}
