/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Interruption;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** The interruptions of an activity lie apart. */
public final class OverlappingInterruptionsRule extends Rule<Activity> {

    /** The rule. */
    public OverlappingInterruptionsRule() {
        super(Activity.class);
    }

    @Override
    public void check(Activity activity, RuleContext context) {
        for (Interruption one : activity.getInterruptions()) {
            for (Interruption other : activity.getInterruptions()) {
                if (other == one) {
                    break;
                }
                if (overlap(one, other)) {
                    context.report(activity, BreakdownPackage.Literals.ACTIVITY__INTERRUPTIONS, activity,
                            other.getFrom(), other.getTo(), one.getFrom(), one.getTo());
                    break;
                }
            }
        }
    }

    private static boolean overlap(Interruption one, Interruption other) {
        return one.getFrom() != null && one.getTo() != null && other.getFrom() != null && other.getTo() != null
                && one.getFrom().isBefore(other.getTo()) && other.getFrom().isBefore(one.getTo());
    }
}
