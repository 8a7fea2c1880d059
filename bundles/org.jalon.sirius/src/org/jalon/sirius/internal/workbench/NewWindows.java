/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.workbench;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Lets a listener follow the editors of windows that are opened later. */
record NewWindows(IPartListener2 listener) implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(listener);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // nothing changes
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing changes
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(listener);
    }
}
