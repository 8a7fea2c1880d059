/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.jalon.ui.diagram.internal.DiagramActions;

/**
 * Something the user can do on a diagram, by tool bar, context menu or key. The menu shows the key of its command,
 * which can be changed in the preferences.
 */
public final class PageAction extends Action {

    private final BooleanSupplier possible;
    private final Runnable deed;

    /**
     * @param id id of a command of the workbench: of this bundle, or of an action factory
     * @param command the command whose keys do it, null for none
     * @param icon name of an icon of this bundle, null for none
     */
    PageAction(String id, String command, String text, String icon, BooleanSupplier possible, Runnable deed) {
        super(text, icon == null ? null : DiagramActions.image(icon));
        setId(id);
        setActionDefinitionId(command);
        setToolTipText(text);
        this.possible = possible;
        this.deed = deed;
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    @Override
    public void run() {
        if (isEnabled()) {
            deed.run();
        }
    }
}
