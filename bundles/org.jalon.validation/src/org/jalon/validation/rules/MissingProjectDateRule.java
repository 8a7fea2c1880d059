/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.PlanProblem;

/** A project has a date to be planned from. */
public final class MissingProjectDateRule extends PlanProblemRule<PlanProblem.MissingProjectDate> {

    /** The rule. */
    public MissingProjectDateRule() {
        super(PlanProblem.MissingProjectDate.class);
    }

    @Override
    protected EObject element(PlanProblem.MissingProjectDate problem) {
        return problem.project();
    }

    @Override
    protected EStructuralFeature feature(PlanProblem.MissingProjectDate problem) {
        return ProjectPackage.Literals.PROJECT__START;
    }
}
