/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.Optional;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Keys of a diagram of boxes: arrows lead from box to box, with Control they move what is selected; plus, minus and
 * zero zoom.
 *
 * @param <B> what is known of a box
 */
public abstract class BoxKeys<B> extends KeyHandler {

    private final ZoomManager zoom;
    private final LinkMode linking;

    /** Keys of a diagram. */
    protected BoxKeys(ZoomManager zoom, LinkMode linking) {
        this.zoom = zoom;
        this.linking = linking;
    }

    /** Whether there is anything to move about on. */
    protected abstract boolean isShown();

    /** The box from which one moves; empty if none is selected. */
    protected abstract Optional<B> current();

    /** Selects the first box. */
    protected abstract void first();

    /**
     * Selects the box that lies in a direction, if there is one.
     *
     * @param alsoOthers whether what is selected remains so
     */
    protected abstract void go(B from, int dx, int dy, boolean alsoOthers);

    /** Moves what is selected by a step. */
    protected abstract void step(int dx, int dy);

    /** Shows all of the diagram. */
    protected abstract void fit();

    /** What a further key does; false if nothing. */
    protected boolean further(int key) {
        return false;
    }

    @Override
    public final boolean keyPressed(KeyEvent event) {
        if (!isShown() || (event.stateMask & SWT.ALT) != 0) {
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
            case SWT.HOME -> first();
            case SWT.KEYPAD_ADD, '+', '=' -> zoom.zoomIn();
            case SWT.KEYPAD_SUBTRACT, '-' -> zoom.zoomOut();
            case '0', SWT.KEYPAD_0 -> fit();
            default -> {
                return further(event.keyCode);
            }
        }
        return true;
    }

    private void arrow(int modifiers, int dx, int dy) {
        if ((modifiers & SWT.MOD1) != 0) {
            step(dx, dy);
            return;
        }
        current().ifPresentOrElse(from -> go(from, dx, dy, (modifiers & SWT.MOD2) != 0), this::first);
        linking.tell();
    }
}
