/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.table.Themes;

/** The box of an activity, or of a work package that has links of its own. */
final class NodePart extends DiagramPart implements NodeEditPart {

    private static final int ROOM = 6;

    NodePart(WbsElement element) {
        setModel(element);
    }

    private WbsElement element() {
        return (WbsElement) getModel();
    }

    private NetworkState state() {
        return (NetworkState) getParent().getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Box();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelSourceConnections() {
        return element().getSuccessorLinks().stream().filter(link -> state().edge(link) != null).toList();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelTargetConnections() {
        return element().getPredecessorLinks().stream().filter(link -> state().edge(link) != null).toList();
    }

    @Override
    protected void refreshVisuals() {
        NetworkNode node = state().node(element());
        if (node != null) {
            ((Box) getFigure()).place(node);
        }
    }

    /** Takes up other courses of the links that leave the box. */
    void refreshLinks() {
        for (Object link : getSourceConnections()) {
            ((ConnectionEditPart) link).refresh();
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    protected String words() {
        NetworkNode node = state().node(element());
        return node == null ? "" : DiagramTooltip.words(node.planned());
    }

    private final class Box extends Figure {

        private List<Shape> shapes = List.of();
        private Rectangle outline = new Rectangle();

        void place(NetworkNode node) {
            shapes = List.of(NetworkShapes.node(node));
            Rect bounds = node.bounds();
            outline = new Rectangle((int) bounds.x(), (int) bounds.y(), (int) Math.ceil(bounds.width()),
                    (int) Math.ceil(bounds.height()));
            setBounds(outline.getExpanded(ROOM, ROOM));
            repaint();
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return outline.contains(x, y);
        }

        @Override
        public IFigure getToolTip() {
            NetworkNode node = state().node(element());
            if (node == null) {
                return null;
            }
            PlannedElement planned = node.planned();
            return DiagramTooltip.of(DiagramTooltip.words(planned), DiagramTooltip.reason(planned));
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            if (getSelected() != SELECTED_NONE) {
                graphics.setBackgroundColor(Themes.fill(state().painter().theme(), Role.SELECTION));
                graphics.fillRoundRectangle(outline.getExpanded(5, 5), 10, 10);
            }
            state().painter().paint(graphics, shapes);
            if (getSelected() != SELECTED_NONE) {
                state().painter().selectionPen(graphics);
                graphics.drawRoundRectangle(outline.getExpanded(4, 4), 8, 8);
            }
        }
    }
}
