/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkNode.Cell;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.Grips;
import org.jalon.ui.diagram.internal.services.ProblemMarks;
import org.jalon.ui.table.Themes;

/** A box as it is drawn, with the grips from which links are taken while the pointer is over it. */
final class BoxFigure extends Figure {

    /** Width of the strip at each side from which a link is drawn. */
    private static final int SIDE = 12;
    /** Around the box, for what marks its selection. */
    static final int ROOM = 10;

    private final NodePart part;
    private final Grips grips = new Grips(this);
    /** What is painted; made when it first is, which most boxes of a large network never are. */
    private List<Shape> shapes;
    private NetworkNode node;
    private Rectangle outline = new Rectangle();

    BoxFigure(NodePart part) {
        this.part = part;
    }

    void place(NetworkNode shown) {
        node = shown;
        shapes = null;
        Rect bounds = shown.bounds();
        outline = new Rectangle((int) Math.round(bounds.x()), (int) Math.round(bounds.y()),
                (int) Math.round(bounds.width()), (int) Math.round(bounds.height()));
        Rectangle place = outline.getExpanded(ROOM, ROOM);
        if (place.equals(getBounds())) {
            repaint();
            return;
        }
        setBounds(place);
        int middle = outline.y + outline.height / 2;
        grips.place(new Point(outline.x, middle), new Point(outline.right(), middle));
        repaint();
    }

    /** The box itself, without the room around it. */
    Rectangle outline() {
        return outline;
    }

    void setHovered(boolean hovered) {
        grips.setVisible(hovered, part.state().painter().theme());
    }

    /** Whether a place is at a side of the box, where links are drawn from. */
    boolean isAtSide(Point point) {
        return containsPoint(point) && (point.x <= outline.x + SIDE || point.x >= outline.right() - SIDE);
    }

    /** The compartment at a place; that of the name where there is none. */
    Content contentAt(Point point) {
        return node == null ? Content.NAME : node.cells().stream().filter(cell -> cell.bounds().contains(
                point.x - outline.x, point.y - outline.y)).map(Cell::content).findFirst().orElse(Content.NAME);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return outline.getExpanded(Grips.REACH, 0).contains(x, y) || ProblemMarks.hits(this, x, y);
    }

    @Override
    public IFigure getToolTip() {
        if (node == null) {
            return null;
        }
        PlannedElement planned = node.planned();
        return DiagramTooltip.of(DiagramTooltip.words(planned), DiagramTooltip.reason(planned));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        boolean selected = part.getSelected() != EditPart.SELECTED_NONE;
        if (selected) {
            graphics.setBackgroundColor(Themes.fill(part.state().painter().theme(), Role.SELECTION));
            graphics.fillRoundRectangle(outline.getExpanded(5, 5), 10, 10);
        }
        if (shapes == null) {
            shapes = node == null ? List.of() : List.of(NetworkShapes.node(node));
        }
        part.state().painter().paint(graphics, shapes);
        boolean source = part.element() == part.state().linkSource();
        if (selected || source) {
            part.state().painter().selectionPen(graphics);
            graphics.setLineStyle(source ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
            graphics.drawRoundRectangle(outline.getExpanded(4, 4), 8, 8);
        }
    }
}
