/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An objective is measured by at least one indicator. */
public final class ObjectiveWithoutIndicatorRule extends Rule<Objective> {

    /** The rule. */
    public ObjectiveWithoutIndicatorRule() {
        super(Objective.class);
    }

    @Override
    public void check(Objective objective, RuleContext context) {
        if (objective.getIndicators().isEmpty() && objective.getChildren().isEmpty()) {
            context.report(objective, FramingPackage.Literals.OBJECTIVE__INDICATORS, objective);
        }
    }
}
