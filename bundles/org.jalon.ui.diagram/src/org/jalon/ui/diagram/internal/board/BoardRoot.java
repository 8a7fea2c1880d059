/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.jalon.diagram.Role;
import org.jalon.diagram.board.Board;
import org.jalon.ui.diagram.internal.edit.SmoothLayers;
import org.jalon.ui.table.Themes;

/** The layers of a board: what lies behind, lines on it, boxes on them, as in its picture. */
final class BoardRoot extends ScalableRootEditPart {

    private final BoardState state;

    BoardRoot(BoardState state) {
        this.state = state;
    }

    @Override
    protected ScalableLayeredPane createScaledLayers() {
        ScalableLayeredPane layers = new SmoothLayers();
        layers.add(getPrintableLayers(), LayerConstants.PRINTABLE_LAYERS);
        Layer feedback = new Layer();
        feedback.setEnabled(false);
        feedback.setPreferredSize(new Dimension(1, 1));
        layers.add(feedback, LayerConstants.SCALED_FEEDBACK_LAYER);
        return layers;
    }

    /** There is no grid on a board, where places follow from the model. */
    @Override
    protected void refreshGridLayer() {
        // nothing to refresh
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        LayeredPane pane = new LayeredPane();
        Layer backdrop = new Backdrop();
        backdrop.setPreferredSize(new Dimension(1, 1));
        pane.add(backdrop, "backdrop");
        Layer links = new ConnectionLayer();
        links.setPreferredSize(new Dimension(1, 1));
        pane.add(links, LayerConstants.CONNECTION_LAYER);
        Layer boxes = new Layer();
        boxes.setLayoutManager(new StackLayout());
        pane.add(boxes, LayerConstants.PRIMARY_LAYER);
        return pane;
    }

    private final class Backdrop extends Layer {
        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(Themes.fill(state.painter().theme(), Role.BACKGROUND));
            graphics.fillRectangle(graphics.getClip(new Rectangle()));
            Board board = state.board();
            if (board != null) {
                state.painter().paint(graphics, board.backdrop());
                state.plainLinks().forEach(link -> state.painter().paint(graphics, link.shapes()));
            }
        }
    }
}
