/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.FramingPackage;
import org.jalon.planning.StatusDay;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An assumption is checked in time. */
public final class OverdueAssumptionRule extends Rule<Assumption> {

    /** The rule. */
    public OverdueAssumptionRule() {
        super(Assumption.class);
    }

    @Override
    public void check(Assumption assumption, RuleContext context) {
        if (!assumption.isConfirmed() && assumption.getCheckBy() != null
                && assumption.getCheckBy().isBefore(StatusDay.of(context.project()))) {
            context.report(assumption, FramingPackage.Literals.ASSUMPTION__CONFIRMED, assumption,
                    assumption.getCheckBy());
        }
    }
}
