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

/** Someone or something does every task. */
public final class TaskWithoutResourceRule extends Rule<Activity> {

    /** The rule. */
    public TaskWithoutResourceRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        if (activity.getKind() == ActivityKind.TASK && !activity.isInactive() && !activity.isElapsed()
                && activity.getDuration() != null && activity.getDuration().isPositive()
                && activity.getAssignments().isEmpty()) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, activity);
        }
    }
}
