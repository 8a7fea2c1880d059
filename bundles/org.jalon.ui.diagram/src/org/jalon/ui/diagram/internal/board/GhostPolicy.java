/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.jalon.diagram.Role;
import org.jalon.ui.table.Themes;

/** Has a box be dragged, and shows meanwhile where it would be dropped: as a shadow of itself. */
final class GhostPolicy extends GraphicalEditPolicy {

    private static final int SHADOW = 150;
    private static final int FAINT = 70;

    private Ghost ghost;

    private ItemPart part() {
        return (ItemPart) getHost();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType()) && part().own() != null;
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!(request instanceof ChangeBoundsRequest move) || part().item() == null) {
            return;
        }
        if (ghost == null) {
            ghost = new Ghost();
            layer().add(ghost);
        }
        Point from = new Point(0, 0);
        Point to = from.getTranslated(move.getMoveDelta());
        layer().translateToRelative(from);
        layer().translateToRelative(to);
        ghost.show(to.x - from.x, to.y - from.y, Boolean.TRUE.equals(move.getExtendedData().get(BoardDrag.REFUSED)));
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (ghost != null) {
            layer().remove(ghost);
            ghost = null;
        }
    }

    private IFigure layer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private final class Ghost extends Figure {
        private int dx;
        private int dy;
        private boolean refused;

        void show(int right, int down, boolean isRefused) {
            dx = right;
            dy = down;
            refused = isRefused;
            setBounds(getHostFigure().getBounds().getTranslated(right, down));
            repaint();
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            if (part().item() == null) {
                return;
            }
            BoardState state = part().state();
            Rectangle outline = ((ItemFigure) getHostFigure()).outline().getTranslated(dx, dy);
            graphics.pushState();
            graphics.setAlpha(refused ? FAINT : SHADOW);
            graphics.translate(dx, dy);
            state.painter().paint(graphics, part().item().shapes());
            graphics.popState();
            state.painter().selectionPen(graphics);
            if (refused) {
                graphics.setForegroundColor(Themes.stroke(state.painter().theme(), Role.OVERLOAD));
                graphics.setLineStyle(Graphics.LINE_DASH);
            }
            graphics.drawRoundRectangle(outline.getExpanded(3, 3), 8, 8);
        }
    }
}
