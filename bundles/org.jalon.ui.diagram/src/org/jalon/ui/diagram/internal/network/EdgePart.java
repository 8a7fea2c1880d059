/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.model.breakdown.Dependency;
import org.jalon.ui.diagram.internal.DiagramTooltip;

/** A link between two boxes, on the course that the layout gave it. */
final class EdgePart extends AbstractConnectionEditPart {

    private static final int ROOM = 6;

    EdgePart(Dependency dependency) {
        setModel(dependency);
    }

    private NetworkState state() {
        return (NetworkState) getViewer().getContents().getModel();
    }

    private NetworkEdge edge() {
        return state().edge(getModel());
    }

    @Override
    protected IFigure createFigure() {
        PolylineConnection course = new Course();
        course.setConnectionRouter(new LaidOut());
        return course;
    }

    @Override
    protected void createEditPolicies() {
        // the network is for looking at as yet
    }

    @Override
    protected void refreshVisuals() {
        getFigure().revalidate();
        getFigure().repaint();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        getFigure().repaint();
    }

    /** Leads a connection as the layout of the diagram says. */
    private final class LaidOut extends AbstractRouter {
        @Override
        public void route(Connection connection) {
            NetworkEdge edge = edge();
            if (edge != null) {
                PointList points = new PointList();
                for (Point point : edge.points()) {
                    points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
                }
                connection.setPoints(points);
            }
        }
    }

    private final class Course extends PolylineConnection {

        @Override
        public Rectangle getBounds() {
            Rectangle bounds = super.getBounds().getExpanded(ROOM, ROOM);
            NetworkEdge edge = getParent() == null || getViewer() == null ? null : edge();
            if (edge != null && edge.labelBounds() != null) {
                Rect label = edge.labelBounds();
                bounds.union(new Rectangle((int) label.x(), (int) label.y(), (int) Math.ceil(label.width()) + 1,
                        (int) Math.ceil(label.height()) + 1));
            }
            return bounds;
        }

        @Override
        public IFigure getToolTip() {
            Dependency link = (Dependency) getModel();
            NetworkEdge edge = edge();
            String label = edge == null || edge.label().isEmpty() ? "" : " (" + edge.label() + ")";
            return DiagramTooltip.of(link.getPredecessor().getName() + " → " + link.getSuccessor().getName() + label,
                    link.getJustification() == null ? "" : link.getJustification());
        }

        @Override
        public void paintFigure(Graphics graphics) {
            NetworkEdge edge = edge();
            if (edge == null) {
                return;
            }
            state().painter().paint(graphics, NetworkShapes.edge(edge));
            if (getSelected() != SELECTED_NONE) {
                state().painter().selectionPen(graphics);
                graphics.drawPolyline(getPoints());
            }
        }
    }
}
