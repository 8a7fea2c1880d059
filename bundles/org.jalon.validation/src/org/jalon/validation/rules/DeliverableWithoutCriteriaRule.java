/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A deliverable says what it takes to be accepted. */
public final class DeliverableWithoutCriteriaRule extends Rule<Deliverable> {

    /** The rule. */
    public DeliverableWithoutCriteriaRule() {
        super(Deliverable.class);
    }

    @Override
    public void check(Deliverable deliverable, RuleContext context) {
        if (deliverable.getAcceptanceCriteria() == null || deliverable.getAcceptanceCriteria().isBlank()) {
            context.report(deliverable, BreakdownPackage.Literals.DELIVERABLE__ACCEPTANCE_CRITERIA, deliverable);
        }
    }
}
