/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An interactor is concerned by a function. */
public final class InteractorWithoutFunctionRule extends Rule<Interactor> {

    /** The rule. */
    public InteractorWithoutFunctionRule() {
        super(Interactor.class);
    }

    @Override
    public void check(Interactor interactor, RuleContext context) {
        if (interactor.eContainer() instanceof FunctionalAnalysis analysis && analysis.getFunctions().stream()
                .noneMatch(function -> function.getInteractors().contains(interactor))) {
            context.report(interactor, null, interactor);
        }
    }
}
