/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.ui.common.TextDialog;

/** Edits a text of several lines in a dialog. */
final class TextDialogCellEditor extends DialogCellEditor {

    private final String title;

    TextDialogCellEditor(Composite parent, String title) {
        super(parent);
        this.title = title;
    }

    @Override
    protected Object openDialogBox(Control cellEditorWindow) {
        TextDialog dialog = new TextDialog(cellEditorWindow.getShell(), title, String.valueOf(getValue()));
        return dialog.open() == Window.OK ? dialog.text() : null;
    }

    @Override
    protected void updateContents(Object value) {
        super.updateContents(value == null ? "" : value.toString().replaceAll("\\s*\\R\\s*", " ⏎ "));
    }
}
