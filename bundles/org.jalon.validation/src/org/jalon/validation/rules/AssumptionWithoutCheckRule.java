/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.FramingPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** It is known by when an assumption is checked. */
public final class AssumptionWithoutCheckRule extends Rule<Assumption> {

    /** The rule. */
    public AssumptionWithoutCheckRule() {
        super(Assumption.class);
    }

    @Override
    public void check(Assumption assumption, RuleContext context) {
        if (!assumption.isConfirmed() && assumption.getCheckBy() == null) {
            context.report(assumption, FramingPackage.Literals.ASSUMPTION__CHECK_BY, assumption);
        }
    }
}
