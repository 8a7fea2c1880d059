/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Solution;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** One of the solutions is chosen; told of the first. */
public final class NoSolutionChosenRule extends Rule<Solution> {

    /** The rule. */
    public NoSolutionChosenRule() {
        super(Solution.class);
    }

    @Override
    public void check(Solution solution, RuleContext context) {
        if (solution.eContainer() instanceof Framing framing && framing.getSolutions().getFirst() == solution
                && framing.getSolutions().stream().noneMatch(Solution::isChosen)) {
            context.report(solution, FramingPackage.Literals.SOLUTION__CHOSEN, framing.getSolutions().size());
        }
    }
}
