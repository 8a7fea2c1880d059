/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF 3.2 shows while its palette is dragged to the other side of the editor.
 * The workbench class of this name went with the Eclipse 3 presentation.
 */
public final class DragCursors {
    /** No drop here. */
    public static final int INVALID = 0;
    /** Dock on the left. */
    public static final int LEFT = 1;
    /** Dock on the right. */
    public static final int RIGHT = 2;
    /** Dock at the top. */
    public static final int TOP = 3;
    /** Dock at the bottom. */
    public static final int BOTTOM = 4;
    /** Put in the middle. */
    public static final int CENTER = 5;
    /** Leave the window. */
    public static final int OFFSCREEN = 6;
    /** Add to a view bar. */
    public static final int FASTVIEW = 7;

    private DragCursors() {
    }

    /**
     * @param code one of the constants of this class
     * @return a cursor of the system, not to be disposed
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            case CENTER, FASTVIEW, OFFSCREEN -> SWT.CURSOR_SIZEALL;
            default -> SWT.CURSOR_NO;
        });
    }
}
