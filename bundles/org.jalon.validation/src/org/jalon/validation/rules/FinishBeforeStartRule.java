/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.LocalDateTime;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Nothing finishes before it starts. */
public final class FinishBeforeStartRule extends Rule<Activity> {

    /** The rule. */
    public FinishBeforeStartRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        if (isBefore(activity.getActualFinish(), activity.getActualStart())) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH, activity,
                    activity.getActualFinish(), activity.getActualStart());
        }
        if (activity.getSchedulingMode() == SchedulingMode.MANUAL
                && isBefore(activity.getManualFinish(), activity.getManualStart())) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH, activity,
                    activity.getManualFinish(), activity.getManualStart());
        }
    }

    private static boolean isBefore(LocalDateTime finish, LocalDateTime start) {
        return finish != null && start != null && finish.isBefore(start);
    }
}
