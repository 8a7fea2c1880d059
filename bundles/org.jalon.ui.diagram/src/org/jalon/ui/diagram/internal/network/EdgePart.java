/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.CoursePart;
import org.jalon.ui.diagram.internal.edit.LinkEndsPolicy;
import org.jalon.ui.diagram.internal.edit.NewNames;
import org.jalon.ui.diagram.internal.edit.TextEdit;

/** A link between two boxes, on the course that the layout gave it. */
final class EdgePart extends CoursePart {

    private static final int ROOM = 6;
    private static final int TOLERANCE = 5;
    /** Half the width of the field in which type and lag are edited. */
    private static final int FIELD = 45;

    private boolean targeted;

    EdgePart(Dependency dependency) {
        setModel(dependency);
    }

    /** The link at a place in the control. */
    static Optional<EdgePart> at(EditPart part, org.eclipse.draw2d.geometry.Point location) {
        IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.CONNECTION_LAYER);
        org.eclipse.draw2d.geometry.Point point = location.getCopy();
        layer.translateToRelative(point);
        for (Object child : layer.getChildren()) {
            if (child instanceof Course course && course.containsPoint(point.x, point.y)) {
                return Optional.of(course.part());
            }
        }
        return Optional.empty();
    }

    private NetworkState state() {
        return (NetworkState) getViewer().getContents().getModel();
    }

    private Dependency link() {
        return (Dependency) getModel();
    }

    /** The link as laid out, null if it is about to go. */
    NetworkEdge edge() {
        return getViewer() == null ? null : state().edge(getModel());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy(state().editing()));
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new Splitting());
    }

    @Override
    protected PolylineConnection createCourse() {
        return new Course();
    }

    @Override
    protected List<Point> course() {
        NetworkEdge edge = edge();
        return edge == null ? List.of() : edge.points();
    }

    /** What the link leads from and to, with its label; empty while it has lost an end. */
    @Override
    protected String words() {
        if (link().getPredecessor() == null || link().getSuccessor() == null) {
            return "";
        }
        NetworkEdge edge = edge();
        String label = edge == null || edge.label().isEmpty() ? "" : " (" + edge.label() + ")";
        return link().getPredecessor().getName() + " → " + link().getSuccessor().getName() + label;
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())
                || RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            editTerms();
        } else {
            super.performRequest(request);
        }
    }

    /** Edits type and lag where the label is or would be. */
    void editTerms() {
        NetworkEdge edge = edge();
        if (edge != null && edge.count() == 1 && state().editing().isWritable()) {
            new TextEdit(this, state().editing(), this::field, state().editing().notation().format(link()),
                    entry -> state().editing().plan().setLinkTerms(link(), entry)).show();
        }
    }

    private Rectangle field() {
        NetworkEdge edge = edge();
        Rect label = edge == null ? new Rect(0, 0, 0, 0) : edge.labelBounds();
        org.eclipse.draw2d.geometry.Point middle = label.width() > 0
                ? new org.eclipse.draw2d.geometry.Point((int) label.centerX(), (int) label.centerY())
                : ((PolylineConnection) getFigure()).getPoints().getMidpoint();
        return new Rectangle(middle.x - FIELD, middle.y - 8, 2 * FIELD, 16);
    }

    private void setTargeted(boolean isTargeted) {
        if (targeted != isTargeted) {
            targeted = isTargeted;
            getFigure().repaint();
        }
    }

    /** What is dropped on a link is put into it. */
    private final class Splitting extends GraphicalEditPolicy {

        private boolean isFor(Request request) {
            return RequestConstants.REQ_CREATE.equals(request.getType()) && edge() != null && edge().count() == 1;
        }

        @Override
        public EditPart getTargetEditPart(Request request) {
            return isFor(request) ? getHost() : null;
        }

        @Override
        public Command getCommand(Request request) {
            if (!isFor(request) || !(((CreateRequest) request).getNewObjectType() instanceof ActivityKind kind)) {
                return null;
            }
            return state().editing().command(state().editing().plan().splitLink(link(), kind, NewNames.of(kind)));
        }

        @Override
        public void showTargetFeedback(Request request) {
            setTargeted(isFor(request));
        }

        @Override
        public void eraseTargetFeedback(Request request) {
            setTargeted(false);
        }
    }

    private final class Course extends PolylineConnection {

        private EdgePart part() {
            return EdgePart.this;
        }

        @Override
        public Rectangle getBounds() {
            if (bounds == null) {
                Rectangle all = getPoints().getBounds().getExpanded(ROOM, ROOM);
                NetworkEdge edge = getParent() == null ? null : edge();
                if (edge != null && edge.labelBounds().width() > 0) {
                    Rect label = edge.labelBounds();
                    all.union(new Rectangle((int) label.x(), (int) label.y(), (int) Math.ceil(label.width()) + 1,
                            (int) Math.ceil(label.height()) + 1));
                }
                bounds = all;
            }
            return bounds;
        }

        @Override
        public boolean containsPoint(int x, int y) {
            if (!getBounds().contains(x, y)) {
                return false;
            }
            NetworkEdge edge = edge();
            if (edge != null && edge.labelBounds().width() > 0 && edge.labelBounds().contains(x, y)) {
                return true;
            }
            PointList points = getPoints();
            for (int i = 1; i < points.size(); i++) {
                Rectangle piece = new Rectangle(points.getPoint(i - 1), points.getPoint(i));
                if (piece.expand(TOLERANCE, TOLERANCE).contains(x, y)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public IFigure getToolTip() {
            return words().isEmpty() ? null : DiagramTooltip.of(words(),
                    link().getJustification() == null ? "" : link().getJustification());
        }

        /** Whether any of it lies in an area: bounds alone say so of most long links of a large network. */
        private boolean isIn(Rectangle area, NetworkEdge edge) {
            Rect label = edge.labelBounds();
            if (label.width() > 0 && area.intersects(new Rectangle((int) label.x(), (int) label.y(),
                    (int) label.width() + 1, (int) label.height() + 1))) {
                return true;
            }
            PointList points = getPoints();
            for (int i = 1; i < points.size(); i++) {
                if (new Rectangle(points.getPoint(i - 1), points.getPoint(i)).expand(ROOM, ROOM).intersects(area)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void paintFigure(Graphics graphics) {
            NetworkEdge edge = edge();
            if (edge == null || !isIn(graphics.getClip(new Rectangle()), edge)) {
                return;
            }
            if (getSelected() != SELECTED_NONE || targeted) {
                state().painter().selectionPen(graphics);
                graphics.setLineWidth(targeted ? 6 : 4);
                graphics.drawPolyline(getPoints());
            }
            state().painter().paint(graphics, NetworkShapes.edge(edge));
        }
    }
}
