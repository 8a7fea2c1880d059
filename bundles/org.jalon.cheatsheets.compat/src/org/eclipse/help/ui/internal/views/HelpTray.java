/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tray of a dialog in which a cheat sheet stands while the dialog is open. */
public final class HelpTray extends DialogTray {

    private static final int WIDTH = 280;

    private ReusableHelpPart part;

    @Override
    protected Control createContents(Composite parent) {
        Composite tray = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(tray);
        part = new ReusableHelpPart(tray);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH).applyTo(part.getControl());
        return tray;
    }

    /** What the tray shows. */
    public ReusableHelpPart getHelpPart() {
        return part;
    }
}
