/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A function concerns something around the product. */
public final class FunctionWithoutInteractorRule extends Rule<Function> {

    /** The rule. */
    public FunctionWithoutInteractorRule() {
        super(Function.class);
    }

    @Override
    public void check(Function function, RuleContext context) {
        if (Functions.interactors(function).isEmpty()) {
            context.report(function, FramingPackage.Literals.FUNCTION__INTERACTORS, function);
        }
    }
}
