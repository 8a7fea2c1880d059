/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Solution;

/** It is said why a solution is chosen. */
public final class ChoiceWithoutReasonRule extends FilledInRule<Solution> {

    /** The rule. */
    public ChoiceWithoutReasonRule() {
        super(Solution.class, FramingPackage.Literals.SOLUTION__CHOICE_REASON);
    }

    @Override
    boolean isAsked(Solution solution) {
        return solution.isChosen();
    }
}
