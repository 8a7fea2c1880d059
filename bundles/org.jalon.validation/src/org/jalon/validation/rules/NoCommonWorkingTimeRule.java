/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** An activity and its resources have working time in common. */
public final class NoCommonWorkingTimeRule extends PlanProblemRule<PlanProblem.NoCommonWorkingTime> {

    /** The rule. */
    public NoCommonWorkingTimeRule() {
        super(PlanProblem.NoCommonWorkingTime.class);
    }

    @Override
    protected EObject element(PlanProblem.NoCommonWorkingTime problem) {
        return problem.activity();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.NoCommonWorkingTime problem) {
        return BreakdownPackage.Literals.ACTIVITY__CALENDAR;
    }
}
