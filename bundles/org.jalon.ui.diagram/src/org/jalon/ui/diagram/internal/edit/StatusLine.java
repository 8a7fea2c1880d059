/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;

/** The status line of the workbench, where an editor says why something can't be done. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Shows a message while the editor is active, null for none. */
    public static void say(IEditorPart editor, String message) {
        if (editor == null || editor.getEditorSite() == null) {
            return;
        }
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        if (line != null) {
            line.setErrorMessage(message);
        }
    }
}
