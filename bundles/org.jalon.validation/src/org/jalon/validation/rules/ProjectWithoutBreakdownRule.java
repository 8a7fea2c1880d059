/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** The scope is broken down. */
public final class ProjectWithoutBreakdownRule extends Rule<Project> {

    /** The rule. */
    public ProjectWithoutBreakdownRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        if (project.getWbs().isEmpty()) {
            context.report(project, ProjectPackage.Literals.PROJECT__WBS);
        }
    }
}
