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

/** A task takes time; a point in time is a milestone. */
public final class TaskWithoutDurationRule extends Rule<Activity> {

    /** The rule. */
    public TaskWithoutDurationRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        if (activity.getKind() == ActivityKind.TASK && !activity.isInactive()
                && (activity.getDuration() == null || activity.getDuration().isZero())) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__DURATION, activity);
        }
    }
}
