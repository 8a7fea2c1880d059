/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/**
 * Where a project stands, in figures.
 *
 * @param start planned start; null without activities
 * @param finish planned finish; null without activities
 * @param late whether the finish is after the one imposed
 * @param activities number of activities that take time
 * @param milestones number of activities that take none
 * @param critical number of activities on which the finish depends
 * @param criticalLength working time of the critical path
 * @param progress share of the work done, by duration, 0–100
 * @param cost planned cost, project currency
 * @param budget budget granted, null if none is
 * @param problems number of problems of the plan
 */
record KeyFigures(LocalDateTime start, LocalDateTime finish, boolean late, int activities, int milestones, int critical,
        Duration criticalLength, double progress, BigDecimal cost, BigDecimal budget, int problems) {

    static KeyFigures of(ProjectPlan plan) {
        Project project = plan.project();
        boolean empty = plan.activities().isEmpty();
        int milestones = (int) plan.activities().stream().filter(PlannedElement::isMilestone).count();
        double work = plan.activities().stream().mapToDouble(KeyFigures::weight).sum();
        double done = plan.activities().stream().mapToDouble(a -> weight(a) * a.percentComplete()).sum();
        boolean late = !empty && project.getFinish() != null && plan.finish().isAfter(project.getFinish());
        return new KeyFigures(empty ? null : plan.start(), empty ? null : plan.finish(), late,
                plan.activities().size() - milestones, milestones, plan.criticalActivities().size(),
                plan.criticalPath().stream().map(PlannedElement::duration).reduce(Duration.ZERO, Duration::plus),
                work == 0 ? 0 : done / work, plan.costs().total(), project.getBudget(), plan.problems().size());
    }

    private static double weight(PlannedElement activity) {
        return activity.duration().toMinutes();
    }

    /** Whether the planned cost exceeds the budget. */
    boolean overBudget() {
        return budget != null && budget.signum() > 0 && cost.compareTo(budget) > 0;
    }
}
