/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.forms.IFormPart;

/** Something shown in the tray of a dialog, as the help application of the platform declares it. */
public interface IHelpPart extends IFormPart {

    /** Begins; called once. */
    void init(ReusableHelpPart parent, String id, IMemento memento);

    /** Remembers its state. */
    void saveState(IMemento memento);

    /** What it shows. */
    Control getControl();

    /** Its identity. */
    String getId();

    /** Shows or hides it. */
    void setVisible(boolean visible);

    /** Whether one of its controls has the keyboard. */
    boolean hasFocusControl(Control control);

    /** Adds to the context menu; whether it did. */
    boolean fillContextMenu(IMenuManager manager);

    /** What it does for a command of the workbench; null for nothing. */
    IAction getGlobalAction(String id);

    /** Ends what it does in the background. */
    void stop();

    /** Filters by roles or no more. */
    void toggleRoleFilter();

    /** Filters anew. */
    void refilter();
}
