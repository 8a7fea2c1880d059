/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Indicator;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** What measures an objective has a target. */
public final class IndicatorWithoutTargetRule extends Rule<Indicator> {

    /** The rule. */
    public IndicatorWithoutTargetRule() {
        super(Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (!indicator.getObjectives().isEmpty() && indicator.getTarget() == null) {
            context.report(indicator, ControlPackage.Literals.INDICATOR__TARGET, indicator,
                    indicator.getObjectives());
        }
    }
}
