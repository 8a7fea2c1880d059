/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.action.IToolBarManager;

/** A page of the tray of a dialog, with as much of it as cheat sheets ask for. */
public interface IHelpPartPage {

    /** Puts a part on the page; a flexible one takes the room that is left. */
    void addPart(String id, boolean flexible);

    /** Where parts put their buttons. */
    IToolBarManager getToolBarManager();

    /** Sets the room between parts, pixels. */
    void setVerticalSpacing(int spacing);

    /** Sets the room beside parts, pixels. */
    void setHorizontalMargin(int margin);
}
