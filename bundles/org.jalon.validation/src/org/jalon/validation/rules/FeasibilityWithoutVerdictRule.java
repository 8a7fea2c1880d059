/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.FramingPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A study of feasibility ends with a verdict, and reserves are spelt out. */
public final class FeasibilityWithoutVerdictRule extends Rule<Feasibility> {

    /** The rule. */
    public FeasibilityWithoutVerdictRule() {
        super(Feasibility.class);
    }

    @Override
    public void check(Feasibility feasibility, RuleContext context) {
        if (feasibility.getVerdict() == FeasibilityVerdict.UNDECIDED) {
            context.report(feasibility, FramingPackage.Literals.FEASIBILITY__VERDICT, feasibility);
        } else if (feasibility.getVerdict() == FeasibilityVerdict.FEASIBLE_WITH_RESERVES
                && (feasibility.getReserves() == null || feasibility.getReserves().isBlank())) {
            context.reportAs("reserves", feasibility, FramingPackage.Literals.FEASIBILITY__RESERVES, feasibility);
        }
    }
}
