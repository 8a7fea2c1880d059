/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ResourceKinds;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Who is assigned is there, and in sufficient number. */
public final class UnavailableResourceRule extends Rule<Assignment> {

    /** The rule. */
    public UnavailableResourceRule() {
        super(Assignment.class);
    }

    @Override
    public void check(Assignment assignment, RuleContext context) {
        Resource resource = assignment.getResource();
        Activity activity = assignment.getActivity();
        PlannedElement planned = activity == null ? null : context.planned(activity).orElse(null);
        if (resource == null || planned == null || planned.isComplete() || !ResourceKinds.worksInTime(resource)) {
            return;
        }
        double least = context.plan().loads().byDay(assignment).keySet().stream()
                .mapToDouble(day -> Loads.units(resource, day)).min().orElse(assignment.getUnits());
        if (least <= 0) {
            context.reportAs("unavailable", assignment, ResourcesPackage.Literals.ASSIGNMENT__RESOURCE, resource,
                    activity);
        } else if (assignment.getUnits() > least + 1e-9) {
            context.report(assignment, ResourcesPackage.Literals.ASSIGNMENT__UNITS, resource, activity,
                    assignment.getUnits(), least);
        }
    }
}
