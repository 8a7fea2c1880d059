/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.table.internal.columns.TableContext;

/**
 * What resources have to do, activity by activity. The figures of a resource are computed when its column comes into
 * sight, once for each state of the plan.
 */
final class MatrixFigures {

    /**
     * The figures of one resource.
     *
     * @param efforts its effort for activities, and for work packages that for all below them
     * @param total its effort in the whole plan
     * @param overallocations when more is asked of it than it can give
     */
    record Figures(Map<WbsElement, Duration> efforts, Duration total, List<Loads.Overallocation> overallocations) {

        /** Its effort for a node, zero for none. */
        Duration effort(WbsElement element) {
            return efforts.getOrDefault(element, Duration.ZERO);
        }

        /** Whether a node is among those that overload it. */
        boolean isOverloadedBy(WbsElement element) {
            return overallocations.stream().anyMatch(each -> each.activities().contains(element));
        }
    }

    private final TableContext context;
    private final Map<Resource, Figures> known = new IdentityHashMap<>();
    private final Map<Resource, List<Assignment>> assignments = new IdentityHashMap<>();
    private ProjectPlan plan;

    MatrixFigures(TableContext context) {
        this.context = context;
    }

    /** The figures of a resource. */
    Figures of(Resource resource) {
        if (plan != context.plan()) {
            plan = context.plan();
            known.clear();
            assignments.clear();
            for (PlannedElement planned : plan.activities()) {
                ((Activity) planned.element()).getAssignments().forEach(each -> assignments
                        .computeIfAbsent(each.getResource(), r -> new ArrayList<>()).add(each));
            }
        }
        return known.computeIfAbsent(resource, this::compute);
    }

    /** How many resources have been looked at since the plan changed last. */
    int computed() {
        return known.size();
    }

    private Figures compute(Resource resource) {
        List<Assignment> own = assignments.getOrDefault(resource, List.of());
        Loads loads = Loads.of(plan, own);
        Map<WbsElement, Duration> efforts = new IdentityHashMap<>();
        own.forEach(assignment -> add(efforts, assignment.getActivity(), loads.effort(assignment)));
        return new Figures(efforts, loads.total(resource), loads.overallocations(resource));
    }

    private static void add(Map<WbsElement, Duration> efforts, WbsElement activity, Duration effort) {
        for (EObject at = activity; at instanceof WbsElement element; at = at.eContainer()) {
            efforts.merge(element, effort, Duration::plus);
        }
    }
}
