/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.HelpContexts;

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
        return dialog.open() == IDialogConstants.OK_ID ? dialog.text : null;
    }

    @Override
    protected void updateContents(Object value) {
        super.updateContents(value == null ? "" : value.toString().replaceAll("\\s*\\R\\s*", " ⏎ "));
    }

    private static final class TextDialog extends Dialog {
        private final String title;
        private String text;
        private Text area;

        TextDialog(Shell shell, String title, String text) {
            super(shell);
            this.title = title;
            this.text = text;
            setShellStyle(getShellStyle() | SWT.RESIZE);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
            shell.setText(title);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite composite = (Composite) super.createDialogArea(parent);
            area = new Text(composite, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
            area.setText(text);
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.widthHint = convertWidthInCharsToPixels(70);
            data.heightHint = convertHeightInCharsToPixels(12);
            area.setLayoutData(data);
            return composite;
        }

        @Override
        protected void okPressed() {
            text = area.getText();
            super.okPressed();
        }
    }
}
