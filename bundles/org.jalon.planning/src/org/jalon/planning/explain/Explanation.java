/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;

/**
 * Why an activity or work package is planned when it is, and what depends on it.
 *
 * @param planned    what the plan says of it
 * @param start      the causes of its start
 * @param finish     the causes of its finish
 * @param lateFinish the causes of its latest finish: what limits its float
 * @param holds      everything that keeps it from starting or finishing earlier, the most pressing first
 * @param waits      whom it waits for, if it was levelled
 * @param successors its direct successors, the closest first
 * @param following  all activities after it, directly or not, in the order of the breakdown
 * @param parts      for a work package, the activities that start first and finish last; null for an activity
 * @param problems   what the plan can't give it or its links
 */
public record Explanation(PlannedElement planned, Chain start, Chain finish, Chain lateFinish, List<Hold> holds,
        List<ResourceWait> waits, List<Dependent> successors, List<Activity> following, Ends parts,
        List<PlanProblem> problems) {

    /**
     * The ends of a work package.
     *
     * @param first the activity that starts first
     * @param last  the activity that finishes last
     */
    public record Ends(Activity first, Activity last) {
    }

    /** Keeps the lists from changing. */
    public Explanation {
        holds = List.copyOf(holds);
        waits = List.copyOf(waits);
        successors = List.copyOf(successors);
        following = List.copyOf(following);
        problems = List.copyOf(problems);
    }

    /**
     * What is explained.
     *
     * @return the activity or work package
     */
    public WbsElement element() {
        return planned.element();
    }
}
