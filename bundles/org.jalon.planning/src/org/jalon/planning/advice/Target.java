/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/**
 * A date to be met.
 *
 * @param element whose finish; null for that of the project
 * @param date    the date
 */
public record Target(WbsElement element, LocalDateTime date) {

    /**
     * The date that a plan misses: the imposed finish of the project, or else the deadline that is missed by most, or
     * else the first constraint “finish no later than” or “must finish on” that is missed.
     *
     * @param plan a plan
     * @return empty if it misses none
     */
    public static Optional<Target> missed(ProjectPlan plan) {
        Project project = plan.project();
        if (project.getFinish() != null && project.getDirection() == SchedulingDirection.FORWARD
                && plan.finish().isAfter(project.getFinish())) {
            return Optional.of(new Target(null, project.getFinish()));
        }
        Optional<Target> deadline = plan.elements().stream()
                .filter(e -> e.element().getDeadline() != null && !e.isComplete()
                        && e.finish().isAfter(e.element().getDeadline()))
                .min(Comparator.comparing(PlannedElement::totalFloat))
                .map(e -> new Target(e.element(), e.element().getDeadline()));
        return deadline.isPresent() ? deadline : plan.elements().stream().filter(Target::missesConstraint)
                .min(Comparator.comparing(PlannedElement::finish))
                .map(e -> new Target(e.element(), e.element().getConstraintDate()));
    }

    private static boolean missesConstraint(PlannedElement e) {
        return e.element().getConstraintDate() != null && !e.isComplete() && switch (e.element().getConstraintType()) {
            case FINISH_NO_LATER_THAN, MUST_FINISH_ON -> e.finish().isAfter(e.element().getConstraintDate());
            default -> false;
        };
    }

    /**
     * The finish that counts.
     *
     * @param plan a plan of the project
     * @return the planned finish of the element or of the project
     */
    public LocalDateTime finish(ProjectPlan plan) {
        return element == null ? plan.finish() : plan.of(element).map(PlannedElement::finish).orElse(plan.finish());
    }
}
