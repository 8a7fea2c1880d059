/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Has the keys of diagrams mean what they mean there, while a diagram has the keyboard. */
public final class DiagramContext {

    private static final String ID = "org.jalon.ui.diagram.context";

    private IContextActivation active;

    private DiagramContext() {
    }

    /** Binds the keys of diagrams while a control has the keyboard. */
    public static void bind(Control control) {
        DiagramContext context = new DiagramContext();
        control.addListener(SWT.FocusIn, e -> context.activate());
        control.addListener(SWT.FocusOut, e -> context.deactivate());
        control.addListener(SWT.Dispose, e -> context.deactivate());
    }

    private static IContextService service() {
        return PlatformUI.getWorkbench().getService(IContextService.class);
    }

    private void activate() {
        if (active == null) {
            active = service().activateContext(ID);
        }
    }

    private void deactivate() {
        if (active != null) {
            service().deactivateContext(active);
            active = null;
        }
    }
}
