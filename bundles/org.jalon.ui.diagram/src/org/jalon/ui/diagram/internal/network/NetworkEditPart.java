/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.jalon.diagram.Role;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.table.Themes;

/** The sheet on which the network is drawn. */
final class NetworkEditPart extends DiagramPart {

    private static final int MARGIN = 16;

    NetworkEditPart(NetworkState state) {
        setModel(state);
    }

    private NetworkState state() {
        return (NetworkState) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Sheet();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelChildren() {
        return state().elements();
    }

    /** Takes up another layout. */
    void diagramChanged() {
        refreshChildren();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
        for (Object child : getChildren()) {
            ((NodePart) child).refreshLinks();
        }
        getFigure().revalidate();
        getFigure().repaint();
    }

    @Override
    protected String words() {
        return Messages.networkName;
    }

    private final class Sheet extends Figure {

        @Override
        public Dimension getPreferredSize(int widthHint, int heightHint) {
            return new Dimension((int) state().width() + MARGIN, (int) state().height() + MARGIN);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(Themes.fill(state().painter().theme(), Role.BACKGROUND));
            graphics.fillRectangle(graphics.getClip(new Rectangle()));
            state().frames().forEach(frame -> state().painter().paint(graphics, NetworkShapes.frame(frame)));
        }
    }
}
