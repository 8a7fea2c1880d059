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

/** A gate validates something. */
public final class GateWithoutDeliverableRule extends Rule<Activity> {

    /** The rule. */
    public GateWithoutDeliverableRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        if (activity.getKind() == ActivityKind.GATE && !activity.isInactive() && activity.getValidates().isEmpty()
                && activity.getDeliverables().isEmpty()) {
            context.report(activity, BreakdownPackage.Literals.ACTIVITY__VALIDATES, activity);
        }
    }
}
