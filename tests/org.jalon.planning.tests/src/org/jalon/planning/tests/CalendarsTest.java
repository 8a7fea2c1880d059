/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.only;
import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.planning.tests.Plans.planned;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.Weekday;
import org.jalon.planning.FrenchHolidays;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.ProjectPlan;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    /** Dates published by the Bureau des longitudes and almanacs. */
    @ParameterizedTest
    @CsvSource({"1900-04-15", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2285-03-22"})
    void easter(String sunday) {
        assertEquals(day(sunday), FrenchHolidays.easter(day(sunday).getYear()));
    }

    @Test
    void franceHasElevenHolidaysAndAlsaceMoselleThirteen() {
        assertEquals(11, FrenchHolidays.of(2026, false).size());
        assertEquals(13, FrenchHolidays.of(2026, true).size());
        assertTrue(FrenchHolidays.of(2026, false).containsKey(day("2026-05-14")), "Ascension");
        assertTrue(FrenchHolidays.of(2026, false).containsKey(day("2026-05-25")), "Whit Monday");
        assertTrue(FrenchHolidays.of(2026, true).containsKey(day("2026-04-03")), "Good Friday");
        assertEquals("lundi de Pâques",
                FrenchHolidays.name(FrenchHolidays.of(2026, false).get(day("2026-04-06")), Locale.FRENCH));
    }

    @Test
    void nobodyWorksOnPublicHolidaysOfAnyYear() {
        ProjectPlan plan = plan(aProject().starting("2026-04-30").with(calendar("Works")
                .week("08:00-12:00", "13:00-17:00").holidays(PublicHolidays.FRANCE)).on("Works").with(
                activity("A", days(2)), activity("Later", days(2)).constraint(
                        org.jalon.model.breakdown.ConstraintType.START_NO_EARLIER_THAN, "2058-05-01")).build());
        assertEquals(endOf("2026-05-04"), planned(plan, "A").finish());
        assertEquals(at("2058-05-02"), planned(plan, "Later").start());
    }

    @Test
    void theFirstExceptionThatCoversADayWins() {
        ProjectPlan plan = plan(aProject().with(calendar("Works").week("08:00-12:00", "13:00-17:00")
                .exception("2026-03-03", null, "08:00-12:00").exception("2026-03-02", "2026-03-06")).on("Works").with(
                activity("A", hours(8))).build());
        assertEquals(at("2026-03-03"), planned(plan, "A").start());
        assertEquals(at("2026-03-09T12:00"), planned(plan, "A").finish());
    }

    @Test
    void aDerivedCalendarInheritsWhatItDoesNotSay() {
        ProjectPlan plan = plan(aProject().with(
                calendar("Base").week("08:00-12:00", "13:00-17:00").exception("2026-03-04", null),
                calendar("Shift").basedOn("Base").day(Weekday.TUESDAY, "08:00-12:00"),
                calendar("Open").basedOn("Base").exception("2026-03-04", null, "08:00-12:00", "13:00-17:00")).with(
                activity("S", days(2)).on("Shift"), activity("O", days(3)).on("Open")).build());
        assertEquals(at("2026-03-05T12:00"), planned(plan, "S").finish());
        assertEquals(endOf("2026-03-04"), planned(plan, "O").finish());
    }

    @Test
    void nightShiftsRunPastMidnight() {
        ProjectPlan plan = plan(aProject().starting("2026-03-02T20:00").with(calendar("Night").week("22:00-06:00"))
                .on("Night").with(activity("A", hours(10))).build());
        assertEquals(at("2026-03-02T22:00"), planned(plan, "A").start());
        assertEquals(at("2026-03-04T00:00"), planned(plan, "A").finish());
    }

    @Test
    void overlappingPeriodsCountOnce() {
        ProjectPlan plan = plan(aProject().with(calendar("Twice").week("08:00-12:00", "10:00-14:00")).on("Twice")
                .with(activity("A", hours(6))).build());
        assertEquals(at("2026-03-02T14:00"), planned(plan, "A").finish());
    }

    @Test
    void aCalendarWithoutWorkingTimeGivesWayAndIsTold() {
        ProjectPlan plan = plan(aProject().with(calendar("Empty")).on("Empty").with(activity("A", days(1))).build());
        assertEquals(endOf("2026-03-02"), plan.finish());
        PlanProblem.UnusableCalendar problem = only(PlanProblem.UnusableCalendar.class, plan);
        assertEquals(PlanProblem.CalendarFault.NO_WORKING_TIME, problem.fault());
        assertTrue(problem.message(Locale.FRENCH).contains("«\u00a0Empty\u00a0»"), problem.message(Locale.FRENCH));
    }

    @Test
    void calendarsThatAreTheirOwnBaseAreTold() {
        ProjectPlan plan = plan(aProject().with(calendar("A").basedOn("B"), calendar("B").basedOn("A")).on("A")
                .with(activity("X", days(1))).build());
        assertEquals(endOf("2026-03-02"), plan.finish());
        assertFalse(plan.problems().isEmpty());
        assertEquals(PlanProblem.CalendarFault.BASED_ON_ITSELF,
                only(PlanProblem.UnusableCalendar.class, plan).fault());
    }

    @Test
    void anActivityGoesOnWhileOneOfItsResourcesWorks() {
        ProjectPlan plan = plan(aProject().with(calendar("Morning").week("06:00-14:00"),
                calendar("Evening").week("14:00-22:00")).with(resource("Ana").on("Morning"),
                resource("Bob").on("Evening")).with(activity("A", hours(30)).by("Ana").by("Bob")).build());
        assertEquals(at("2026-03-03T22:00"), plan.finish());
        assertEquals(List.of(), plan.problems());
        assertEquals(hours(14), plan.loads().total(Lookup.in(plan.project()).resource("Ana")));
        assertEquals(hours(16), plan.loads().total(Lookup.in(plan.project()).resource("Bob")));
    }

    @Test
    void nobodyIsLoadedOnDaysOff() {
        ProjectPlan plan = plan(aProject().with(calendar("Usual").week("08:00-12:00", "13:00-17:00"),
                calendar("Ana").basedOn("Usual").exception("2026-03-03", "2026-03-04")).with(
                resource("Ana").on("Ana"), resource("Bob").on("Usual")).with(
                activity("A", days(4)).by("Ana").by("Bob")).build());
        assertEquals(endOf("2026-03-05"), plan.finish());
        assertEquals(days(2), plan.loads().total(Lookup.in(plan.project()).resource("Ana")));
        assertEquals(days(4), plan.loads().total(Lookup.in(plan.project()).resource("Bob")));
        assertEquals(List.of(), plan.loads().overallocations());
    }

    @Test
    void anActivityAndResourcesThatNeverMeetAreTold() {
        ProjectPlan plan = plan(aProject().with(calendar("Morning").week("08:00-12:00"),
                calendar("Afternoon").week("13:00-17:00")).with(resource("Bob").on("Afternoon")).with(
                activity("A", hours(8)).on("Morning").by("Bob")).build());
        assertEquals("A", only(PlanProblem.NoCommonWorkingTime.class, plan).activity().getName());
        assertEquals(at("2026-03-03T12:00"), plan.finish());
        assertEquals(hours(8), planned(plan, "A").effort());
    }
}
