/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ResourceKinds;

/** Finds whom a levelled activity waits for. */
final class Waits {

    private Waits() {
    }

    /**
     * The activities that keep the resources of another one from the date at which it could start otherwise until it
     * does: those whose units and its own are more than there are.
     *
     * @param plan     the plan with the levelled start
     * @param activity an activity that was levelled
     * @param without  when it would start otherwise
     * @return for each resource the activities that keep it, the last to end first
     */
    static List<ResourceWait> of(ProjectPlan plan, Activity activity, LocalDateTime without) {
        LocalDateTime start = plan.of(activity).orElseThrow().start();
        List<ResourceWait> waits = new ArrayList<>();
        for (Assignment own : activity.getAssignments()) {
            Resource resource = own.getResource();
            if (resource == null || !ResourceKinds.worksInTime(resource)) {
                continue;
            }
            for (PlannedElement other : plan.activities()) {
                if (other.element() != activity && other.start().isBefore(start) && other.finish().isAfter(without)
                        && isTooMuch((Activity) other.element(), own, other.start())) {
                    waits.add(new ResourceWait(resource, (Activity) other.element(), other.finish()));
                }
            }
        }
        waits.sort(Comparator.comparing(ResourceWait::until).reversed());
        return waits;
    }

    private static boolean isTooMuch(Activity other, Assignment own, LocalDateTime at) {
        double taken = other.getAssignments().stream()
                .filter(assignment -> Objects.equals(assignment.getResource(), own.getResource()))
                .mapToDouble(Assignment::getUnits).sum();
        return taken > 0 && taken + own.getUnits() > Loads.units(own.getResource(), at.toLocalDate());
    }
}
