/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

class ProjectPlannerTest {

    @Test
    void criticalPathOfTheRhombus() {
        Project project = aProject().with(activity("A", days(2)), activity("B", days(5)).after("A"),
                activity("C", days(3)).after("A"), activity("D", days(1)).after("B", "C")).build();
        ProjectPlan plan = ProjectPlanner.plan(project);
        assertEquals(List.of("A", "B", "D"), plan.criticalPath().stream().map(e -> e.element().getName()).toList());
        assertEquals(endOf("2026-03-11"), plan.finish());
        PlannedElement c = planned(plan, "C");
        assertEquals(days(2), c.totalFloat());
        assertEquals(days(2), c.freeFloat());
        assertFalse(c.critical());
        assertTrue(c.nearCritical());
        assertEquals(at("2026-03-04"), c.start());
        assertEquals("after “A” (FS)", c.reason().text(Locale.ENGLISH));
        assertEquals("après « A » (FD)", c.reason().text(Locale.FRENCH));
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void aWorkPackageSpansItsContent() {
        Project project = aProject().with(
                workPackage("P").with(activity("A", days(2)), activity("B", days(3)).after("A")),
                milestone("M").after("P")).build();
        ProjectPlan plan = ProjectPlanner.plan(project);
        PlannedElement p = planned(plan, "P");
        assertEquals("1", p.code());
        assertEquals("1.2", planned(plan, "B").code());
        assertEquals(days(5), p.duration());
        assertEquals(endOf("2026-03-06"), p.finish());
        assertEquals(endOf("2026-03-06"), planned(plan, "M").start());
    }

    static PlannedElement planned(ProjectPlan plan, String name) {
        return plan.of(Lookup.in(plan.project()).element(name)).orElseThrow();
    }
}
