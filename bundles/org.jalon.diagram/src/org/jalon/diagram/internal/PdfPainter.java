/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Style;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.PrintedPages;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/**
 * Paints shapes on pages of a PDF. The fonts are those of Liberation Sans, whose widths are the ones that
 * {@link TextMetrics} counts with.
 */
public final class PdfPainter {

    private static final PdfName SPAN = new PdfName("Span");
    private static final double ARROW = 5;
    private static final float HALO = 3;
    private static final double HATCH = 5;
    /** Of a quarter of a circle by a Bézier curve. */
    private static final double QUARTER = 0.5523;

    private final PdfContentByte content;
    private final Theme theme;
    private final double width;
    private final double height;
    private final BaseFont regular;
    private final BaseFont bold;

    /**
     * Paints pages.
     *
     * @param width  width of a page, points
     * @param height its height
     * @throws IOException if the fonts can't be read
     */
    public PdfPainter(PdfContentByte content, Theme theme, double width, double height)
            throws IOException {
        this.content = content;
        this.theme = theme;
        this.width = width;
        this.height = height;
        regular = font("LiberationSans-Regular.ttf");
        bold = font("LiberationSans-Bold.ttf");
    }

    private static BaseFont font(String name) throws IOException {
        try (InputStream file = Liberation.class.getResourceAsStream("/liberation/" + name)) {
            if (file == null) {
                throw new IOException("font " + name + " is missing");
            }
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                file.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** Paints a page: the pieces of a drawing that are there, and what stands around them. */
    public void page(PrintedPages.Page page, double scale) {
        content.saveState();
        // y goes down in drawings and up in PDF
        content.concatCTM(1, 0, 0, -1, 0, (float) height);
        fill(theme.fill(Role.BACKGROUND));
        content.rectangle(0, 0, (float) width, (float) height);
        content.fill();
        shapes(page.frame());
        page.pieces().forEach(piece -> piece(piece, scale));
        content.restoreState();
    }

    private void piece(PrintedPages.Piece piece, double scale) {
        content.saveState();
        rectangle(piece.area(), 0);
        content.clip();
        content.newPath();
        content.concatCTM((float) scale, 0, 0, (float) scale,
            (float) (piece.area().x() - piece.part().x() * scale),
            (float) (piece.area().y() - piece.part().y() * scale));
        shapes(piece.shapes());
        content.restoreState();
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> line(line);
                case Shape.Polygon polygon -> polygon(polygon);
                case Shape.Text text -> text(text);
                case Shape.Group group -> shapes(group.shapes());
                case Shape.Window window -> window(window);
            }
        }
    }

    private void box(Shape.Box box) {
        if (box.bounds().width() <= 0 || box.bounds().height() <= 0) {
            return;
        }
        surface(box.role(), box.paint(), box.bounds(), () -> rectangle(box.bounds(), box.radius()));
    }

    private void polygon(Shape.Polygon polygon) {
        double left = polygon.points().stream().mapToDouble(Point::x).min().orElse(0);
        double right = polygon.points().stream().mapToDouble(Point::x).max().orElse(0);
        double top = polygon.points().stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = polygon.points().stream().mapToDouble(Point::y).max().orElse(0);
        surface(polygon.role(), polygon.paint(), new Rect(left, top, right - left, bottom - top),
            () -> closed(polygon.points()));
    }

    /** Fills and outlines what a path encloses. */
    private void surface(Role role, Shape.Paint paint, Rect bounds, Runnable path) {
        Style style = theme.style(role);
        content.saveState();
        if (paint != Shape.Paint.STROKE) {
            fill(paint == Shape.Paint.ACCENT ? style.stroke() : style.fill());
            path.run();
            content.fill();
            if (style.hatched() && paint != Shape.Paint.ACCENT) {
                hatch(style, bounds, path);
            }
        }
        if (paint == Shape.Paint.FILL_AND_STROKE || paint == Shape.Paint.STROKE) {
            pen(style, false);
            path.run();
            content.stroke();
        }
        content.restoreState();
    }

    private void hatch(Style style, Rect bounds, Runnable path) {
        content.saveState();
        path.run();
        content.clip();
        content.newPath();
        pen(style, false);
        content.setLineWidth(1);
        for (double x = bounds.x() - bounds.height(); x < bounds.right(); x += HATCH) {
            content.moveTo((float) x, (float) bounds.bottom());
            content.lineTo((float) (x + bounds.height()), (float) bounds.y());
        }
        content.stroke();
        content.restoreState();
    }

    private void line(Shape.Line line) {
        Style style = theme.style(line.role());
        content.saveState();
        pen(style, true);
        course(line.points(), line.radius());
        content.stroke();
        if (line.arrow()) {
            fill(style.stroke());
            closed(SvgPath.arrowHead(line.points().get(line.points().size() - 2), line.points().getLast(), ARROW));
            content.fill();
        }
        content.restoreState();
    }

