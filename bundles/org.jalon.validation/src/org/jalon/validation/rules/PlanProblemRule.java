/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanProblem;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/**
 * A rule that is broken where the plan meets a problem of one kind; the problem words itself.
 *
 * @param <P> the kind
 */
abstract class PlanProblemRule<P extends PlanProblem> extends Rule<Project> {

    private final Class<P> kind;

    PlanProblemRule(Class<P> kind) {
        super(Project.class);
        this.kind = kind;
    }

    @Override
    public final void check(Project project, RuleContext context) {
        context.problems(kind).filter(this::counts)
                .forEach(problem -> context.report(element(problem), feature(problem), problem));
    }

    /** The element at fault. */
    protected abstract EObject element(P problem);

    /** Its feature at fault; null for the element as a whole. */
    protected EStructuralFeature feature(P problem) {
        return null;
    }

    /** Whether the problem is one for this rule. */
    protected boolean counts(P problem) {
        return true;
    }
}
