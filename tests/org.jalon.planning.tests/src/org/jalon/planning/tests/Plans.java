/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import java.util.List;

import org.jalon.model.project.Project;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.Lookup;

/** Short ways to ask a plan. */
final class Plans {

    private Plans() {
    }

    static ProjectPlan plan(Project project) {
        return ProjectPlanner.plan(project);
    }

    static PlannedElement planned(ProjectPlan plan, String name) {
        return plan.of(Lookup.in(plan.project()).element(name)).orElseThrow();
    }

    static List<String> names(List<PlannedElement> elements) {
        return elements.stream().map(e -> e.element().getName()).toList();
    }

    static <T extends PlanProblem> T only(Class<T> type, ProjectPlan plan) {
        List<T> found = plan.problems().stream().filter(type::isInstance).map(type::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError("one " + type.getSimpleName() + " expected: " + plan.problems());
        }
        return found.getFirst();
    }
}
