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
import org.eclipse.swt.printing.Printer;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.Enlargement;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** Paints pages on a printer or, smaller, in their preview. */
final class PagePainter implements AutoCloseable {

    private final Device device;
    private final PrintedPages pages;
    private final Theme theme;
    private final ShapePainter.ExactFonts fonts;

    PagePainter(Device device, PrintedPages pages, Theme theme) {
        this.device = device;
        this.pages = pages;
        this.theme = theme;
        fonts = new ShapePainter.ExactFonts(device);
    }

    /**
     * Paints a page.
     *
     * @param x where the left edge of the paper is, pixels of the device
     * @param y where its upper edge is
     * @param scale pixels of the device for a point
     */
    void paint(GC gc, PrintedPages.Page page, double x, double y, double scale) {
        within(gc, new Enlargement(scale, x, y), new Rect(0, 0, pages.width(), pages.height()), page.frame());
        double drawn = scale * pages.scale();
        for (PrintedPages.Piece piece : page.pieces()) {
            within(gc, new Enlargement(drawn, x + piece.area().x() * scale - piece.part().x() * drawn,
                    y + piece.area().y() * scale - piece.part().y() * drawn), piece.part(), piece.shapes());
        }
    }

    /** Paints a part of a plane. */
    private void within(GC gc, Enlargement place, Rect part, List<Shape> shapes) {
        gc.setAdvanced(true);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.pushState();
        if (device instanceof Printer) {
            // GTK scales what is printed once more than it is told as soon as a surface of its is scaled
            paint(graphics, place.of(part), place.of(shapes), place.factor());
        } else {
            graphics.translate((int) Math.round(place.dx()), (int) Math.round(place.dy()));
            graphics.scale(place.factor());
            paint(graphics, part, shapes, 1);
        }
        graphics.popState();
        graphics.dispose();
        // what draw2d set up is for its own plane alone
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    private void paint(SWTGraphics graphics, Rect part, List<Shape> shapes, double unit) {
        new ShapePainter(theme, fonts, unit).paint(graphics, List.of(new Shape.Window(part, new Point(part.x(),
                part.y()), shapes)));
    }

    @Override
    public void close() {
        fonts.close();
    }
}
