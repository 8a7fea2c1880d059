/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.common.HelpContexts;

/** Edits a text of several lines. */
final class TextDialog extends Dialog {

    private final String title;
    private String text;

    TextDialog(Shell shell, String title, String text) {
        super(shell);
        this.title = title;
        this.text = text;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The text as it was left. */
    String text() {
        return text;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setText(text);
        field.selectAll();
        field.addModifyListener(e -> text = field.getText().strip());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                okPressed();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70),
                convertHeightInCharsToPixels(10)).applyTo(field);
        return area;
    }
}
