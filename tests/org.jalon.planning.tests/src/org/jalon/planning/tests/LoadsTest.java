/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.planning.tests.Plans.planned;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.ResourceKind;
import org.jalon.planning.Loads;
import org.jalon.planning.ProjectPlan;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadsTest {

    @Test
    void theLoadOfAWeekIsTheSumOfItsDays() {
        Project project = aProject().with(resource("Ana")).with(activity("A", days(7)).by("Ana", 0.5)).build();
        ProjectPlan plan = plan(project);
        List<Loads.Period> weeks = plan.loads().perWeek(Lookup.in(project).resource("Ana"));
        assertEquals(2, weeks.size());
        assertEquals(new Loads.Period(day("2026-03-02"), day("2026-03-08"), hours(20), hours(40)), weeks.get(0));
        assertEquals(hours(8), weeks.get(1).load());
        assertEquals(0.5, weeks.get(0).rate());
        assertEquals(hours(28), plan.loads().total(Lookup.in(project).resource("Ana")));
        assertEquals(hours(28), planned(plan, "A").effort());
    }

    @Test
    void twoActivitiesAtOnceOverloadAPerson() {
        Project project = aProject().with(resource("Ana")).with(activity("A", days(7)).by("Ana"),
                activity("B", days(2)).by("Ana").after("C"), activity("C", days(4))).build();
        List<Loads.Overallocation> over = plan(project).loads().overallocations();
        assertEquals(1, over.size());
        // Friday and Monday: the weekend in between is no pause.
        assertEquals(day("2026-03-06"), over.getFirst().from());
        assertEquals(day("2026-03-09"), over.getFirst().to());
        assertEquals(hours(16), over.getFirst().excess());
        assertEquals(List.of("A", "B"), over.getFirst().activities().stream().map(Activity::getName).toList());
    }

    @Test
    void twoActivitiesOneAfterTheOtherDoNot() {
        Project project = aProject().with(resource("Ana")).with(activity("A", hours(4)).by("Ana"),
                activity("B", hours(4)).by("Ana").after("A")).build();
        assertEquals(List.of(), plan(project).loads().overallocations());
    }

    @Test
    void capacityFollowsAvailabilityAndCalendar() {
        Project project = aProject().with(resource("Fitters", ResourceKind.TEAM).set(r -> r.setCapacity(3))
                .available("2026-03-04", "2026-03-05", 1)).with(activity("A", days(5)).by("Fitters", 2)).build();
        Loads loads = plan(project).loads();
        var fitters = Lookup.in(project).resource("Fitters");
        assertEquals(hours(24), loads.capacity(fitters, day("2026-03-03")));
        assertEquals(hours(8), loads.capacity(fitters, day("2026-03-04")));
        assertEquals(hours(0), loads.capacity(fitters, day("2026-03-07")));
        assertEquals(day("2026-03-04"), loads.overallocations().getFirst().from());
        assertEquals(day("2026-03-05"), loads.overallocations().getFirst().to());
        assertEquals(hours(88), loads.perWeek(fitters).getFirst().capacity());
    }

    @ParameterizedTest
    @EnumSource(Contour.class)
    void everyContourSpendsAllTheEffort(Contour contour) {
        Project project = aProject().with(resource("Ana")).with(activity("A", days(10)).by("Ana")).build();
        Assignment assignment = Lookup.in(project).activity("A").getAssignments().getFirst();
        assignment.setEffort(hours(50));
        assignment.setContour(contour);
        Loads loads = plan(project).loads();
        assertEquals(hours(50), loads.total(assignment.getResource()));
        List<Duration> days = List.copyOf(loads.byDay(assignment).values());
        assertEquals(10, days.size());
        assertEquals(switch (contour) {
            case FRONT_LOADED, EARLY_PEAK -> 1;
            case BACK_LOADED, LATE_PEAK -> -1;
            case FLAT, DOUBLE_PEAK, BELL, TURTLE -> 0;
        }, Integer.signum(days.get(2).compareTo(days.get(7))));
    }

    @Test
    void anAssignmentMayComeInLater() {
        Project project = aProject().with(resource("Ana")).with(activity("A", days(5)).by("Ana")).build();
        Assignment assignment = Lookup.in(project).activity("A").getAssignments().getFirst();
        assignment.setDelay(days(2));
        Loads loads = plan(project).loads();
        assertEquals(day("2026-03-04"), loads.byDay(assignment).firstKey());
        assertEquals(hours(24), loads.effort(assignment));
    }

    @Test
    void whatWasSpentLiesBeforeTheStatusDate() {
        Project project = aProject().status("2026-03-04").with(resource("Ana")).with(
                activity("A", days(5)).by("Ana").started("2026-03-02", days(3))).build();
        Assignment assignment = Lookup.in(project).activity("A").getAssignments().getFirst();
        assignment.setEffort(hours(40));
        assignment.setActualEffort(hours(10));
        assignment.setRemainingEffort(hours(36));
        Loads loads = plan(project).loads();
        assertEquals(hours(5), loads.byDay(assignment).get(day("2026-03-02")));
        assertEquals(hours(12), loads.byDay(assignment).get(day("2026-03-04")));
        assertEquals(hours(46), loads.total(assignment.getResource()));
    }

    @Test
    void whatIsConsumedHasNoLoad() {
        Project project = aProject().with(resource("Steel", ResourceKind.MATERIAL)).with(
                activity("A", days(1)).by("Steel", 500),
                activity("B", days(1)).set(b -> b.setEffort(hours(3)))).build();
        ProjectPlan plan = plan(project);
        assertTrue(plan.loads().resources().isEmpty());
        assertEquals(hours(0), planned(plan, "A").effort());
        assertEquals(hours(3), planned(plan, "B").effort());
    }

    @Test
    void effortRollsUp() {
        Project project = aProject().with(resource("Ana")).with(workPackage("P").with(activity("A", days(1)).by("Ana"),
                workPackage("Q").with(activity("B", days(2)).by("Ana").after("A")))).build();
        assertEquals(days(3), planned(plan(project), "P").effort());
        assertEquals(at("2026-03-02"), planned(plan(project), "P").start());
    }
}
