/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.PlanProblem;

/** A project planned back from its finish starts no earlier than its start date. */
public final class MissedProjectStartRule extends PlanProblemRule<PlanProblem.MissedProjectStart> {

    /** The rule. */
    public MissedProjectStartRule() {
        super(PlanProblem.MissedProjectStart.class);
    }

    @Override
    protected EObject element(PlanProblem.MissedProjectStart problem) {
        return problem.project();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MissedProjectStart problem) {
        return ProjectPackage.Literals.PROJECT__START;
    }
}
