/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/**
 * Has controls of the platform styled once more after the theme of the workbench has changed: some take colours that
 * the new theme only defines while they are styled.
 */
public final class ThemeRefresh {

    private static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    /** Until the workbench has taken up the colours of the theme, milliseconds. */
    private static final int PAUSE = 300;

    private ThemeRefresh() {
    }

    /** Follows the theme with a control and all it contains, until the control is disposed. */
    public static void follow(Control control) {
        follow(control, () -> { });
    }

    /**
     * Follows the theme with a control and all it contains, until the control is disposed.
     *
     * @param after does what is left once the control has been styled
     */
    public static void follow(Control control, Runnable after) {
        IServiceLocator services = PlatformUI.getWorkbench();
        IEventBroker events = services.getService(IEventBroker.class);
        IStylingEngine styles = services.getService(IStylingEngine.class);
        if (events == null || styles == null) {
            return;
        }
        Display display = control.getDisplay();
        EventHandler handler = event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> display.timerExec(PAUSE, () -> {
                    if (!control.isDisposed()) {
                        styles.style(control);
                        after.run();
                        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
                    }
                }));
            }
        };
        events.subscribe(CHANGED, handler);
        control.addDisposeListener(e -> events.unsubscribe(handler));
    }
}
