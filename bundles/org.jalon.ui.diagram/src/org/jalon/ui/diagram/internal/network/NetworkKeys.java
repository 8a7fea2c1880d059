/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.jalon.diagram.Role;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.edit.LinkMode;
import org.jalon.ui.diagram.internal.edit.Nearest;

/**
 * Moves between boxes from the keyboard: right along the critical link or the first one, left to what decides of the
 * start, up and down to the next box of the column. With Control, boxes themselves are moved. Plus, minus and zero
 * zoom.
 */
final class NetworkKeys extends KeyHandler {

    private static final int STEP = 12;

    private final NetworkView view;
    private final NetworkState state;
    private final LinkMode linking;

    NetworkKeys(NetworkView view, NetworkState state, LinkMode linking) {
        this.view = view;
        this.state = state;
        this.linking = linking;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (state.diagram() == null || (event.stateMask & SWT.ALT) != 0) {
            return false;
        }
        if (linking.press(event.keyCode)) {
            return true;
        }
        boolean move = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(move, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(move, 1, 0);
            case SWT.ARROW_UP -> arrow(move, 0, -1);
            case SWT.ARROW_DOWN -> arrow(move, 0, 1);
            case SWT.HOME -> first();
            case SWT.KEYPAD_ADD, '+', '=' -> view.zoom().zoomIn();
            case SWT.KEYPAD_SUBTRACT, '-' -> view.zoom().zoomOut();
            case '0', SWT.KEYPAD_0 -> view.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void first() {
        state.elements().stream().findFirst().ifPresent(view::select);
    }

    private void arrow(boolean move, int dx, int dy) {
        if (move) {
            int step = JalonPreferences.isOn(JalonPreferences.GRID_SNAP) ? JalonPreferences.gridSpacing() : STEP;
            view.nudge(dx * step, dy * step);
            return;
        }
        Optional<WbsElement> current = view.current();
        if (current.isEmpty()) {
            first();
        } else {
            Optional<WbsElement> next = dx == 0 ? beside(current.get(), dx, dy)
                    : along(current.get(), dx > 0).or(() -> beside(current.get(), dx, dy));
            next.ifPresent(view::select);
        }
        linking.tell();
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
