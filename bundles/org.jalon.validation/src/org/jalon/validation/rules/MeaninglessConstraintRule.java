/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** A work package is held at its start or limited at its finish; the rest is its content's. */
public final class MeaninglessConstraintRule extends PlanProblemRule<PlanProblem.MeaninglessConstraint> {

    /** The rule. */
    public MeaninglessConstraintRule() {
        super(PlanProblem.MeaninglessConstraint.class);
    }

    @Override
    protected EObject element(PlanProblem.MeaninglessConstraint problem) {
        return problem.element();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MeaninglessConstraint problem) {
        return BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE;
    }
}
