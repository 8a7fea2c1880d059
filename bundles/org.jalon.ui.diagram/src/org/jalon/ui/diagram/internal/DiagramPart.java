/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.jalon.ui.diagram.internal.services.ProblemMarks;

/** A part of a diagram: what it shows, screen readers can say; how it is edited, its policies say. */
public abstract class DiagramPart extends AbstractGraphicalEditPart {

    private AccessibleEditPart accessible;

    /** What a screen reader says of this part. */
    protected abstract String words();

    /** The element that the part shows; null if it shows none. */
    public EObject element() {
        return getModel() instanceof EObject element ? element : null;
    }

    /**
     * Where a sign stands that something is wrong, in the coordinates of the figure; null for a part that bears none.
     */
    public Point problemPlace() {
        return null;
    }

    /** Where a place in the control is in the coordinates of the figure. */
    public final Point inFigure(Point location) {
        Point point = location.getCopy();
        getFigure().translateToRelative(point);
        return point;
    }

    @Override
    public void activate() {
        super.activate();
        ProblemMarks.refresh(this);
    }

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
                    String wrong = ProblemMarks.words(DiagramPart.this);
                    event.result = wrong.isEmpty() ? words() : words() + "\n" + wrong;
                }
            };
        }
        return accessible;
    }
}
