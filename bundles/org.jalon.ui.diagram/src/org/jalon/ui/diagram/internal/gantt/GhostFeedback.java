/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttGestures.Ghost;
import org.jalon.diagram.gantt.GanttGestures.Proposal;
import org.jalon.ui.table.Themes;

/** Where bars would be if a gesture ended now, lines down to their dates, and the dates in a tag beside. */
final class GhostFeedback extends Figure {

    private static final int CORNER = 6;
    private static final int PADDING = 5;
    private static final int GAP = 4;

    private final Theme theme;
    private Proposal proposal;
    private boolean possible;
    private Rectangle visible = new Rectangle();

    GhostFeedback(Theme theme, Font font) {
        this.theme = theme;
        setFont(font);
    }

    /** Shows a proposal, which may be impossible. */
    void show(Proposal newProposal, boolean isPossible, Rectangle visibleArea) {
        proposal = newProposal;
        possible = isPossible;
        visible = visibleArea;
        setBounds(visibleArea);
        repaint();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Color color = Themes.stroke(theme, possible ? Role.SELECTION : Role.OVERLOAD);
        graphics.setForegroundColor(color);
        graphics.setBackgroundColor(color);
        graphics.setAntialias(SWT.ON);
        for (Ghost ghost : proposal.ghosts()) {
            Rectangle r = rectangle(ghost.bounds());
            graphics.setAlpha(60);
            graphics.fillRoundRectangle(r, CORNER, CORNER);
            graphics.setAlpha(255);
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(r, CORNER, CORNER);
        }
        if (!proposal.ghosts().isEmpty()) {
            Rectangle first = rectangle(proposal.ghosts().get(0).bounds());
            graphics.setLineWidth(1);
            graphics.setLineStyle(SWT.LINE_DOT);
            graphics.drawLine(first.x, visible.y, first.x, visible.bottom());
            graphics.drawLine(first.right(), visible.y, first.right(), visible.bottom());
            tag(graphics, first);
        }
    }

    private void tag(Graphics graphics, Rectangle ghost) {
        Dimension size = FigureUtilities.getTextExtents(proposal.text(), getFont());
        int width = size.width + 2 * PADDING;
        int height = size.height + PADDING;
        int x = Math.clamp(ghost.x, visible.x + GAP, Math.max(visible.x + GAP, visible.right() - width - GAP));
        int above = ghost.y - height - GAP;
        int y = above < visible.y ? ghost.bottom() + GAP : above;
        graphics.fillRoundRectangle(new Rectangle(x, y, width, height), CORNER, CORNER);
        graphics.setForegroundColor(theme == Theme.DARK ? ColorConstants.black : ColorConstants.white);
        graphics.drawText(proposal.text(), x + PADDING, y + PADDING / 2);
    }

    private static Rectangle rectangle(Rect r) {
        return new Rectangle((int) Math.round(r.x()), (int) Math.round(r.y()), Math.max(2, (int) Math.round(r.width())),
                (int) Math.round(r.height()));
    }
}
