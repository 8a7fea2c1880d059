/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** Durations and dates can be computed with. */
public final class UnusableValueRule extends PlanProblemRule<PlanProblem.UnusableValue> {

    /** The rule. */
    public UnusableValueRule() {
        super(PlanProblem.UnusableValue.class);
    }

    @Override
    protected EObject element(PlanProblem.UnusableValue problem) {
        return problem.element();
    }

    @Override
    protected boolean counts(PlanProblem.UnusableValue problem) {
        return problem.fault() != PlanProblem.ValueFault.CONSTRAINT_WITHOUT_DATE
                && problem.fault() != PlanProblem.ValueFault.FINISH_BEFORE_START;
    }
}
