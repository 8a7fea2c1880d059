/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.List;
import java.util.Optional;

import org.jalon.diagram.internal.NetworkLayout;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;

/**
 * A network diagram: activities on nodes, drawn as boxes of the potentials method (MPM) with early and late dates and
 * floats, laid out from left to right in layers. Immutable and tied to one plan.
 */
public final class NetworkDiagram {

    private final ProjectPlan plan;
    private final NetworkOptions options;
    private final NetworkLayout layout;

    private NetworkDiagram(ProjectPlan plan, NetworkOptions options) {
        this.plan = plan;
        this.options = options;
        layout = new NetworkLayout(plan, options);
    }

    /**
     * Lays out the network of a plan. The time it takes grows faster than the network does.
     *
     * @param plan the plan to show
     * @param options what is shown
     * @return the diagram
     */
    public static NetworkDiagram of(ProjectPlan plan, NetworkOptions options) {
        return new NetworkDiagram(plan, options);
    }

    public ProjectPlan plan() {
        return plan;
    }

    public NetworkOptions options() {
        return options;
    }

    /** The boxes. */
    public List<NetworkNode> nodes() {
        return layout.nodes();
    }

    /** The box of an element, if it is shown. */
    public Optional<NetworkNode> node(WbsElement element) {
        return layout.nodes().stream().filter(node -> node.planned().element() == element).findFirst();
    }

    /** The links. */
    public List<NetworkEdge> edges() {
        return layout.edges();
    }

    /** The frames of work packages, none if the options don't ask for them. */
    public List<NetworkFrame> frames() {
        return layout.frames();
    }

    /** Width of everything, logical pixels. */
    public double width() {
        return layout.width();
    }

    /** Height of everything, logical pixels. */
    public double height() {
        return layout.height();
    }
}
