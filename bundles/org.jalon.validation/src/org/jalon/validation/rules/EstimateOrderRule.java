/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Optimistic, most likely and pessimistic durations grow in this order. */
public final class EstimateOrderRule extends Rule<ThreePointEstimate> {

    /** The rule. */
    public EstimateOrderRule() {
        super(ThreePointEstimate.class);
    }

    @Override
    public void check(ThreePointEstimate estimate, RuleContext context) {
        Duration low = estimate.getOptimistic();
        Duration middle = estimate.getMostLikely();
        Duration high = estimate.getPessimistic();
        if (low == null || middle == null || high == null) {
            context.reportAs("incomplete", estimate, null, estimate.eContainer());
        } else if (low.compareTo(middle) > 0 || middle.compareTo(high) > 0) {
            context.report(estimate, BreakdownPackage.Literals.THREE_POINT_ESTIMATE__MOST_LIKELY, estimate.eContainer(),
                    low, middle, high);
        }
    }
}
