/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.util.List;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** Paints pages on a printer or, smaller, in their preview: the same strokes on both. */
final class PagePainter implements AutoCloseable {

    private final PrintedPages pages;
    private final ShapePainter.ExactFonts fonts;
    private final ShapePainter painter;

    PagePainter(Device device, PrintedPages pages, Theme theme) {
        this.pages = pages;
        fonts = new ShapePainter.ExactFonts(device);
        painter = new ShapePainter(theme, fonts);
    }

    /**
     * Paints a page.
     *
     * @param index which, counted from 0
     * @param x where the left edge of the paper is, pixels of the device
     * @param y where its upper edge is
     * @param scale pixels of the device for a point
     */
    void paint(GC gc, int index, double x, double y, double scale) {
        PrintedPages.Page page = pages.page(index);
        within(gc, x, y, scale, new Rect(0, 0, pages.width(), pages.height()), page.frame());
        double drawn = scale * pages.scale();
        for (PrintedPages.Piece piece : page.pieces()) {
            within(gc, x + piece.area().x() * scale - piece.part().x() * drawn,
                    y + piece.area().y() * scale - piece.part().y() * drawn, drawn, piece.part(), piece.shapes());
        }
    }

    /** Paints a part of a plane whose origin is at a place of the device. */
    private void within(GC gc, double dx, double dy, double scale, Rect part, List<Shape> shapes) {
        gc.setAdvanced(true);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.pushState();
        graphics.translate((int) Math.round(dx), (int) Math.round(dy));
        graphics.scale(scale);
        painter.paint(graphics, List.of(new Shape.Window(part, new Point(part.x(), part.y()), shapes)));
        graphics.popState();
        graphics.dispose();
        // what draw2d set up is for its own plane alone
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    @Override
    public void close() {
        fonts.close();
    }
}
