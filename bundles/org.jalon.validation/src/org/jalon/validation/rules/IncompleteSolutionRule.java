/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Solution;

/** A solution can be judged: what it brings, costs and is worth. */
public final class IncompleteSolutionRule extends FilledInRule<Solution> {

    /** The rule. */
    public IncompleteSolutionRule() {
        super(Solution.class, FramingPackage.Literals.SOLUTION__GAINS, FramingPackage.Literals.SOLUTION__COST,
                FramingPackage.Literals.SOLUTION__ADVANTAGES, FramingPackage.Literals.SOLUTION__DRAWBACKS);
    }
}
