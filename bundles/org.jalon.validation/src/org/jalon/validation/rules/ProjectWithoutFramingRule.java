/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A project is framed. */
public final class ProjectWithoutFramingRule extends Rule<Project> {

    /** The rule. */
    public ProjectWithoutFramingRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        if (project.getFraming() == null) {
            context.report(project, ProjectPackage.Literals.PROJECT__FRAMING);
        }
    }
}
