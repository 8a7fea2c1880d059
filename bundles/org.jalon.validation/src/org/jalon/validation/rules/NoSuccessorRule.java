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

/** Something waits for every activity but the last. */
public final class NoSuccessorRule extends Rule<Project> {

    /** The rule. */
    public NoSuccessorRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        List<PlannedElement> open = OpenEnds.of(context, false);
        open.stream().max(Comparator.comparing(PlannedElement::finish)).ifPresent(last -> open.stream()
                .filter(planned -> planned != last).forEach(planned -> context.report(planned.element(), null,
                        planned.element())));
    }
}
