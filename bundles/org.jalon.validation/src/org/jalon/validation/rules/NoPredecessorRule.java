/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Comparator;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Every activity but the first waits for something. */
public final class NoPredecessorRule extends Rule<Project> {

    /** The rule. */
    public NoPredecessorRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        List<PlannedElement> open = OpenEnds.of(context, true);
        open.stream().min(Comparator.comparing(PlannedElement::start)).ifPresent(first -> open.stream()
                .filter(planned -> planned != first).filter(planned -> !isHeld((Activity) planned.element()))
                .forEach(planned -> context.report(planned.element(),
                        BreakdownPackage.Literals.WBS_ELEMENT__PREDECESSOR_LINKS, planned.element())));
    }

    /** Dates that were imposed, set by hand or have happened need no predecessor to stand. */
    private static boolean isHeld(Activity activity) {
        return activity.getActualStart() != null || activity.getSchedulingMode() == SchedulingMode.MANUAL
                || activity.getConstraintType() == ConstraintType.MUST_START_ON
                || activity.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN;
    }
}
