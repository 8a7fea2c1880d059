/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.jalon.diagram.Extent;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.BoardItem;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.Grips;
import org.jalon.ui.diagram.internal.services.ProblemMarks;
import org.jalon.ui.table.Themes;

/** A box as it is drawn, with the grips from which links are taken while the pointer is over it. */
final class ItemFigure extends Figure {

    /** Width of the strip along the edge from which a link is drawn. */
    private static final int EDGE = 5;
    private static final int ROOM = 10;

    private final ItemPart part;
    private final Grips grips = new Grips(this);
    private List<Shape> shapes = List.of();
    private Rectangle outline = new Rectangle();
    private Rectangle fold;
    private boolean targeted;

    ItemFigure(ItemPart part) {
        this.part = part;
    }

    /** A rectangle of a board in pixels. */
    static Rectangle pixels(Rect rect) {
        int x = (int) Math.round(rect.x());
        int y = (int) Math.round(rect.y());
        return new Rectangle(x, y, (int) Math.round(rect.right()) - x, (int) Math.round(rect.bottom()) - y);
    }

    void place(BoardItem item) {
        shapes = item.shapes();
        outline = pixels(item.bounds());
        fold = item.fold() == null ? null : pixels(item.fold());
        Rectangle all = outline.getExpanded(ROOM, ROOM);
        if (!shapes.isEmpty()) {
            all.union(pixels(Extent.of(shapes)).expand(2, 2));
        }
        if (fold != null) {
            all.union(fold);
        }
        repaint();
        setBounds(all);
        Point middle = outline.getCenter();
        grips.place(grip(outline.x, middle.y), grip(outline.right(), middle.y), grip(middle.x, outline.y),
                grip(middle.x, outline.bottom()));
        repaint();
    }

    /** A place in the middle of a side, or a little further if one folds there. */
    private Point grip(int x, int y) {
        if (fold == null || !fold.getExpanded(Grips.REACH, Grips.REACH).contains(x, y)) {
            return new Point(x, y);
        }
        boolean beside = x == outline.x || x == outline.right();
        return beside ? new Point(x, outline.y + outline.height / 6) : new Point(outline.x + outline.width / 6, y);
    }

    /** The box itself, without what reaches beyond it. */
    Rectangle outline() {
        return outline;
    }

    void setHovered(boolean hovered) {
        grips.setVisible(hovered, part.state().painter().theme());
    }

    void setTargeted(boolean isTargeted) {
        if (targeted != isTargeted) {
            targeted = isTargeted;
            repaint();
        }
    }

    /** Whether a place is at the edge of the box, where links are drawn from. */
    boolean isAtEdge(Point point) {
        return grips.isAt(point) || outline.getExpanded(EDGE, EDGE).contains(point)
                && !outline.getExpanded(-Math.min(EDGE, outline.width / 6), -Math.min(EDGE, outline.height / 6))
                        .contains(point);
    }

    /** Whether a click at a place folds or unfolds. */
    boolean isAtFold(Point point) {
        return fold != null && fold.contains(point);
    }

    /** Where a line from the middle of the box towards a place leaves the box. */
    Point edgeTowards(Point place) {
        Point middle = outline.getCenter();
        double dx = place.x - middle.x;
        double dy = place.y - middle.y;
        if (dx == 0 && dy == 0) {
            return new Point(outline.right(), middle.y);
        }
        double scale = 0.5 / Math.max(Math.abs(dx) / Math.max(1, outline.width),
                Math.abs(dy) / Math.max(1, outline.height));
        return new Point((int) Math.round(middle.x + dx * scale), (int) Math.round(middle.y + dy * scale));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        int reach = part.state().isLinkable() ? Grips.REACH : 1;
        return outline.getExpanded(reach, reach).contains(x, y) || fold != null && fold.contains(x, y)
                || ProblemMarks.hits(this, x, y);
    }

    @Override
    public IFigure getToolTip() {
        BoardItem item = part.item();
        return item == null ? null : DiagramTooltip.of(item.title(), ProblemMarks.words(part));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Theme theme = part.state().painter().theme();
        boolean selected = part.getSelected() != EditPart.SELECTED_NONE;
        if (selected || targeted) {
            graphics.setBackgroundColor(Themes.fill(theme, Role.SELECTION));
            graphics.fillRoundRectangle(outline.getExpanded(5, 5), 10, 10);
        }
        part.state().painter().paint(graphics, shapes);
        boolean source = part.own() != null && part.state().linkSource() == part.own();
        if (selected || source || targeted) {
            part.state().painter().selectionPen(graphics);
            graphics.setLineStyle(source ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
            graphics.drawRoundRectangle(outline.getExpanded(4, 4), 8, 8);
        }
    }
}
