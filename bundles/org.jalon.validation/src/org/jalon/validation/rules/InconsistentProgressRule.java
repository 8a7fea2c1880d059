/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Dates and percentages of progress say the same. */
public final class InconsistentProgressRule extends Rule<Activity> {

    /** The rule. */
    public InconsistentProgressRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        double percent = activity.getPercentComplete();
        double physical = activity.getPhysicalPercentComplete();
        EStructuralFeature feature = BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE;
        if (percent < 0 || percent > 100 || physical < 0 || physical > 100) {
            context.reportAs("out_of_range", activity, feature, activity);
        } else if (activity.getActualFinish() != null
                && (percent < 100 || isPositive(activity.getRemainingDuration()))) {
            context.reportAs("finished", activity, feature, activity, activity.getActualFinish());
        } else if (activity.getActualFinish() == null && percent >= 100) {
            context.reportAs("no_finish", activity, BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH, activity);
        } else if (activity.getActualStart() == null && activity.getActualFinish() == null
                && (percent > 0 || physical > 0)) {
            context.reportAs("no_start", activity, BreakdownPackage.Literals.ACTIVITY__ACTUAL_START, activity);
        }
    }

    private static boolean isPositive(Duration duration) {
        return duration != null && duration.isPositive();
    }
}
