/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four types of links, with positive and negative lags in all their units. */
class LinkTest {

    private static Plan twoTasks(LinkType type, Lag lag) {
        return Plan.onStandardCalendar().task("A", 3).task("B", 2).link("A", type, lag, "B");
    }

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START,   0, 0-3 0-3, 3-5 3-5",
        "FINISH_TO_START,   2, 0-3 0-3, 5-7 5-7",
        "FINISH_TO_START,  -1, 0-3 0-3, 2-4 2-4",
        "FINISH_TO_START,  -5, 0-3 0-3, 0-2 1-3",
        "START_TO_START,    0, 0-3 0-3, 0-2 1-3",
        "START_TO_START,    2, 0-3 0-3, 2-4 2-4",
        "START_TO_START,    1, 0-3 0-3, 1-3 1-3",
        "FINISH_TO_FINISH,  0, 0-3 0-3, 1-3 1-3",
        "FINISH_TO_FINISH,  2, 0-3 0-3, 3-5 3-5",
        "FINISH_TO_FINISH, -2, 0-3 0-3, 0-2 1-3",
        "START_TO_FINISH,   0, 0-3 0-3, 0-2 1-3",
        "START_TO_FINISH,   4, 0-3 0-3, 2-4 2-4",
        "START_TO_FINISH,   1, 0-3 0-3, 0-2 1-3"})
    void typeAndLagInWorkingDays(LinkType type, int days, String first, String second) {
        Plan plan = twoTasks(type, Lag.working((long) days * Plan.DAY));
        assertEquals(first, plan.days("A"));
        assertEquals(second, plan.days("B"));
    }

    @Test
    void elapsedLagRunsThroughTheWeekend() {
        Plan plan = Plan.onStandardCalendar().task("A", 4).task("B", 1)
                .link("A", LinkType.FINISH_TO_START, Lag.elapsed(2 * TimeAxis.DAY), "B");
        assertEquals("2026-01-12T08:00 2026-01-12T17:00", plan.early("B"));
        assertEquals(new Reason.CalendarGap(TimeAxis.at("2026-01-10T17:00"), new Reason.DrivenBy(0)),
                plan.schedule().reason(plan.index("B")));
        // On Friday evening the 48 hours would still end during the weekend.
        assertEquals("1 1 1", plan.floats("A"));
    }

    @Test
    void percentLagIsAShareOfThePredecessor() {
        Plan plan = Plan.onStandardCalendar().task("A", 4).task("B", 1)
                .link("A", LinkType.START_TO_START, Lag.percent(50), "B");
        assertEquals("2-3 3-4", plan.days("B"));
        Plan lead = Plan.onStandardCalendar().task("A", 4).task("B", 2)
                .link("A", LinkType.FINISH_TO_START, Lag.percent(-25), "B");
        assertEquals("3-5 3-5", lead.days("B"));
    }

    @Test
    void lagRunsInTheChosenCalendar() {
        WorkCalendar sixDays = WorkCalendar.builder("six days")
                .base(WorkCalendar.standard())
                .day(java.time.DayOfWeek.SATURDAY, Shift.of("08:00", "12:00"), Shift.of("13:00", "17:00")).build();
        for (Lag.CalendarChoice choice : Lag.CalendarChoice.values()) {
            Plan plan = Plan.onStandardCalendar().task("A", 5).add("B", Activity.task(Plan.DAY).on(sixDays))
                    .link("A", LinkType.FINISH_TO_START, Lag.working(Plan.DAY).on(choice), "B");
            String expected = switch (choice) {
                case SUCCESSOR -> "2026-01-12T08:00 2026-01-12T17:00";
                case PREDECESSOR, PROJECT -> "2026-01-13T08:00 2026-01-13T17:00";
                case CONTINUOUS -> "2026-01-10T08:00 2026-01-10T17:00";
            };
            assertEquals(expected, plan.early("B"), choice.toString());
        }
    }

    @Test
    void strongestOfSeveralLinksDrives() {
        Plan plan = Plan.onStandardCalendar().task("A", 3).task("B", 5).task("C", 1)
                .link("A", LinkType.FINISH_TO_START, Lag.working(-2 * Plan.DAY), "C")
                .link("B", LinkType.START_TO_START, Lag.working(2 * Plan.DAY), "C")
                .link("B", LinkType.FINISH_TO_FINISH, Lag.NONE, "C");
        assertEquals("4-5 4-5", plan.days("C"));
        assertEquals(List.of("B", "C"), plan.path());
        assertEquals(2, ((Reason.DrivenBy) plan.schedule().reason(plan.index("C"))).link());
    }

    @Test
    void milestoneStaysWhereTheWorkEnds() {
        Plan plan = Plan.onStandardCalendar().task("A", 1).add("M", Activity.milestone(), "A").task("B", 1, "M");
        assertEquals("2026-01-05T17:00 2026-01-05T17:00", plan.early("M"));
        assertEquals("2026-01-06T08:00 2026-01-06T17:00", plan.early("B"));
    }

    @Test
    void milestoneWithoutPredecessorStaysAtTheStart() {
        Plan plan = Plan.onStandardCalendar().add("M", Activity.milestone()).task("A", 1, "M");
        assertEquals("2026-01-05T08:00 2026-01-05T08:00", plan.early("M"));
        Plan sunday = Plan.onStandardCalendar().start("2026-01-04T10:00").add("M", Activity.milestone());
        assertEquals("2026-01-05T08:00 2026-01-05T08:00", sunday.early("M"));
    }

    @Test
    void elapsedDurationIgnoresNightsAndWeekends() {
        Plan plan = Plan.onStandardCalendar().task("A", 5)
                .add("drying", Activity.task(3 * TimeAxis.DAY).onTheClock(), "A").task("B", 1, "drying");
        assertEquals("2026-01-09T17:00 2026-01-12T17:00", plan.early("drying"));
        assertEquals("2026-01-13T08:00 2026-01-13T17:00", plan.early("B"));
        assertEquals(15 * 60, plan.schedule().totalFloat(plan.index("drying")));
    }

    @Test
    void aFinishHeldInTheEveningIsNoLaterThanTheLateFinish() {
        WorkCalendar evening = WorkCalendar.builder("evening").workdays(Shift.of("14:00", "22:00")).build();
        Plan plan = Plan.onStandardCalendar().add("A", Activity.task(Plan.DAY).on(evening)).task("B", 1)
                .link("A", LinkType.FINISH_TO_FINISH, Lag.NONE, "B");
        assertEquals("2026-01-05T08:00 2026-01-05T22:00", plan.early("B"));
        assertEquals("2026-01-05T08:00 2026-01-05T22:00", plan.late("B"));
        assertEquals("0 0 0", plan.floats("B"));
    }
}
