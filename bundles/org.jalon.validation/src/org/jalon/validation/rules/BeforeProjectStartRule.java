/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** Nothing starts before the project. */
public final class BeforeProjectStartRule extends PlanProblemRule<PlanProblem.BeforeProjectStart> {

    /** The rule. */
    public BeforeProjectStartRule() {
        super(PlanProblem.BeforeProjectStart.class);
    }

    @Override
    protected EObject element(PlanProblem.BeforeProjectStart problem) {
        return problem.activity();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.BeforeProjectStart problem) {
        return BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
    }
}
