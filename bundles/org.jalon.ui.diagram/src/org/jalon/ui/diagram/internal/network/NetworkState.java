/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Theme;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkEditor;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.edit.BoxState;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.EmptyHint;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** What the network page shows and how it is edited: the model of the sheet. */
final class NetworkState extends BoxState {

    private final NetworkEditor editor;
    private NetworkDiagram diagram;
    private boolean waiting;
    private final Map<WbsElement, List<Dependency>> leaving = new HashMap<>();
    private final Map<WbsElement, List<Dependency>> entering = new HashMap<>();

    NetworkState(Theme theme, DiagramEditing editing, NetworkEditor editor) {
        super(theme, editing, ShapePainter::new);
        this.editor = editor;
    }

    NetworkEditor editor() {
        return editor;
    }

    void setDiagram(NetworkDiagram laidOut) {
        diagram = laidOut;
        leaving.clear();
        entering.clear();
        for (NetworkEdge edge : laidOut.edges()) {
            leaving.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge.dependency());
            entering.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge.dependency());
        }
    }

    void setWaiting(boolean isToCome) {
        waiting = isToCome;
    }

    /** Whether a layout is to come. */
    boolean isWaiting() {
        return waiting;
    }

    /** What is shown; null as long as nothing is laid out. */
    NetworkDiagram diagram() {
        return diagram;
    }

    /** What is said in place of boxes; empty if there are some, or nothing to say. */
    Optional<String> hint() {
        if (diagram == null || !diagram.nodes().isEmpty()) {
            return Optional.empty();
        }
        // work packages without links have no box in any case
        boolean filtered = diagram.plan().elements().stream().anyMatch(planned -> !planned.isPackage());
        return EmptyHint.of(diagram.plan(), filtered, editing().isWritable());
    }

    /** The elements that have a box, in the order of the breakdown. */
    List<WbsElement> elements() {
        return diagram == null ? List.of() : diagram.nodes().stream().map(n -> n.planned().element()).toList();
    }

    /** The links drawn. */
    Collection<NetworkEdge> edges() {
        return diagram == null ? List.of() : diagram.edges();
    }

    /** The links that leave the box of an element. */
    List<Dependency> leaving(WbsElement element) {
        return leaving.getOrDefault(element, List.of());
    }

    /** The links that enter the box of an element. */
    List<Dependency> entering(WbsElement element) {
        return entering.getOrDefault(element, List.of());
    }

    /** The box of an element, null if it has none. */
    NetworkNode node(Object element) {
        return diagram == null || !(element instanceof WbsElement wbs) ? null : diagram.node(wbs).orElse(null);
    }

    /** The course of a link, null if it isn't drawn. */
    NetworkEdge edge(Object dependency) {
        return diagram == null || !(dependency instanceof Dependency link) ? null : diagram.edge(link).orElse(null);
    }

    @Override
    public boolean hasBox(EObject element) {
        return node(element) != null;
    }
}
