/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.jalon.diagram.Extent;
import org.jalon.diagram.Point;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.BoardLink;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.CoursePart;
import org.jalon.ui.diagram.internal.edit.LinkEndsPolicy;

/** A link between two boxes, on the course that the board gave it. */
final class LinkPart extends CoursePart {

    private static final int ROOM = 6;
    private static final int TOLERANCE = 5;

    /** A link; its model is its key. */
    LinkPart(Object key) {
        setModel(key);
    }

    private BoardState state() {
        return (BoardState) getViewer().getContents().getModel();
    }

    /** The link as last shown, null if it is about to go. */
    BoardLink link() {
        return getViewer() == null ? null : state().link(getModel());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    public Object getAdapter(Class type) {
        if (type == EObject.class) {
            return link() == null ? null : link().element();
        }
        return super.getAdapter(type);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy(state().editing()));
    }

    @Override
    protected PolylineConnection createCourse() {
        return new Course();
    }

    @Override
    protected List<Point> course() {
        BoardLink link = link();
        return link == null ? List.of() : link.points();
    }

    @Override
    protected String words() {
        BoardLink link = link();
        return link == null ? "" : link.title();
    }

    private final class Course extends PolylineConnection {

        Course() {
            setTolerance(TOLERANCE);
        }

        @Override
        public Rectangle getBounds() {
            if (bounds == null) {
                Rectangle all = getPoints().getBounds().getExpanded(ROOM, ROOM);
                BoardLink link = getParent() == null ? null : link();
                if (link != null && !link.shapes().isEmpty()) {
                    all.union(ItemFigure.pixels(Extent.of(link.shapes())).expand(ROOM, ROOM));
                }
                bounds = all;
            }
            return bounds;
        }

        /** The label is part of the link too. */
        @Override
        public boolean containsPoint(int x, int y) {
            BoardLink link = link();
            return super.containsPoint(x, y) || link != null && link.shapes().stream()
                    .filter(Shape.Text.class::isInstance).anyMatch(text ->
                            Extent.of(List.of(text)).contains(x, y));
        }

        @Override
        public IFigure getToolTip() {
            BoardLink link = link();
            return link == null ? null : DiagramTooltip.of(link.title());
        }

        @Override
        public void paintFigure(Graphics graphics) {
            BoardLink link = link();
            if (link == null) {
                return;
            }
            if (getSelected() != SELECTED_NONE) {
                state().painter().selectionPen(graphics);
                graphics.setLineWidth(4);
                graphics.drawPolyline(getPoints());
            }
            state().painter().paint(graphics, link.shapes());
        }
    }
}
