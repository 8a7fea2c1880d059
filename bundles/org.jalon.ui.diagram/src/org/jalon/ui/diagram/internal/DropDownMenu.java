/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button that opens a menu, made anew each time so that its marks are true. */
public final class DropDownMenu extends Action implements IMenuCreator {

    private final Consumer<IMenuManager> filler;
    private MenuManager menu;

    /** A button whose menu is filled when it opens. */
    public DropDownMenu(String text, ImageDescriptor image, Consumer<IMenuManager> filler) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setImageDescriptor(image);
        setToolTipText(text);
        setMenuCreator(this);
    }

    /** A click on the button itself opens the menu too. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu opened = getMenu(item.getParent());
            opened.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y
                    + item.getBounds().height));
            opened.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new MenuManager();
        filler.accept(menu);
        return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
