/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.jalon.ui.common.EditSession;

/** What can be created in and beside the element selected, in the main menu. */
public final class NewElementMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getPartService().getActivePart();
        EditSession session = Adapters.adapt(part, EditSession.class);
        MenuManager menu = new MenuManager();
        if (session != null && !session.isReadOnly()) {
            List<EObject> selected = session.selection().elements();
            Object node = selected.isEmpty() ? session.project() : selected.getFirst();
            ElementMenu.addNew(menu, session, node);
        }
        IContributionItem[] items = menu.getItems();
        Arrays.stream(items).forEach(item -> item.setParent(null));
        return items;
    }
}
