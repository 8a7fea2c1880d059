/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.jalon.ui.diagram.internal.DiagramPart;

/** A box between which links lead. */
public abstract class BoxPart extends DiagramPart implements NodeEditPart {

    private final ConnectionAnchor middle = new Middle();

    /** Shows or hides where links can be taken. */
    protected abstract void setHovered(boolean hovered);

    /** Takes up other links. */
    public final void refreshLinks() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return middle;
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return middle;
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    /**
     * What links hold on to. It tells them nothing: the diagram knows their courses, and to tell all links of a large
     * one of each step by which it is scrolled takes longer than to paint it.
     */
    private final class Middle implements ConnectionAnchor {

        @Override
        public void addAnchorListener(AnchorListener listener) {
            // there is nothing to tell
        }

        @Override
        public void removeAnchorListener(AnchorListener listener) {
            // nobody was added
        }

        @Override
        public Point getLocation(Point reference) {
            return getReferencePoint();
        }

        @Override
        public IFigure getOwner() {
            return getFigure();
        }

        @Override
        public Point getReferencePoint() {
            Point center = getFigure().getBounds().getCenter();
            getFigure().translateToAbsolute(center);
            return center;
        }
    }
}
