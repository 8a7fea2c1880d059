/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.explain;

import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.ui.planning.internal.Messages;

/** Copies the selected lines as text, for a mail or minutes. */
final class CopyLines extends Action {

    private final TreeViewer tree;

    private CopyLines(TreeViewer tree) {
        super(Messages.copyLines);
        this.tree = tree;
        setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
                ISharedImages.IMG_TOOL_COPY));
        setEnabled(false);
        tree.addSelectionChangedListener(event -> setEnabled(!event.getSelection().isEmpty()));
    }

    /** Offers it in the context menu of a tree and for the Copy command of the workbench. */
    static void install(IViewSite site, TreeViewer tree) {
        CopyLines copy = new CopyLines(tree);
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        menu.add(copy);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    @Override
    public void run() {
        ILabelProvider labels = (ILabelProvider) tree.getLabelProvider();
        String text = tree.getStructuredSelection().stream().map(labels::getText)
                .collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(tree.getControl().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
