/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jalon.diagram.internal.NetworkAssembly;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;

/**
 * A network diagram: activities on nodes, drawn as boxes of the potentials method (MPM) with early and late dates and
 * floats or with the figures of PERT, laid out from left to right in layers; boxes that a hand placed stand where it
 * put them. Immutable and tied to one plan.
 */
public final class NetworkDiagram {

    private final NetworkAssembly assembly;

    private NetworkDiagram(NetworkAssembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Lays out the network of a plan. The time it takes grows faster than the network does.
     *
     * @param plan the plan to show
     * @param options what is shown
     * @return the diagram
     */
    public static NetworkDiagram of(ProjectPlan plan, NetworkOptions options) {
        return of(plan, options, () -> false);
    }

    /**
     * Lays out the network of a plan, unless it is to stop.
     *
     * @param plan the plan to show
     * @param options what is shown
     * @param canceled asked now and then whether to stop
     * @return the diagram
     * @throws CancellationException if it stopped
     */
    public static NetworkDiagram of(ProjectPlan plan, NetworkOptions options, BooleanSupplier canceled) {
        return new NetworkDiagram(NetworkAssembly.laidOut(plan, options, canceled));
    }

    /**
     * Places the boxes of a plan in columns, each after all that it waits for, with links crossing as they may: for
     * who won't wait for a layout.
     *
     * @param plan the plan to show
     * @param options what is shown
     * @return the diagram
     */
    public static NetworkDiagram inColumns(ProjectPlan plan, NetworkOptions options) {
        return new NetworkDiagram(NetworkAssembly.inColumns(plan, options));
    }

    /**
     * Shows a later plan of the same project, or something else of it, with as little change as can be: boxes stay
     * where they are, new ones find a place near those they are linked with, and what hasn't changed is the same
     * object as before. It is fast enough to follow each edit.
     *
     * @param plan the later plan
     * @param options what is shown
     * @return the diagram
     */
    public NetworkDiagram following(ProjectPlan plan, NetworkOptions options) {
        return new NetworkDiagram(assembly.following(plan, options));
    }

    public ProjectPlan plan() {
        return assembly.plan();
    }

    public NetworkOptions options() {
        return assembly.options();
    }

    /** The boxes, in the order of the breakdown. */
    public Collection<NetworkNode> nodes() {
        return Collections.unmodifiableCollection(assembly.nodes().values());
    }

    /** The box of an element, if it is shown. */
    public Optional<NetworkNode> node(WbsElement element) {
        return Optional.ofNullable(assembly.nodes().get(element));
    }

    /** The links. */
    public Collection<NetworkEdge> edges() {
        return Collections.unmodifiableCollection(assembly.edges().values());
    }

    /** The course of a link, if it has one of its own. */
    public Optional<NetworkEdge> edge(Dependency link) {
        return Optional.ofNullable(assembly.edges().get(link));
    }

    /** The frames of work packages, none if the options don't ask for them. */
    public List<NetworkFrame> frames() {
        return assembly.frames();
    }

    /** The lanes from top to bottom, none if the options don't ask for them. */
    public List<NetworkLane> lanes() {
        return assembly.lanes();
    }

    /** Width of everything, logical pixels. */
    public double width() {
        return assembly.width();
    }

    /** Height of everything, logical pixels. */
    public double height() {
        return assembly.height();
    }
}
