/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskState;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Someone watches every risk. */
public final class RiskWithoutOwnerRule extends Rule<Risk> {

    /** The rule. */
    public RiskWithoutOwnerRule() {
        super(Risk.class);
    }

    @Override
    public void check(Risk risk, RuleContext context) {
        if (risk.getOwner() == null && risk.getState() != RiskState.CLOSED) {
            context.report(risk, RiskPackage.Literals.RISK__OWNER, risk);
        }
    }
}
