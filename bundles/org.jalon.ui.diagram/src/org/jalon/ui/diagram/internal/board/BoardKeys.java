/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.jalon.diagram.board.BoardItem;
import org.jalon.ui.diagram.internal.edit.BoxKeys;
import org.jalon.ui.diagram.internal.edit.LinkMode;
import org.jalon.ui.diagram.internal.edit.Nearest;

/**
 * Moves between boxes from the keyboard: to the nearest one in a direction, with Shift selecting it as well. With
 * Control, what is selected is moved by a step. Plus, minus and zero zoom.
 */
final class BoardKeys extends BoxKeys<BoardItem> {

    private final BoardViewer view;
    private final BoardState state;

    BoardKeys(BoardViewer view, BoardState state, LinkMode linking) {
        super(view.zoom(), linking);
        this.view = view;
        this.state = state;
    }

    @Override
    protected boolean isShown() {
        return state.board() != null;
    }

    @Override
    protected Optional<BoardItem> current() {
        return view.current();
    }

    @Override
    protected void first() {
        end(true);
    }

    private void end(boolean first) {
        state.items().stream().reduce((a, b) -> first ? a : b).ifPresent(item -> view.select(item, false));
    }

    @Override
    protected void go(BoardItem from, int dx, int dy, boolean alsoOthers) {
        Nearest.in(from.bounds(), state.items(), BoardItem::bounds, dx, dy)
                .ifPresent(next -> view.select(next, alsoOthers));
    }

    @Override
    protected void step(int dx, int dy) {
        view.step(dx, dy);
    }

    @Override
    protected void fit() {
        view.fit();
    }

    @Override
    protected boolean further(int key) {
        if (key != SWT.END) {
            return false;
        }
        end(false);
        return true;
    }
}
