/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.diagrams.DiagramKind;
import org.jalon.model.diagrams.DiagramView;
import org.jalon.model.diagrams.NodePosition;
import org.jalon.model.project.Project;

/** What hands arranged on the network of a project: read from the model as it is now, immutable. */
public final class NetworkPositions {

    private final Map<WbsElement, NodePosition> nodes = new LinkedHashMap<>();
    private final boolean anyCollapsed;

    private NetworkPositions(Project project) {
        view(project).ifPresent(view -> view.getNodes().forEach(node -> {
            if (node.getElement() instanceof WbsElement element) {
                nodes.putIfAbsent(element, node);
            }
        }));
        anyCollapsed = nodes.values().stream().anyMatch(NodePosition::isCollapsed);
    }

    /** The positions in a project. */
    public static NetworkPositions of(Project project) {
        return new NetworkPositions(project);
    }

    /** The network diagram of a project as far as someone has arranged it. */
    static Optional<DiagramView> view(Project project) {
        return project.getDiagrams().stream().filter(view -> view.getKind() == DiagramKind.NETWORK).findFirst();
    }

    /** What is decided about an element. */
    Optional<NodePosition> node(WbsElement element) {
        return Optional.ofNullable(nodes.get(element));
    }

    /** Where the upper left corner of the box of an element was put, if a hand put it anywhere. */
    public Optional<Point> place(WbsElement element) {
        return node(element).filter(node -> node.getX() != null && node.getY() != null)
            .map(node -> new Point(Math.max(0, node.getX()), Math.max(0, node.getY())));
    }

    /** Whether a work package is shown as one box. */
    public boolean isCollapsed(EObject element) {
        return element instanceof WbsElement wbs && node(wbs).filter(NodePosition::isCollapsed).isPresent();
    }

    /** Whether a hand put any box anywhere. */
    public boolean hasPlaces() {
        return nodes.values().stream().anyMatch(node -> node.getX() != null && node.getY() != null);
    }

    /** The element whose box stands for an element: the outermost collapsed work package around it, or itself. */
    public WbsElement shownFor(WbsElement element) {
        if (!anyCollapsed) {
            return element;
        }
        WbsElement shown = element;
        for (EObject e = element; e instanceof WbsElement above; e = e.eContainer()) {
            if (isCollapsed(above)) {
                shown = above;
            }
        }
        return shown;
    }
}
