/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Milestones and gates are points in time. */
public final class MilestoneWithDurationRule extends Rule<Activity> {

    /** The rule. */
    public MilestoneWithDurationRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        boolean point = activity.getKind() == ActivityKind.MILESTONE || activity.getKind() == ActivityKind.GATE;
        if (point && activity.getDuration() != null && !activity.getDuration().isZero()) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__DURATION, activity, activity.getDuration());
        }
    }
}
