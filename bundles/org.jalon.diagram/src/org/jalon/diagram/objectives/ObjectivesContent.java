/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.board.BoardView;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.planning.ObjectiveRoots;

/**
 * What an objectives tree shows: objectives with their depths, and beside which of them an indicator or a deliverable
 * stands, which may serve several: the first.
 */
final class ObjectivesContent {

    private final Project project;
    private final BoardView view;
    private final List<Objective> roots = new ArrayList<>();
    private final Map<Objective, Integer> depths = new LinkedHashMap<>();
    private final Map<ProjectElement, Objective> hosts = new HashMap<>();

    ObjectivesContent(Project project, BoardView view) {
        this.project = project;
        this.view = view;
        ObjectiveRoots.of(project).forEach(this::root);
    }

    /** The objectives of a project in the order of the framing. */
    static List<Objective> all(Project project) {
        return project.getFraming() == null ? List.of() : project.getFraming().getObjectives();
    }

    private void root(Objective objective) {
        roots.add(objective);
        add(objective, 0);
    }

    private void add(Objective objective, int depth) {
        if (depths.containsKey(objective)) {
            return;
        }
        depths.put(objective, depth);
        if (!isFolded(objective)) {
            indicators(objective).forEach(each -> hosts.putIfAbsent(each, objective));
            deliverables(objective).forEach(each -> hosts.putIfAbsent(each, objective));
            objective.getChildren().forEach(child -> add(child, depth + 1));
        }
    }

    BoardView view() {
        return view;
    }

    List<Objective> roots() {
        return roots;
    }

    /** All objectives shown, parents first, with how deep they are; 0 at the top. */
    Map<Objective, Integer> depths() {
        return depths;
    }

    boolean isFolded(Objective objective) {
        return view.collapsed().contains(objective);
    }

    boolean isBranch(Objective objective) {
        return !objective.getChildren().isEmpty() || !indicators(objective).isEmpty()
            || !deliverables(objective).isEmpty();
    }

    /** How many elements a folded objective hides; negative if it isn't folded. */
    int hidden(Objective objective) {
        if (!isFolded(objective)) {
            return -1;
        }
        Set<EObject> below = new LinkedHashSet<>();
        collect(objective, below);
        below.remove(objective);
        below.removeIf(each -> each instanceof ProjectElement element && hosts.containsKey(element));
        return below.size();
    }

    private void collect(Objective objective, Set<EObject> found) {
        if (found.add(objective)) {
            found.addAll(indicators(objective));
            found.addAll(deliverables(objective));
            objective.getChildren().forEach(child -> collect(child, found));
        }
    }

    List<Objective> children(Objective objective) {
        return isFolded(objective) ? List.of() : objective.getChildren().stream()
            .filter(child -> child.getParent() == objective && depths.get(child) == depths.get(objective) + 1).toList();
    }

    /** The indicators linked to an objective, if they are shown. */
    List<Indicator> indicators(Objective objective) {
        return view.shows(ObjectivesTree.INDICATORS) ? objective.getIndicators() : List.of();
    }

    /** The deliverables linked to an objective, if they are shown. */
    List<Deliverable> deliverables(Objective objective) {
        return view.shows(ObjectivesTree.DELIVERABLES) ? objective.getDeliverables() : List.of();
    }

    /** Whether an indicator or a deliverable stands beside an objective. */
    boolean stands(ProjectElement element, Objective beside) {
        return hosts.get(element) == beside;
    }

    /** The indicators that serve no objective, if they are asked for. */
    List<Indicator> looseIndicators() {
        return view.shows(ObjectivesTree.LOOSE) ? project.getIndicators().stream()
            .filter(each -> each.getObjectives().isEmpty()).toList() : List.of();
    }

    /** The deliverables that serve no objective, if they are asked for. */
    List<Deliverable> looseDeliverables() {
        if (!view.shows(ObjectivesTree.LOOSE)) {
            return List.of();
        }
        Set<Deliverable> serving = new LinkedHashSet<>();
        all(project).forEach(objective -> serving.addAll(objective.getDeliverables()));
        List<Deliverable> loose = new ArrayList<>();
        project.eAllContents().forEachRemaining(each -> {
            if (each instanceof Deliverable deliverable && each.eContainer() instanceof WbsElement
                && !serving.contains(deliverable)) {
                loose.add(deliverable);
            }
        });
        return loose;
    }
}
