/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.LocalDateTime;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A deliverable is delivered when it is due. */
public final class OverdueDeliverableRule extends Rule<Deliverable> {

    /** The rule. */
    public OverdueDeliverableRule() {
        super(Deliverable.class);
    }

    @Override
    public void check(Deliverable deliverable, RuleContext context) {
        LocalDateTime status = context.project().getStatusDate();
        boolean open = deliverable.getState() == DeliverableState.PLANNED
                || deliverable.getState() == DeliverableState.IN_PROGRESS;
        if (open && status != null && deliverable.getDueOn() != null && deliverable.getDeliveredOn() == null
                && deliverable.getDueOn().isBefore(status.toLocalDate())) {
            context.report(deliverable, BreakdownPackage.Literals.DELIVERABLE__DUE_ON, deliverable,
                    deliverable.getDueOn());
        }
    }
}
