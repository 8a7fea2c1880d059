/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.editor.JalonEditor;

/** Opens the editor on an element from the Project Explorer. */
public final class ExplorerActions extends CommonActionProvider {

    private final Action open = new Action(Messages.open) {
        @Override
        public void run() {
            openSelected();
        }
    };
    private IWorkbenchPage page;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite viewSite) {
            page = viewSite.getPage();
        }
    }

    private ExplorerNode selected() {
        IStructuredSelection selection = getContext() == null ? null
                : (IStructuredSelection) getContext().getSelection();
        return selection != null && selection.getFirstElement() instanceof ExplorerNode node && !node.isLoading()
                ? node : null;
    }

    private void openSelected() {
        ExplorerNode node = selected();
        if (node == null) {
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, node.file());
            if (editor instanceof JalonEditor jalonEditor) {
                jalonEditor.reveal(node.element());
            }
        } catch (PartInitException e) {
            UiPlugin.log(e);
        }
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (selected() != null) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (selected() != null) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }
}