    /** A course whose corners are rounded as {@link SvgPath} rounds them. */
    private void course(List<Point> points, double radius) {
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            if (i == 0) {
                content.moveTo((float) p.x(), (float) p.y());
            } else if (radius <= 0 || i == points.size() - 1) {
                content.lineTo((float) p.x(), (float) p.y());
            } else {
                Point before = points.get(i - 1);
                Point after = points.get(i + 1);
                double r = Math.min(radius, Math.min(SvgPath.distance(before, p), SvgPath.distance(p, after)) / 2);
                Point in = SvgPath.towards(p, before, r);
                Point out = SvgPath.towards(p, after, r);
                content.lineTo((float) in.x(), (float) in.y());
                content.curveTo(toward(in.x(), p.x()), toward(in.y(), p.y()), toward(out.x(), p.x()),
                    toward(out.y(), p.y()), (float) out.x(), (float) out.y());
            }
        }
    }

    /** The control point of a cubic curve that runs as the quadratic one does. */
    private static float toward(double end, double corner) {
        return (float) (end + (corner - end) * 2 / 3);
    }

    private void closed(List<Point> points) {
        course(points, 0);
        content.closePath();
    }

    private void rectangle(Rect r, double radius) {
        if (radius <= 0) {
            content.rectangle((float) r.x(), (float) r.y(), (float) r.width(), (float) r.height());
            return;
        }
        float corner = (float) Math.min(radius, Math.min(r.width(), r.height()) / 2);
        float bend = (float) (corner * (1 - QUARTER));
        float left = (float) r.x();
        float top = (float) r.y();
        float right = (float) r.right();
        float bottom = (float) r.bottom();
        content.moveTo(left + corner, top);
        content.lineTo(right - corner, top);
        content.curveTo(right - bend, top, right, top + bend, right, top + corner);
        content.lineTo(right, bottom - corner);
        content.curveTo(right, bottom - bend, right - bend, bottom, right - corner, bottom);
        content.lineTo(left + corner, bottom);
        content.curveTo(left + bend, bottom, left, bottom - bend, left, bottom - corner);
        content.lineTo(left, top + corner);
        content.curveTo(left, top + bend, left + bend, top, left + corner, top);
        content.closePath();
    }

    private void text(Shape.Text text) {
        Font font = text.font();
        double shift = text.align() == Shape.Align.START ? 0 : TextMetrics.width(text.text(), font);
        float x = (float) (text.x() - (text.align() == Shape.Align.MIDDLE ? shift / 2 : shift));
        content.saveState();
        if (text.outlined()) {
            color(theme.fill(Role.BACKGROUND), true);
            content.setLineWidth(HALO);
            content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
            // the halo is no text of its own for who searches, copies or listens
            content.beginMarkedContentSequence(SPAN, unsaid(), true);
            letters(text, x, PdfContentByte.TEXT_RENDER_MODE_STROKE);
            content.endMarkedContentSequence();
        }
        fill(theme.fill(text.role()));
        letters(text, x, PdfContentByte.TEXT_RENDER_MODE_FILL);
        content.restoreState();
    }

    private static PdfDictionary unsaid() {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), new PdfString(""));
        return properties;
    }

    private void letters(Shape.Text text, float x, int mode) {
        content.beginText();
        content.setFontAndSize(text.font().bold() ? bold : regular, (float) text.font().size());
        content.setTextRenderingMode(mode);
        // letters stand upright though y goes down
        content.setTextMatrix(1, 0, 0, -1, x, (float) text.y());
        content.showText(text.text());
        content.endText();
    }

    private void window(Shape.Window window) {
        content.saveState();
        rectangle(window.bounds(), 0);
        content.clip();
        content.newPath();
        content.concatCTM(1, 0, 0, 1, (float) (window.bounds().x() - window.origin().x()),
            (float) (window.bounds().y() - window.origin().y()));
        shapes(window.shapes());
        content.restoreState();
    }

    private void pen(Style style, boolean dashed) {
        color(style.stroke(), true);
        content.setLineWidth((float) style.width());
        double[] dash = style.dash().lengths();
        if (dashed && dash.length == 2) {
            content.setLineDash((float) dash[0], (float) dash[1], 0);
        }
    }

    private void fill(org.jalon.diagram.Color color) {
        color(color, false);
    }

    private void color(org.jalon.diagram.Color color, boolean line) {
        if (line) {
            content.setRGBColorStroke(color.red(), color.green(), color.blue());
        } else {
            content.setRGBColorFill(color.red(), color.green(), color.blue());
        }
    }
}
