/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.jalon.diagram.Point;

/** A link between two boxes, on the course that the layout of the diagram gave it. */
public abstract class CoursePart extends AbstractConnectionEditPart {

    private AccessibleEditPart accessible;

    /** The points through which the link leads; empty if it is about to go. */
    protected abstract List<Point> course();

    /** What a screen reader says of this link. */
    protected abstract String words();

    /** The line, which is to be led along the course. */
    protected abstract PolylineConnection createCourse();

    @Override
    protected final IFigure createFigure() {
        PolylineConnection line = createCourse();
        line.setConnectionRouter(new AsShown());
        return line;
    }

    @Override
    public void refreshVisuals() {
        // where it was, and where it is to be
        getFigure().repaint();
        getFigure().revalidate();
        getFigure().repaint();
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

    /** Leads a connection along the course. */
    private final class AsShown extends AbstractRouter {
        @Override
        public void route(Connection connection) {
            List<Point> course = course();
            if (!course.isEmpty()) {
                PointList points = new PointList();
                course.forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
                connection.setPoints(points);
            }
        }
    }
}
