/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.Optional;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.jalon.diagram.board.BoardItem;
import org.jalon.ui.diagram.internal.edit.LinkMode;
import org.jalon.ui.diagram.internal.edit.Nearest;

/**
 * Moves between boxes from the keyboard: to the nearest one in a direction, with Shift selecting it as well. With
 * Control, what is selected is moved by a step. Plus, minus and zero zoom.
 */
final class BoardKeys extends KeyHandler {

    private final BoardViewer view;
    private final BoardState state;
    private final LinkMode linking;

    BoardKeys(BoardViewer view, BoardState state, LinkMode linking) {
        this.view = view;
        this.state = state;
        this.linking = linking;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (state.board() == null || (event.stateMask & SWT.ALT) != 0) {
            return false;
        }
        if (linking.press(event.keyCode)) {
            return true;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(event.stateMask, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event.stateMask, 1, 0);
            case SWT.ARROW_UP -> arrow(event.stateMask, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event.stateMask, 0, 1);
            case SWT.HOME -> end(true);
            case SWT.END -> end(false);
            case SWT.KEYPAD_ADD, '+', '=' -> view.zoom().zoomIn();
            case SWT.KEYPAD_SUBTRACT, '-' -> view.zoom().zoomOut();
            case '0', SWT.KEYPAD_0 -> view.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void end(boolean first) {
        state.items().stream().reduce((a, b) -> first ? a : b).ifPresent(item -> view.select(item, false));
    }

    private void arrow(int modifiers, int dx, int dy) {
        if ((modifiers & SWT.MOD1) != 0) {
            view.step(dx, dy);
            return;
        }
        Optional<BoardItem> current = view.current();
        if (current.isEmpty()) {
            end(true);
        } else {
            Nearest.in(current.get().bounds(), state.items(), BoardItem::bounds, dx, dy)
                    .ifPresent(next -> view.select(next, (modifiers & SWT.MOD2) != 0));
        }
        linking.tell();
    }
}
