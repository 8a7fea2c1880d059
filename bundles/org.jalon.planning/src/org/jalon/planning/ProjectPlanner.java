/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import org.jalon.model.project.Project;

/** Plans projects. */
public final class ProjectPlanner {

    private ProjectPlanner() {
    }

    /**
     * Plans a project: every date, float, effort and cost that follows from the model as it is now. The model is only
     * read. Faults of the model don't prevent a plan: see {@link ProjectPlan#problems()}.
     *
     * @param project the project
     * @return its plan
     */
    public static ProjectPlan plan(Project project) {
        return plan(project, LevelledStarts.ACCEPTED);
    }

    /**
     * Plans a project as if a levelling gave other starts than the model keeps. The model is only read.
     *
     * @param project the project
     * @param starts  which levelled starts count
     * @return its plan
     */
    public static ProjectPlan plan(Project project, LevelledStarts starts) {
        return new PlanAssembler(project, starts).assemble();
    }
}
