/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.function.Consumer;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.ui.diagram.internal.Messages;

/** What can be done on a diagram of boxes by key and context menu, as far as it is the same on all. */
public abstract class BoxActions {

    private final DiagramEditing editing;
    private final PageActions table;
    private final LinkMode linking;

    /**
     * Actions of a diagram: so far those that draw links and select.
     *
     * @param links what links mean on it
     * @param hints told what can be done now; told null when that is past
     */
    protected BoxActions(EditPartViewer viewer, BoxState state, LinkMode.Links links, Consumer<String> hints) {
        editing = state.editing();
        table = new PageActions(editing);
        linking = new LinkMode(links, state, () -> viewer.getControl().redraw(), hints);
        table.add("link", Messages.drawLink, null, () -> editing.isWritable() && links.current() != null
                && !links.types().isEmpty(), () -> linking.begin(links.current()));
        table.add(ActionFactory.SELECT_ALL, Messages.selectAll, () -> true, () -> SelectionSync.selectAll(viewer));
    }

    /** Editing on the diagram. */
    protected final DiagramEditing editing() {
        return editing;
    }

    /** The actions by their commands. */
    public final PageActions table() {
        return table;
    }

    /** Draws links by keyboard. */
    public final LinkMode linkMode() {
        return linking;
    }

    /** Fills the context menu for what is selected. */
    protected abstract void fill(IMenuManager menu);

    /** The context menu, made anew each time for what is selected. */
    public final MenuManager menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu;
    }
}
