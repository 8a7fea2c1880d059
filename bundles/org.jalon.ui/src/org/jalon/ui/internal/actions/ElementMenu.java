/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.tree.ModelTree;

/** The context menu on elements of the model. */
public final class ElementMenu {

    private ElementMenu() {
    }

    /**
     * Fills the menu for what is selected.
     *
     * @param node the one element or group under the menu, null if there is none or several
     */
    public static void fill(IMenuManager menu, EditSession session, Object node) {
        if (session != null) {
            List<EObject> selected = session.selection().elements();
            if (!session.isReadOnly()) {
                addNew(menu, session, node);
            }
            menu.add(new Separator());
            add(menu, Messages.moveUp, null, ElementEdits.canMove(session, selected, -1),
                    () -> ElementEdits.move(session, selected.getFirst(), -1), "org.jalon.ui.moveUp");
            add(menu, Messages.moveDown, null, ElementEdits.canMove(session, selected, 1),
                    () -> ElementEdits.move(session, selected.getFirst(), 1), "org.jalon.ui.moveDown");
            menu.add(new Separator());
            QuickFixMenu.addTo(menu, session, selected);
            add(menu, Messages.delete, ISharedImages.IMG_TOOL_DELETE, ElementEdits.canDelete(session, selected),
                    () -> ElementEdits.delete(session, selected), "org.eclipse.ui.edit.delete");
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Adds what can be created in and beside a node. */
    static void addNew(IMenuManager menu, EditSession session, Object node) {
        if (node instanceof ModelTree.Group group) {
            choices(menu, session, Messages.newMenu, NewElements.in(session, group.owner(), group.feature()));
        } else if (node instanceof EObject element) {
            choices(menu, session, Messages.newChild, NewElements.in(session, element));
            choices(menu, session, Messages.newSibling, NewElements.after(session, element));
        }
    }

    private static void choices(IMenuManager menu, EditSession session, String title,
            List<NewElements.Choice> all) {
        List<NewElements.Choice> choices = all.stream().filter(c -> ModelTree.isShown(c.feature())).toList();
        if (choices.isEmpty()) {
            return;
        }
        MenuManager sub = new MenuManager(title);
        for (NewElements.Choice choice : choices) {
            IAction action = add(sub, choice.label(), null, true, () -> NewElements.create(session, choice), null);
            action.setImageDescriptor(ModelImages.descriptor(choice.type()));
        }
        menu.add(sub);
    }

    private static IAction add(IMenuManager menu, String text, String icon, boolean enabled, Runnable run,
            String commandId) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        action.setActionDefinitionId(commandId);
        if (icon != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(icon));
        }
        menu.add(action);
        return action;
    }
}
