/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** Imposed dates must be kept. */
public final class MissedConstraintRule extends PlanProblemRule<PlanProblem.MissedConstraint> {

    /** The rule. */
    public MissedConstraintRule() {
        super(PlanProblem.MissedConstraint.class);
    }

    @Override
    protected EObject element(PlanProblem.MissedConstraint problem) {
        return problem.element();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MissedConstraint problem) {
        return BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
    }
}
