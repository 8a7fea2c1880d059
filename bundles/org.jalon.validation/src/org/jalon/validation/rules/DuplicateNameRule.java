/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Two siblings of the breakdown have two names. */
public final class DuplicateNameRule extends Rule<Project> {

    /** The rule. */
    public DuplicateNameRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        check(project.getWbs(), context);
    }

    private static void check(List<WbsElement> siblings, RuleContext context) {
        Map<String, WbsElement> first = new LinkedHashMap<>();
        for (WbsElement element : siblings) {
            if (element.getName() != null && !element.getName().isBlank()) {
                WbsElement other = first.putIfAbsent(element.getName().strip().toLowerCase(Locale.ROOT), element);
                if (other != null) {
                    context.report(element, ModelPackage.Literals.PROJECT_ELEMENT__NAME, element,
                            context.plan().codes().of(other));
                }
            }
            if (element instanceof WorkPackage parent) {
                check(parent.getChildren(), context);
            }
        }
    }
}
