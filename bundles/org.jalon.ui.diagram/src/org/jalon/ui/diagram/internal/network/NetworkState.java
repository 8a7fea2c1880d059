/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jalon.diagram.Theme;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkFrame;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** What the network page shows: the network as last laid out. */
final class NetworkState {

    private ShapePainter painter;
    private NetworkDiagram diagram;
    private final Map<WbsElement, NetworkNode> nodes = new HashMap<>();
    private final Map<Dependency, NetworkEdge> edges = new HashMap<>();

    NetworkState(Theme theme) {
        painter = new ShapePainter(theme);
    }

    void setTheme(Theme theme) {
        painter = new ShapePainter(theme);
    }

    ShapePainter painter() {
        return painter;
    }

    void setDiagram(NetworkDiagram laidOut) {
        diagram = laidOut;
        nodes.clear();
        edges.clear();
        laidOut.nodes().forEach(node -> nodes.put(node.planned().element(), node));
        laidOut.edges().forEach(edge -> edges.put(edge.dependency(), edge));
    }

    /** Width of everything, pixels; 0 as long as nothing is laid out. */
    double width() {
        return diagram == null ? 0 : diagram.width();
    }

    double height() {
        return diagram == null ? 0 : diagram.height();
    }

    List<NetworkFrame> frames() {
        return diagram == null ? List.of() : diagram.frames();
    }

    /** The elements that have a box, in the order of the breakdown. */
    List<WbsElement> elements() {
        return diagram == null ? List.of() : diagram.nodes().stream().map(n -> n.planned().element()).toList();
    }

    /** The box of an element, null if it has none. */
    NetworkNode node(Object element) {
        return nodes.get(element);
    }

    /** The course of a link, null if it isn't drawn. */
    NetworkEdge edge(Object dependency) {
        return edges.get(dependency);
    }
}
