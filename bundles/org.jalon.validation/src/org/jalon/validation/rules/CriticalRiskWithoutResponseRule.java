/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.RiskState;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Something is done about every critical threat. */
public final class CriticalRiskWithoutResponseRule extends Rule<Risk> {

    private static final int USUAL_THRESHOLD = 12;

    /** The rule. */
    public CriticalRiskWithoutResponseRule() {
        super(Risk.class);
    }

    @Override
    public void check(Risk risk, RuleContext context) {
        boolean open = risk.getKind() == RiskKind.THREAT && risk.getState() != RiskState.CLOSED
                && risk.getState() != RiskState.OCCURRED;
        if (!open || risk.getAssessments().isEmpty() || risk.getResponses().stream()
                .anyMatch(response -> response.getState() != ResponseState.ABANDONED)) {
            return;
        }
        RiskAssessment last = risk.getAssessments().getLast();
        int impact = Math.max(last.getCostLevel(), Math.max(last.getTimeLevel(), last.getQualityLevel()));
        int criticality = last.getProbabilityLevel() * impact;
        RiskScale scale = context.project().getRiskScale();
        int critical = scale == null ? USUAL_THRESHOLD : scale.getCriticalFrom();
        if (criticality >= critical) {
            context.report(risk, RiskPackage.Literals.RISK__RESPONSES, risk, criticality, critical);
        }
    }
}
