/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A part of a diagram: what it shows, screen readers can say; how it is edited, its policies say. */
public abstract class DiagramPart extends AbstractGraphicalEditPart {

    private AccessibleEditPart accessible;

    /** What a screen reader says of this part. */
    protected abstract String words();

    @Override
    protected void createEditPolicies() {
        // parts that can be edited install some
    }

    @Override
    public void setSelected(int value) {
        if (value != getSelected()) {
            super.setSelected(value);
            getFigure().repaint();
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = words();
                }
            };
        }
        return accessible;
    }
}
