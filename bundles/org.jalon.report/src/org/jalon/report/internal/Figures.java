/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.schedule.TimeAxis;

/** Figures about a whole plan. */
public final class Figures {

    private Figures() {
    }

    /** Activities that take time. */
    public static List<PlannedElement> tasks(ProjectPlan plan) {
        return plan.activities().stream().filter(planned -> !planned.isMilestone()).toList();
    }

    /** Points in time: milestones and gates. */
    public static List<PlannedElement> milestones(ProjectPlan plan) {
        return plan.activities().stream().filter(PlannedElement::isMilestone).toList();
    }

    public static long workPackages(ProjectPlan plan) {
        return plan.elements().stream().filter(PlannedElement::isPackage).count();
    }

    /** Working time of the project's calendar from start to finish. */
    public static Duration workingTime(ProjectPlan plan) {
        long start = TimeAxis.at(plan.start());
        long finish = TimeAxis.at(plan.finish());
        return TimeAxis.isWithinHorizon(start) && TimeAxis.isWithinHorizon(finish)
            ? Duration.ofMinutes(plan.calendars().ofProject().workBetween(start, finish)) : Duration.ZERO;
    }

    /** Calendar weeks from start to finish, begun ones included. */
    public static long weeks(ProjectPlan plan) {
        return Math.max(1, (ChronoUnit.DAYS.between(plan.start(), plan.finish()) + 7) / 7);
    }

    /** Share of all durations already done, 0–1. */
    public static double progress(ProjectPlan plan) {
        double done = 0;
        double whole = 0;
        for (PlannedElement planned : plan.activities()) {
            double minutes = planned.duration().toMinutes();
            whole += minutes;
            done += minutes * planned.percentComplete() / 100;
        }
        return whole == 0 ? 0 : done / whole;
    }

    /** Whether any progress has been recorded. */
    public static boolean hasStarted(ProjectPlan plan) {
        return plan.activities().stream().anyMatch(planned -> planned.percentComplete() > 0
            || ((Activity) planned.element()).getActualStart() != null);
    }

    /** Whether anything costs. */
    public static boolean hasCosts(ProjectPlan plan) {
        return plan.costs().total().signum() != 0 || plan.project().getBudget() != null
            || !plan.project().getCommitments().isEmpty();
    }

    /** What is left of the budget; negative if the plan costs more. */
    public static BigDecimal reserve(ProjectPlan plan) {
        return plan.project().getBudget().subtract(plan.costs().total());
    }
}
