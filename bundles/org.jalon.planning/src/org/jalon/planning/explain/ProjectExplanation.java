/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.planning.PlanProblem;

/**
 * Why a project finishes when it does.
 *
 * @param start    start of the project
 * @param finish   its finish
 * @param paths    its critical paths, the one that gives the finish first
 * @param problems what the plan can't give
 */
public record ProjectExplanation(LocalDateTime start, LocalDateTime finish, List<Path> paths,
        List<PlanProblem> problems) {

    /**
     * A critical path.
     *
     * @param last       the activity at its end
     * @param totalFloat the float of that activity, in its own working time
     * @param chain      the causes of its finish
     */
    public record Path(Activity last, Duration totalFloat, Chain chain) {
    }

    /** Keeps the lists from changing. */
    public ProjectExplanation {
        paths = List.copyOf(paths);
        problems = List.copyOf(problems);
    }
}
