/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;
import java.util.Set;

import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Links, not imposed dates, make a plan. */
public final class ManyHardConstraintsRule extends Rule<Project> {

    private static final Set<ConstraintType> HARD = Set.of(ConstraintType.MUST_START_ON,
            ConstraintType.MUST_FINISH_ON, ConstraintType.START_NO_LATER_THAN, ConstraintType.FINISH_NO_LATER_THAN);

    /** The 5 % of the schedule assessment of the Defense Contract Management Agency (DCMA 14 points). */
    private static final double SHARE = 0.05;

    private static final int LEAST = 3;

    /** The rule. */
    public ManyHardConstraintsRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        List<PlannedElement> activities = context.plan().activities();
        List<WbsElement> hard = activities.stream().map(PlannedElement::element)
                .filter(element -> HARD.contains(element.getConstraintType())).toList();
        if (hard.size() >= LEAST && hard.size() > SHARE * activities.size()) {
            context.report(project, null, hard.size(), activities.size(), hard);
        }
    }
}
