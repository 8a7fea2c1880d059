/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.planning.PlanProblem;

/** Deadlines must be kept. */
public final class MissedDeadlineRule extends PlanProblemRule<PlanProblem.MissedDeadline> {

    /** The rule. */
    public MissedDeadlineRule() {
        super(PlanProblem.MissedDeadline.class);
    }

    @Override
    protected EObject element(PlanProblem.MissedDeadline problem) {
        return problem.element();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MissedDeadline problem) {
        return BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE;
    }
}
