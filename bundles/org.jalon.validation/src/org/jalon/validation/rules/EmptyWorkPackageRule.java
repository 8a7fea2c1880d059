/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A work package is broken down. */
public final class EmptyWorkPackageRule extends Rule<WorkPackage> {

    /** The rule. */
    public EmptyWorkPackageRule() {
        super(WorkPackage.class);
    }

    @Override
    public void check(WorkPackage element, RuleContext context) {
        if (element.getChildren().isEmpty() && !element.isInactive()) {
            context.report(element, BreakdownPackage.Literals.WORK_PACKAGE__CHILDREN, element);
        }
    }
}
