/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Comparator;
import java.util.List;

import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** No activity may be too late already. */
public final class NegativeFloatRule extends Rule<Project> {

    /** The rule. */
    public NegativeFloatRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        List<PlannedElement> late = context.plan().activities().stream().filter(p -> p.totalFloat().isNegative())
                .filter(p -> !p.isComplete()).sorted(Comparator.comparing(PlannedElement::totalFloat)).toList();
        if (!late.isEmpty()) {
            PlannedElement worst = late.getFirst();
            context.report(worst.element(), null, late.size(), worst.element(), worst.totalFloat());
        }
    }
}
