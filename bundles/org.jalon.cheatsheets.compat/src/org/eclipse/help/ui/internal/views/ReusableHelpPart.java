/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.ManagedForm;

/** Shows one part, a cheat sheet, in a form. */
public final class ReusableHelpPart {

    private final ManagedForm form;

    ReusableHelpPart(Composite parent) {
        form = new ManagedForm(parent);
        form.getForm().getBody().setLayout(new FillLayout());
        parent.addDisposeListener(e -> form.dispose());
    }

    /** The form in whose body parts create their controls. */
    public ManagedForm getForm() {
        return form;
    }

    /** The control. */
    public Control getControl() {
        return form.getForm();
    }

    /** A new page with a title. */
    public IHelpPartPage createPage(String id, String text, String icon) {
        if (text != null) {
            form.getForm().setText(text);
        }
        return new HelpPartPage();
    }

    /** Adds a part that has made its control. */
    public void addPart(String id, IHelpPart part) {
        part.init(this, id, null);
        form.addPart(part);
    }

    /** Adds a page; there is one, which is on top. */
    public void addPage(IHelpPartPage page) {
        form.getForm().updateToolBar();
    }

    /** Shows a page. */
    public HelpPartPage showPage(String id) {
        form.reflow(true);
        form.getForm().getParent().layout(true, true);
        return new HelpPartPage();
    }

    /** The one page. */
    public final class HelpPartPage implements IHelpPartPage {

        @Override
        public void addPart(String id, boolean flexible) {
            form.reflow(true);
        }

        @Override
        public IToolBarManager getToolBarManager() {
            return form.getForm().getToolBarManager();
        }

        @Override
        public void setVerticalSpacing(int spacing) {
            ((FillLayout) form.getForm().getBody().getLayout()).marginHeight = spacing;
        }

        @Override
        public void setHorizontalMargin(int margin) {
            ((FillLayout) form.getForm().getBody().getLayout()).marginWidth = margin;
        }
    }
}
