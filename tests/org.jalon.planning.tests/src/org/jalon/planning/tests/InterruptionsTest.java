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
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jalon.model.project.Project;
import org.jalon.planning.DateReason;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** Activities whose work stands still for some time, in a project that starts on Monday 2 March 2026. */
class InterruptionsTest {

    @Test
    void theDurationOfAnInterruptedActivityIsItsWorkAlone() {
        PlannedElement planned = planned(plan(aProject().with(activity("A", days(3))
                .interrupted("2026-03-03T08:00", "2026-03-05T08:00", null)).build()), "A");
        assertEquals(endOf("2026-03-06"), planned.finish());
        assertEquals(days(3), planned.duration());
    }

    @Test
    void nobodyWorksDuringAnInterruption() {
        Project project = aProject().with(resource("Ana")).with(activity("A", days(2)).by("Ana")
                .interrupted("2026-03-02T13:00", "2026-03-04T13:00", null)).build();
        ProjectPlan plan = plan(project);
        Map<LocalDate, Duration> work = plan.loads().byDay(Lookup.in(project).activity("A").getAssignments()
                .getFirst());
        assertEquals(Map.of(day("2026-03-02"), hours(4), day("2026-03-04"), hours(4), day("2026-03-05"), hours(8)),
                work);
    }

    @Test
    void theReasonNamesTheInterruptionThatAnActivityWaitsFor() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(1)), activity("B", days(1)).after("A")
                .interrupted("2026-03-03T00:00", "2026-03-05T08:00", "audit")).build());
        assertEquals(at("2026-03-05T08:00"), planned(plan, "B").start());
        DateReason reason = planned(plan, "B").reason();
        assertEquals(DateReason.Kind.LINK, reason.kind());
        assertEquals("after “A” (FS), then interrupted until 2026-03-05 08:00 (audit)", reason.text(Locale.ENGLISH));
        assertEquals("après « A » (FD), puis interrompue jusqu’au 05/03/2026 08:00 (audit)"
                .replace("« ", "«\u00a0").replace(" »", "\u00a0»"), reason.text(Locale.FRENCH));
    }

    @Test
    void anInterruptionOutsideWorkingTimeIsNoReason() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(1)), activity("B", days(1)).after("A")
                .interrupted("2026-03-02T18:00", "2026-03-03T06:00", null)).build());
        assertEquals("after “A” (FS)", planned(plan, "B").reason().text(Locale.ENGLISH));
    }

    @Test
    void anInterruptionWithoutEndIsToldAndLeftOut() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(2)).interrupted("2026-03-03T08:00", null, null))
                .build());
        assertEquals(endOf("2026-03-03"), planned(plan, "A").finish());
        assertEquals(ValueFault.UNUSABLE_INTERRUPTION, only(PlanProblem.UnusableValue.class, plan).fault());
    }

    @Test
    void elapsedActivitiesPauseOnTheClock() {
        PlannedElement planned = planned(plan(aProject().with(activity("Drying", Duration.ofDays(1)).elapsed()
                .interrupted("2026-03-02T20:00", "2026-03-02T23:00", null)).build()), "Drying");
        assertEquals(at("2026-03-03T11:00"), planned.finish());
        assertEquals(Duration.ofDays(1), planned.duration());
    }

    @Test
    void datesSetByHandHoldThroughInterruptions() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(2)).manual("2026-03-02T08:00", null)
                .interrupted("2026-03-03T08:00", "2026-03-04T08:00", null), activity("B", days(1))
                .manual("2026-03-02T08:00", "2026-03-04T17:00")
                .interrupted("2026-03-03T08:00", "2026-03-04T08:00", null)).build());
        assertEquals(endOf("2026-03-04"), planned(plan, "A").finish());
        assertEquals(endOf("2026-03-04"), planned(plan, "B").finish());
        assertEquals(List.of(days(2), days(2)), plan.activities().stream().map(PlannedElement::duration).toList());
    }
}
