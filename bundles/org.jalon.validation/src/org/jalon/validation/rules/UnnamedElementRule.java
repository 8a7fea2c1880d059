/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.framing.Objective;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Resource;
import org.jalon.model.risk.Risk;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** What people speak of has a name. */
public final class UnnamedElementRule extends Rule<ProjectElement> {

    /** The rule. */
    public UnnamedElementRule() {
        super(ProjectElement.class);
    }

    @Override
    public void check(ProjectElement element, RuleContext context) {
        boolean spokenOf = switch (element) {
            case WbsElement wbs -> true;
            case Resource resource -> true;
            case Calendar calendar -> true;
            case Deliverable deliverable -> true;
            case Risk risk -> true;
            case Objective objective -> true;
            case Stakeholder stakeholder -> true;
            default -> false;
        };
        if (spokenOf && (element.getName() == null || element.getName().isBlank())) {
            context.report(element, ModelPackage.Literals.PROJECT_ELEMENT__NAME, element);
        }
    }
}
