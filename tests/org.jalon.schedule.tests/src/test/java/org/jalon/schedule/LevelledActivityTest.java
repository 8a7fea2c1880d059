/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.jalon.schedule.Constraint.Type;
import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Activities that a levelling holds back. */
class LevelledActivityTest {

    private static final long THURSDAY = TimeAxis.at("2026-01-08T08:00");

    /** A (2 days), B (2 days) held back, C (1 day) in a chain, beside X of 10 days. */
    private static Plan chain(Activity held) {
        return Plan.onStandardCalendar().task("X", 10).task("A", 2).add("B", held, "A").task("C", 1, "B");
    }

    private static Activity heldUntil(long date) {
        return Activity.task(2 * Plan.DAY).notBefore(date);
    }

    @Test
    void itWaitsAndItsSuccessorsWithIt() {
        Plan plan = chain(heldUntil(THURSDAY));
        assertEquals("3-5 7-9", plan.days("B"));
        assertEquals("5-6 9-10", plan.days("C"));
        assertEquals("0-2 5-7", plan.days("A"));
        assertEquals("5 1 1", plan.floats("A"));
        assertEquals(new Reason.Levelled(THURSDAY), plan.schedule().reason(plan.index("B")));
        assertEquals(List.of(), plan.schedule().conflicts());
    }

    @Test
    void theLinkDecidesWhereItAsksForAsMuch() {
        Plan plan = chain(heldUntil(TimeAxis.at("2026-01-06T17:00")));
        assertEquals(new Reason.DrivenBy(0), ((Reason.CalendarGap) plan.schedule().reason(plan.index("B"))).cause());
    }

    @Test
    void aDateOutsideWorkingTimeMeansTheNextWorkingTime() {
        Plan worked = chain(heldUntil(TimeAxis.at("2026-01-10T12:00")));
        assertEquals("2026-01-12T08:00 2026-01-13T17:00", worked.planned("B"));
        Plan elapsed = Plan.onStandardCalendar()
                .add("A", Activity.task(600).onTheClock().notBefore(TimeAxis.at("2026-01-10T12:00")));
        assertEquals("2026-01-10T12:00 2026-01-10T22:00", elapsed.planned("A"));
    }

    @ParameterizedTest
    @CsvSource({"START_NO_LATER_THAN, 2026-01-07T08:00", "FINISH_NO_LATER_THAN, 2026-01-08T17:00",
        "MUST_START_ON, 2026-01-07T08:00", "MUST_FINISH_ON, 2026-01-08T17:00"})
    void itNeverMissesItsConstraintByWaiting(Type type, String date) {
        for (ConstraintPolicy policy : ConstraintPolicy.values()) {
            Plan plan = chain(heldUntil(TimeAxis.at("2026-01-12T08:00")).with(type, TimeAxis.at(date)))
                    .options(options -> options.with(policy));
            assertEquals("2026-01-07T08:00 2026-01-08T17:00", plan.planned("B"));
            assertEquals(List.of(), plan.schedule().conflicts());
        }
    }

    @ParameterizedTest
    @CsvSource({"START_NO_EARLIER_THAN, 2026-01-07T08:00, 3-5", "START_NO_EARLIER_THAN, 2026-01-09T08:00, 4-6",
        "FINISH_NO_EARLIER_THAN, 2026-01-12T17:00, 4-6", "START_NO_LATER_THAN, 2026-01-12T08:00, 3-5"})
    void theLaterOfLevellingAndConstraintCounts(Type type, String date, String early) {
        Plan plan = chain(heldUntil(THURSDAY).with(type, TimeAxis.at(date)));
        assertEquals(early, plan.days("B").split(" ")[0]);
    }

    @Test
    void asLateAsPossibleStartsWhereTheLevellingPutIt() {
        Plan plan = chain(heldUntil(THURSDAY).with(Constraint.ALAP));
        assertEquals("2026-01-08T08:00 2026-01-09T17:00", plan.planned("B"));
        assertEquals(new Reason.Levelled(THURSDAY), plan.schedule().reason(plan.index("B")));
    }

    @ParameterizedTest
    @EnumSource
    void workThatHasBegunIsNotHeldBack(ProgressPolicy policy) {
        Activity begun = heldUntil(TimeAxis.at("2026-01-19T08:00"))
                .with(Progress.started(TimeAxis.at("2026-01-07T08:00"), Plan.DAY));
        Plan plan = Plan.onStandardCalendar().add("B", begun).statusDate("2026-01-08T08:00").options(options -> options.with(policy));
        assertEquals("2026-01-07T08:00 2026-01-08T17:00", plan.planned("B"));
    }

    @Test
    void itHasNoEffectOnBackwardPlanning() {
        Plan plan = Plan.onStandardCalendar().backward("2026-01-16T17:00").task("A", 5)
                .add("B", heldUntil(TimeAxis.at("2026-01-30T08:00")).with(Constraint.ASAP))
                .add("C", heldUntil(TimeAxis.at("2026-01-30T08:00")));
        assertEquals("2026-01-12T08:00 2026-01-13T17:00", plan.planned("B"));
        assertEquals("2026-01-15T08:00 2026-01-16T17:00", plan.planned("C"));
        assertEquals(List.of(), plan.schedule().conflicts());
    }

    @Test
    void aDateOffTheTimeAxisIsRefused() {
        Plan plan = chain(heldUntil(TimeAxis.LATEST + 1));
        assertEquals(InvalidNetworkException.Problem.DATE_OUT_OF_RANGE,
                assertThrows(InvalidNetworkException.class, plan::network).problem());
    }
}
