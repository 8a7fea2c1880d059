/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** Work goes in the order of the links. */
public final class OutOfSequenceRule extends PlanProblemRule<PlanProblem.OutOfSequence> {

    /** The rule. */
    public OutOfSequenceRule() {
        super(PlanProblem.OutOfSequence.class);
    }

    @Override
    protected EObject element(PlanProblem.OutOfSequence problem) {
        return problem.link();
    }
}
