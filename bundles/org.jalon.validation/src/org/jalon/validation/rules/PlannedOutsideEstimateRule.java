/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** The planned duration of an activity lies within its three-point estimate. */
public final class PlannedOutsideEstimateRule extends Rule<Activity> {

    /** The rule. */
    public PlannedOutsideEstimateRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        ThreePointEstimate estimate = activity.getEstimate();
        Duration planned = activity.getDuration();
        if (estimate == null || planned == null || planned.isZero() || activity.getActualFinish() != null
                || estimate.getOptimistic() == null || estimate.getPessimistic() == null
                || estimate.getOptimistic().compareTo(estimate.getPessimistic()) > 0) {
            return;
        }
        if (planned.compareTo(estimate.getOptimistic()) < 0 || planned.compareTo(estimate.getPessimistic()) > 0) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__DURATION, activity, planned,
                    estimate.getOptimistic(), estimate.getPessimistic());
        }
    }
}
