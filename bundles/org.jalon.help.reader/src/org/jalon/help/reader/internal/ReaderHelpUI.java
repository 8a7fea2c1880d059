/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.reader.internal;

import java.net.URL;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the Help menu and F1 do: they show pages in the view "Help". */
public final class ReaderHelpUI extends AbstractHelpUI {

    /** Under which a control knows the context that F1 shows. */
    private static final String CONTEXT = "org.eclipse.ui.help";

    @Override
    public void displayHelp() {
        HelpView view = view();
        if (view != null) {
            view.showContents();
        }
    }

    @Override
    public void displaySearch() {
        HelpView view = view();
        if (view != null) {
            view.focusSearch();
        }
    }

    @Override
    public void search(String expression) {
        HelpView view = view();
        if (view != null) {
            view.search(expression);
        }
    }

    /** Help on what has the keyboard. */
    @Override
    public void displayDynamicHelp() {
        for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
            if (at.getData(CONTEXT) instanceof String id && HelpSystem.getContext(id) != null) {
                displayContext(HelpSystem.getContext(id), 0, 0);
                return;
            }
        }
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        HelpView view = view();
        if (view != null) {
            view.show(context);
        }
    }

    @Override
    public void displayHelpResource(String href) {
        HelpView view = view();
        if (view != null) {
            view.show(href);
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false; // the view doesn't hide what it is about
    }

    /** A page as a file of its bundle. */
    @Override
    public URL resolve(String href, boolean documentOnly) {
        return HelpPage.file(href.replaceAll("[#?].*", ""));
    }

    private static HelpView view() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]; // a dialog is active
        }
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        try {
            return page == null ? null : (HelpView) page.showView(HelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(ReaderHelpUI.class).error(e.getLocalizedMessage(), e);
            return null;
        }
    }
}
