/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An imposed date needs a date. */
public final class ConstraintWithoutDateRule extends Rule<WbsElement> {

    /** The rule. */
    public ConstraintWithoutDateRule() {
        super(WbsElement.class);
    }

    @Override
    public void check(WbsElement element, RuleContext context) {
        ConstraintType type = element.getConstraintType();
        if (element.getConstraintDate() == null && type != ConstraintType.AS_SOON_AS_POSSIBLE
                && type != ConstraintType.AS_LATE_AS_POSSIBLE) {
            context.report(element, BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE, element, type);
        }
    }
}
