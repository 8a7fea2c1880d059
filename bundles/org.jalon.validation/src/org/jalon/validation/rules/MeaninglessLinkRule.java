/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** A link ties two elements, neither of which contains the other. */
public final class MeaninglessLinkRule extends PlanProblemRule<PlanProblem.MeaninglessLink> {

    /** The rule. */
    public MeaninglessLinkRule() {
        super(PlanProblem.MeaninglessLink.class);
    }

    @Override
    protected EObject element(PlanProblem.MeaninglessLink problem) {
        return problem.link();
    }
}
