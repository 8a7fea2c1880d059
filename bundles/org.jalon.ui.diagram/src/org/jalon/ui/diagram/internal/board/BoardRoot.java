/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;

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
import org.jalon.diagram.Extent;
import org.jalon.diagram.Role;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardLink;
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

        /** Around lines, for their pens and arrows. */
        private static final int ROOM = 6;

        private Board measured;
        private final List<Rectangle> reaches = new ArrayList<>();

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(Themes.fill(state.painter().theme(), Role.BACKGROUND));
            graphics.fillRectangle(graphics.getClip(new Rectangle()));
            Board board = state.board();
            if (board != null) {
                state.painter().paint(graphics, board.backdrop());
                paintLinks(graphics, board);
            }
        }

        /** Paints those of which something can be seen: a large tree has thousands. */
        private void paintLinks(Graphics graphics, Board board) {
            List<BoardLink> links = state.plainLinks();
            if (measured != board) {
                measured = board;
                reaches.clear();
                links.forEach(link -> reaches.add(ItemFigure.pixels(Extent.of(link.shapes())).expand(ROOM, ROOM)));
            }
            Rectangle clip = graphics.getClip(new Rectangle());
            for (int i = 0; i < links.size(); i++) {
                if (reaches.get(i).intersects(clip)) {
                    state.painter().paint(graphics, links.get(i).shapes());
                }
            }
        }
    }
}
