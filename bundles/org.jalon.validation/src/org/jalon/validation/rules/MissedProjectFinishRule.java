/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.PlanProblem;

/** The project meets its imposed finish. */
public final class MissedProjectFinishRule extends PlanProblemRule<PlanProblem.MissedProjectFinish> {

    /** The rule. */
    public MissedProjectFinishRule() {
        super(PlanProblem.MissedProjectFinish.class);
    }

    @Override
    protected EObject element(PlanProblem.MissedProjectFinish problem) {
        return problem.project();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MissedProjectFinish problem) {
        return ProjectPackage.Literals.PROJECT__FINISH;
    }
}
