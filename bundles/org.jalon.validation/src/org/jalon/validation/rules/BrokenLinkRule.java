/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** The plan keeps every link. */
public final class BrokenLinkRule extends PlanProblemRule<PlanProblem.BrokenLink> {

    /** The rule. */
    public BrokenLinkRule() {
        super(PlanProblem.BrokenLink.class);
    }

    @Override
    protected EObject element(PlanProblem.BrokenLink problem) {
        return problem.link();
    }
}
