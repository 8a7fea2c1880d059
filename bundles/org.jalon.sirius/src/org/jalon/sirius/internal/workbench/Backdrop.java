/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.workbench;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.sirius.internal.places.Behind;
import org.jalon.sirius.internal.places.Gmf;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** What lies behind the boxes of one of our diagrams, painted as in the editors of Jalon. */
final class Backdrop extends FreeformLayer {

    private final EObject diagram;
    private final ShapePainter painter = new ShapePainter(Theme.LIGHT);

    Backdrop(EObject diagram) {
        this.diagram = diagram;
        setEnabled(false);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public Rectangle getFreeformExtent() {
        return new Rectangle(0, 0, 1, 1);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle seen = graphics.getClip(new Rectangle());
        List<Shape> shapes = Behind.of(Gmf.kind(diagram), Gmf.subject(diagram), seen.x, seen.y, seen.width,
            seen.height);
        painter.paint(graphics, shapes);
    }
}
