/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.jalon.ui.internal.Messages;

/** What the editor shows of a file that can't be opened as a project: what is wrong, where, and what to do. */
final class ErrorPage {

    /** How many problems of a file are listed. */
    static final int MOST_PROBLEMS = 10;

    private final FormToolkit toolkit;
    private final ScrolledForm form;

    /**
     * @param message what is wrong and where, one or more sentences in the user's language
     * @param remedy what the user can do about it, possibly empty
     */
    ErrorPage(Composite parent, String fileName, String message, String remedy) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        form.setText(fileName);
        form.getForm().setMessage(Messages.errorCannotOpen, IMessageProvider.ERROR);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = layout.rightMargin = 16;
        layout.topMargin = 16;
        layout.verticalSpacing = 12;
        form.getBody().setLayout(layout);
        paragraph(message);
        if (!remedy.isBlank()) {
            paragraph(remedy);
        }
    }

    private void paragraph(String text) {
        Label label = toolkit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    /** Adds a link that does something. */
    void link(String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(form.getBody(), text, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
    }

    ScrolledForm control() {
        return form;
    }

    void dispose() {
        toolkit.dispose();
    }
}
