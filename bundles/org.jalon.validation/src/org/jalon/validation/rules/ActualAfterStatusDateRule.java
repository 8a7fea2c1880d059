/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** Nothing has happened yet after the status date. */
public final class ActualAfterStatusDateRule extends PlanProblemRule<PlanProblem.ActualAfterStatusDate> {

    /** The rule. */
    public ActualAfterStatusDateRule() {
        super(PlanProblem.ActualAfterStatusDate.class);
    }

    @Override
    protected EObject element(PlanProblem.ActualAfterStatusDate problem) {
        return problem.activity();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.ActualAfterStatusDate problem) {
        return BreakdownPackage.Literals.ACTIVITY__ACTUAL_START;
    }
}
