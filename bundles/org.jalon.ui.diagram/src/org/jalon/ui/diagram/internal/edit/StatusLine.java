/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;

/** The status line of the workbench, where an editor says what can be done and why something can't. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Shows why something can't be done while the editor is active, null for nothing. */
    public static void say(IEditorPart editor, String message) {
        IStatusLineManager line = of(editor);
        if (line != null) {
            line.setErrorMessage(message);
        }
    }

    /** Shows what can be done now while the editor is active, null for nothing. */
    public static void hint(IEditorPart editor, String message) {
        IStatusLineManager line = of(editor);
        if (line != null) {
            line.setMessage(message);
        }
    }

    private static IStatusLineManager of(IEditorPart editor) {
        return editor == null || editor.getEditorSite() == null ? null
                : editor.getEditorSite().getActionBars().getStatusLineManager();
    }
}
