/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.math.BigDecimal;
import java.time.Duration;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskState;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A risk whose impact is in figures has a probability too, its own or that of an assessment on the scale. */
public final class RiskWithoutProbabilityRule extends Rule<Risk> {

    /** The rule. */
    public RiskWithoutProbabilityRule() {
        super(Risk.class);
    }

    @Override
    public void check(Risk risk, RuleContext context) {
        boolean open = risk.getState() != RiskState.CLOSED && risk.getState() != RiskState.OCCURRED;
        boolean assessed = !risk.getAssessments().isEmpty() && context.project().getRiskScale() != null
                && !context.project().getRiskScale().getProbabilityLevels().isEmpty();
        if (open && hasImpact(risk) && risk.getProbability() <= 0 && !assessed) {
            context.report(risk, RiskPackage.Literals.RISK__PROBABILITY, risk);
        }
    }

    private static boolean hasImpact(Risk risk) {
        Duration time = risk.getTimeImpact();
        BigDecimal cost = risk.getCostImpact();
        return risk.getTimeEstimate() != null || time != null && !time.isZero() || cost != null && cost.signum() != 0;
    }
}
