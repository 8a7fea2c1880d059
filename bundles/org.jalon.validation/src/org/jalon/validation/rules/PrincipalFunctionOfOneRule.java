/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A principal function links two interactors by the product. */
public final class PrincipalFunctionOfOneRule extends Rule<Function> {

    /** The rule. */
    public PrincipalFunctionOfOneRule() {
        super(Function.class);
    }

    @Override
    public void check(Function function, RuleContext context) {
        if (function.getKind() == FunctionKind.PRINCIPAL && Functions.interactors(function).size() == 1) {
            context.report(function, FramingPackage.Literals.FUNCTION__INTERACTORS, function,
                    Functions.interactors(function));
        }
    }
}
