/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.RiskLevels;

/** Which role a planned element or a link plays; the same on every diagram and in every document. */
public final class ElementRoles {

    private ElementRoles() {
    }

    /**
     * The role of an element: what is pressing about it before what it is.
     *
     * @param planned an activity or work package
     * @return {@link Role#COMPLETE}, {@link Role#LATE}, {@link Role#CRITICAL}, {@link Role#NEAR_CRITICAL}, or the role
     *         of its kind
     */
    public static Role of(PlannedElement planned) {
        if (planned.element() instanceof WorkPackage) {
            return Role.WORK_PACKAGE;
        }
        if (planned.isComplete()) {
            return Role.COMPLETE;
        }
        if (isLate(planned)) {
            return Role.LATE;
        }
        if (planned.critical()) {
            return Role.CRITICAL;
        }
        return planned.nearCritical() ? Role.NEAR_CRITICAL : ofKind(planned);
    }

    /** Whether an element misses its deadline or can't be on time any more. */
    public static boolean isLate(PlannedElement planned) {
        return !planned.isComplete() && (planned.totalFloat().isNegative() || missesDeadline(planned));
    }

    /** Whether an element is planned to finish after its deadline. */
    public static boolean missesDeadline(PlannedElement planned) {
        return planned.element().getDeadline() != null && planned.finish().isAfter(planned.element().getDeadline());
    }

    /**
     * The role of a link: critical if it ties two critical ends and decides of the date of its successor.
     *
     * @param link a link of the plan
     * @param plan the plan
     * @return {@link Role#CRITICAL_LINK} or {@link Role#LINK}
     */
    public static Role of(Dependency link, ProjectPlan plan) {
        boolean critical = plan.isDriving(link) && isCritical(link.getPredecessor(), plan)
            && isCritical(link.getSuccessor(), plan);
        return critical ? Role.CRITICAL_LINK : Role.LINK;
    }

    /** The role of what a risk asks for. */
    public static Role of(RiskLevels.Rating rating) {
        return switch (rating) {
            case ACCEPTABLE -> Role.RISK_ACCEPTABLE;
            case TO_WATCH -> Role.RISK_TO_WATCH;
            case CRITICAL -> Role.RISK_CRITICAL;
        };
    }

    private static boolean isCritical(WbsElement element, ProjectPlan plan) {
        return plan.of(element).filter(PlannedElement::critical).isPresent();
    }

    private static Role ofKind(PlannedElement planned) {
        ActivityKind kind = ((Activity) planned.element()).getKind();
        return switch (kind) {
            case GATE -> Role.GATE;
            case WORKING_SESSION -> Role.WORKING_SESSION;
            default -> planned.isMilestone() ? Role.MILESTONE : Role.ACTIVITY;
        };
    }
}
