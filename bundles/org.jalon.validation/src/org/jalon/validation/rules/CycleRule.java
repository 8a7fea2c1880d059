/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** The links must not lead from an activity back to itself. */
public final class CycleRule extends PlanProblemRule<PlanProblem.Cycle> {

    /** The rule. */
    public CycleRule() {
        super(PlanProblem.Cycle.class);
    }

    @Override
    protected EObject element(PlanProblem.Cycle problem) {
        return problem.leftOut();
    }
}
