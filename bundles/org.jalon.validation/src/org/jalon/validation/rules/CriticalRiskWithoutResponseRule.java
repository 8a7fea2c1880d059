/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskPackage;
import org.jalon.planning.RiskLevels;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Something is done about every critical threat. */
public final class CriticalRiskWithoutResponseRule extends Rule<Risk> {

    /** The rule. */
    public CriticalRiskWithoutResponseRule() {
        super(Risk.class);
    }

    @Override
    public void check(Risk risk, RuleContext context) {
        RiskLevels levels = RiskLevels.of(context.project());
        if (levels.lacksResponse(risk)) {
            context.report(risk, RiskPackage.Literals.RISK__RESPONSES, risk,
                    RiskLevels.criticality(RiskLevels.latest(risk, false).orElseThrow()), levels.criticalFrom());
        }
    }
}
