/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jalon.diagram.LinkEnd;
import org.jalon.diagram.Role;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.network.NetworkNode.Kind;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPositions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** Which boxes and links a network shows, before anything has a place. */
public final class NetworkSketch {

    /**
     * A box.
     *
     * @param planned the element
     * @param kind its form
     */
    record Box(PlannedElement planned, Kind kind) {
        WbsElement element() {
            return planned.element();
        }

        double width() {
            return NetworkCells.width(kind);
        }

        double height() {
            return NetworkCells.height();
        }
    }

    /**
     * A link between two boxes.
     *
     * @param link the first of those that fall together
     * @param count how many they are
     * @param label what is written on it, possibly nothing
     */
    record Tie(Dependency link, int count, WbsElement source, WbsElement target, Role role, String label) {
        LinkEnd from() {
            return LinkEnd.ofPredecessor(link.getType());
        }

        LinkEnd to() {
            return LinkEnd.ofSuccessor(link.getType());
        }

        private Tie withOneMore(Role other) {
            return new Tie(link, count + 1, source, target, role == Role.CRITICAL_LINK ? role : other,
                (count + 1) + "\u00A0×");
        }
    }

    private record Ends(WbsElement source, WbsElement target, DependencyType type) {
    }

    private final ProjectPlan plan;
    private final NetworkOptions options;
    private final NetworkPositions positions;
    private final Map<WbsElement, Box> boxes = new LinkedHashMap<>();
    private final List<Tie> ties;

    public NetworkSketch(ProjectPlan plan, NetworkOptions options) {
        this.plan = plan;
        this.options = options;
        positions = NetworkPositions.of(plan.project());
        for (PlannedElement planned : plan.elements()) {
            if (isShown(planned)) {
                boxes.put(planned.element(), new Box(planned, NetworkCells.kind(planned)));
            }
        }
        ties = List.copyOf(findTies());
    }

    ProjectPlan plan() {
        return plan;
    }

    NetworkOptions options() {
        return options;
    }

    NetworkPositions positions() {
        return positions;
    }

    Map<WbsElement, Box> boxes() {
        return boxes;
    }

    List<Tie> ties() {
        return ties;
    }

    private Collection<Tie> findTies() {
        Durations durations = Durations.of(plan.project());
        Map<Ends, Tie> found = new LinkedHashMap<>();
        for (PlannedElement planned : plan.elements()) {
            WbsElement target = positions.shownFor(planned.element());
            for (Dependency link : planned.element().getPredecessorLinks()) {
                WbsElement source = link.getPredecessor() == null ? null : positions.shownFor(link.getPredecessor());
                if (source != null && source != target && boxes.containsKey(source) && boxes.containsKey(target)) {
                    Role role = ElementRoles.of(link, plan);
                    boolean whole = source == link.getPredecessor() && target == planned.element();
                    found.merge(new Ends(source, target, whole ? link.getType() : DependencyType.FINISH_TO_START),
                        new Tie(link, 1, source, target, role, LinkLabels.of(link, durations, options.locale())),
                        (first, other) -> first.withOneMore(other.role()));
                }
            }
        }
        return found.values();
    }

    /** Activities that pass the filter, work packages that are collapsed, and those that links lead to or from. */
    private boolean isShown(PlannedElement planned) {
        WbsElement element = planned.element();
        if (positions.shownFor(element) != element) {
            return false;
        }
        if (planned.isPackage() && positions.isCollapsed(element)) {
            return true;
        }
        return options.filter().test(planned) && (!planned.isPackage()
            || !element.getPredecessorLinks().isEmpty() || !element.getSuccessorLinks().isEmpty());
    }
}
