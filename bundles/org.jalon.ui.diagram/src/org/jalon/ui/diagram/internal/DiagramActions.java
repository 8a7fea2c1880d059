/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Buttons of the tool bars of diagrams. */
public final class DiagramActions {

    private DiagramActions() {
    }

    /** An icon of this bundle. */
    public static ImageDescriptor image(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.jalon.ui.diagram", "icons/" + name + ".svg").orElse(null);
    }

    /** A button or menu item; without icon for null. */
    public static Action action(String text, String icon, Runnable deed) {
        Action action = new Action(text, icon == null ? null : image(icon)) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }
}
