/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkEditor;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Views;

/** The network: boxes stand as in the editor of Jalon, texts and progress beside them. */
final class NetworkPlaces implements Places {

    /** How much of the progress stands on the box, the rest below it. */
    private static final double ON = 4;
    private static final double BELOW = LEAST - ON;
    private static final double LINE = 16;

    private final Project project;
    private final NetworkDiagram network;

    NetworkPlaces(Project project) {
        this.project = project;
        network = Views.of(project).network();
    }

    @Override
    public Optional<Rect> place(String mapping, EObject element) {
        return element instanceof WbsElement wbs ? network.node(wbs).map(node -> place(mapping, node))
            : Optional.empty();
    }

    private static Rect place(String mapping, NetworkNode node) {
        Rect box = node.bounds();
        return switch (mapping) {
            case "NetworkFloat" -> new Rect(box.x(), box.y() - LINE, box.width(), LINE);
            case "NetworkProgressBar" -> new Rect(box.x(), box.bottom() - ON,
                Math.max(LEAST, box.width() * Math.min(1, node.planned().percentComplete() / 100)), LEAST);
            case "NetworkResourceNames" -> new Rect(box.x(), box.bottom() + BELOW, box.width(), LINE);
            case "NetworkEstimate" -> new Rect(box.x(), box.bottom() + BELOW + LINE, box.width() + 40, LINE);
            default -> box;
        };
    }

    @Override
    public Set<String> front() {
        return Set.of("NetworkProgressBar");
    }

    @Override
    public Optional<List<Point>> course(EObject element, EObject source, EObject target) {
        return element instanceof Dependency link ? network.edge(link).map(NetworkEdge::points) : Optional.empty();
    }

    @Override
    public Optional<Edit> dragged(List<Drag> drags) {
        Map<WbsElement, Point> places = new LinkedHashMap<>();
        for (Drag drag : drags) {
            if ("NetworkBox".equals(drag.mapping()) && (drag.right() != 0 || drag.down() != 0)) {
                places.put((WbsElement) drag.element(), new Point(drag.now().x(), drag.now().y()));
            }
        }
        Edits edits = Edits.of(project);
        return places.isEmpty() ? Optional.empty() : Optional.of(new NetworkEditor(edits.domain(), project,
            edits.plan(), Views.locale()).move(places));
    }
}
