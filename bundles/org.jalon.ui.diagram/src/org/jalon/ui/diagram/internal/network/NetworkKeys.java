/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jalon.diagram.Role;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.edit.BoxKeys;
import org.jalon.ui.diagram.internal.edit.LinkMode;
import org.jalon.ui.diagram.internal.edit.Nearest;

/**
 * Moves between boxes from the keyboard: right along the critical link or the first one, left to what decides of the
 * start, up and down to the next box of the column. With Control, boxes themselves are moved. Plus, minus and zero
 * zoom.
 */
final class NetworkKeys extends BoxKeys<WbsElement> {

    private static final int STEP = 12;

    private final NetworkView view;
    private final NetworkState state;

    NetworkKeys(NetworkView view, NetworkState state, LinkMode linking) {
        super(view.zoom(), linking);
        this.view = view;
        this.state = state;
    }

    @Override
    protected boolean isShown() {
        return state.diagram() != null;
    }

    @Override
    protected Optional<WbsElement> current() {
        return view.current();
    }

    @Override
    protected void first() {
        state.elements().stream().findFirst().ifPresent(next -> view.select(next, false));
    }

    @Override
    protected void go(WbsElement from, int dx, int dy, boolean alsoOthers) {
        Optional<WbsElement> next = dx == 0 ? beside(from, dx, dy)
                : along(from, dx > 0).or(() -> beside(from, dx, dy));
        next.ifPresent(element -> view.select(element, false));
    }

    @Override
    protected void step(int dx, int dy) {
        int step = JalonPreferences.isOn(JalonPreferences.GRID_SNAP) ? JalonPreferences.gridSpacing() : STEP;
        view.nudge(dx * step, dy * step);
    }

    @Override
    protected void fit() {
        view.fit();
    }

    /** The other end of the critical link, or of the first one. */
    private Optional<WbsElement> along(WbsElement element, boolean forward) {
        List<Dependency> links = forward ? state.leaving(element) : state.entering(element);
        return links.stream().map(state::edge)
                .min(Comparator.comparing(edge -> edge.role() == Role.CRITICAL_LINK ? 0 : 1))
                .map(forward ? NetworkEdge::target : NetworkEdge::source);
    }

    /** The nearest box in a direction, those straight ahead first. */
    private Optional<WbsElement> beside(WbsElement element, int dx, int dy) {
        return Nearest.in(state.node(element).bounds(), state.diagram().nodes(), NetworkNode::bounds, dx, dy)
                .map(NetworkNode::planned).map(planned -> planned.element());
    }
}
