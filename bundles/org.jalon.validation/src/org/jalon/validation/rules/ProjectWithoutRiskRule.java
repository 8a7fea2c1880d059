/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Risks and opportunities are looked for. */
public final class ProjectWithoutRiskRule extends Rule<Project> {

    /** The rule. */
    public ProjectWithoutRiskRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        if (project.getRisks().isEmpty()) {
            context.report(project, ProjectPackage.Literals.PROJECT__RISKS);
        }
    }
}
