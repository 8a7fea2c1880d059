/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersPackage;
import org.jalon.planning.CommunicationCoverage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** The communication plan reaches every stakeholder with much power. */
public final class StakeholderWithoutCommunicationRule extends Rule<Stakeholder> {

    /** The rule. */
    public StakeholderWithoutCommunicationRule() {
        super(Stakeholder.class);
    }

    @Override
    public void check(Stakeholder stakeholder, RuleContext context) {
        if (CommunicationCoverage.isMissing(context.project(), stakeholder)) {
            context.report(stakeholder, StakeholdersPackage.Literals.STAKEHOLDER__POWER, stakeholder,
                    stakeholder.getPower());
        }
    }
}
