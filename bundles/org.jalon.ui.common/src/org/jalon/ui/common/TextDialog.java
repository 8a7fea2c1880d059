/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits a text of several lines; Ctrl+Enter accepts it. */
public final class TextDialog extends Dialog {

    private final String title;
    private String text;
    private Text field;

    /**
     * A dialog that begins with a text.
     *
     * @param title what the text is
     */
    public TextDialog(Shell shell, String title, String text) {
        super(shell);
        this.title = title;
        this.text = text;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The text as it was left, as it was typed. */
    public String text() {
        return text;
    }

    /** Has the whole text replaced by what is typed first; to be called once the dialog is created. */
    public void selectAll() {
        field.selectAll();
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
        field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setText(text);
        field.addModifyListener(e -> text = field.getText());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                okPressed();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70),
                convertHeightInCharsToPixels(12)).applyTo(field);
        return area;
    }
}
