/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Style;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;

/** Paints the shapes of a diagram on a draw2d surface, in the colours of a theme. */
public final class ShapePainter {

    private static final String FAMILY = "Arial";
    private static final int HALO = 1;
    private static final int HATCH = 5;
    /** Letters smaller than this, logical pixels, are fit for paper only. */
    private static final double SMALLEST = 11;
    /** A surface of more points than this is meant to be round. */
    private static final int ROUND = 12;
    private static final double ARROW_LENGTH = 6;
    private static final double ARROW_WIDTH = 3.2;

    private static final Map<org.jalon.diagram.Font, Font> FONTS = new HashMap<>();

    /** Where the fonts of diagrams come from. */
    private interface Fonts {
        Font of(org.jalon.diagram.Font font);

        /** From the top of a line of text to its baseline. */
        int ascent(Graphics graphics, Font font);
    }

    /** Fonts of the screen, none smaller than something. */
    private record ScreenFonts(double smallest) implements Fonts {
        @Override
        public Font of(org.jalon.diagram.Font font) {
            return font(new org.jalon.diagram.Font(Math.max(font.size(), smallest), font.bold()));
        }

        @Override
        public int ascent(Graphics graphics, Font font) {
            return FigureUtilities.getFontMetrics(font).getAscent();
        }
    }

    /** Fonts just as large as the drawing says, for paper, where small letters can be read; to be closed. */
    public static final class ExactFonts implements Fonts, AutoCloseable {

        private final Device device;
        private final Map<org.jalon.diagram.Font, Font> fonts = new HashMap<>();

        /** Fonts of a printer or display. */
        public ExactFonts(Device device) {
            this.device = device;
        }

        @Override
        public Font of(org.jalon.diagram.Font font) {
            return fonts.computeIfAbsent(font, key -> {
                FontData data = new FontData(FAMILY, 1, key.bold() ? SWT.BOLD : SWT.NORMAL);
                data.height = (float) (key.size() * 72 / device.getDPI().y);
                return new Font(device, data);
            });
        }

        @Override
        public int ascent(Graphics graphics, Font font) {
            return graphics.getFontMetrics().getAscent();
        }

        @Override
        public void close() {
            fonts.values().forEach(Font::dispose);
            fonts.clear();
        }
    }

    private final Theme theme;
    private final Fonts fonts;
    /** Pixels for a logical one, by which pens and arrow heads are wider. */
    private final double unit;

    /** Paints on a screen in the colours of a theme, with letters as large as one reads there. */
    public ShapePainter(Theme theme) {
        this(theme, new ScreenFonts(SMALLEST), 1);
    }

    /** Paints on a screen what must fit as it is drawn: small letters stay small. */
    public static ShapePainter exact(Theme theme) {
        return new ShapePainter(theme, new ScreenFonts(0), 1);
    }

    private ShapePainter(Theme theme, Fonts fonts, double unit) {
        this.theme = theme;
        this.fonts = fonts;
        this.unit = unit;
    }

    /**
     * Paints on paper, or what looks like it, in the colours of a theme.
     *
     * @param unit how many pixels wide a pen of one logical pixel is
     */
    public ShapePainter(Theme theme, ExactFonts fonts, double unit) {
        this(theme, (Fonts) fonts, unit);
    }

    /** The theme painted in. */
    public Theme theme() {
        return theme;
    }

    /** Takes the pen that outlines what is selected. */
    public void selectionPen(Graphics graphics) {
        graphics.setForegroundColor(Themes.stroke(theme, Role.SELECTION));
        graphics.setLineWidth(2);
        graphics.setLineStyle(Graphics.LINE_SOLID);
    }

    /** Paints shapes, back to front. */
    public void paint(Graphics graphics, List<Shape> shapes) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        for (Shape shape : shapes) {
            paint(graphics, shape);
        }
    }

    private void paint(Graphics graphics, Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(graphics, box);
            case Shape.Line line -> line(graphics, line);
            case Shape.Polygon polygon -> polygon(graphics, polygon);
            case Shape.Text text -> text(graphics, text);
            case Shape.Group group -> paint(graphics, group.shapes());
            case Shape.Window window -> window(graphics, window);
        }
    }

    private void box(Graphics graphics, Shape.Box box) {
        Rectangle bounds = rectangle(box.bounds());
        int corner = (int) Math.round(box.radius() * 2);
        if (box.paint() != Shape.Paint.STROKE) {
            graphics.setBackgroundColor(surface(box.role(), box.paint()));
            if (corner > 0) {
                graphics.fillRoundRectangle(bounds, corner, corner);
            } else {
                graphics.fillRectangle(bounds);
            }
            hatch(graphics, box.role(), bounds, box.paint());
        }
        if (box.paint() == Shape.Paint.FILL_AND_STROKE || box.paint() == Shape.Paint.STROKE) {
            outlinePen(graphics, box.role());
            Rectangle outline = bounds.getCopy();
            outline.width--;
            outline.height--;
            if (corner > 0) {
                graphics.drawRoundRectangle(outline, corner, corner);
            } else {
                graphics.drawRectangle(outline);
            }
        }
    }

    /** Hatches a surface whose role asks for it, so that it differs without colour. */
    private void hatch(Graphics graphics, Role role, Rectangle bounds, Shape.Paint paint) {
        if (!theme.style(role).hatched() || paint == Shape.Paint.ACCENT) {
            return;
        }
        graphics.pushState();
        graphics.clipRect(bounds);
        graphics.setForegroundColor(Themes.stroke(theme, role));
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(pixels(1));
        for (int x = bounds.x - bounds.height; x < bounds.right(); x += pixels(HATCH)) {
            graphics.drawLine(x, bounds.bottom(), x + bounds.height, bounds.y);
        }
        graphics.popState();
    }

    private void line(Graphics graphics, Shape.Line line) {
        pen(graphics, line.role());
        PointList points = points(line.points());
        graphics.drawPolyline(points);
        if (line.arrow()) {
            arrow(graphics, line);
        }
    }

    private void arrow(Graphics graphics, Shape.Line line) {
        Point end = line.points().get(line.points().size() - 1);
        Point before = line.points().get(line.points().size() - 2);
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        if (length == 0) {
            return;
        }
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        double baseX = end.x() - dx * ARROW_LENGTH * unit;
        double baseY = end.y() - dy * ARROW_LENGTH * unit;
        graphics.setBackgroundColor(Themes.stroke(theme, line.role()));
        double width = ARROW_WIDTH * unit;
        graphics.fillPolygon(points(List.of(end, new Point(baseX - dy * width, baseY + dx * width),
                new Point(baseX + dy * width, baseY - dx * width))));
    }

    private void polygon(Graphics graphics, Shape.Polygon polygon) {
        if (polygon.points().size() > ROUND && graphics instanceof SWTGraphics && fonts instanceof ScreenFonts) {
            curve(graphics, polygon);
            return;
        }
        PointList points = points(polygon.points());
        if (polygon.paint() != Shape.Paint.STROKE) {
            graphics.setBackgroundColor(surface(polygon.role(), polygon.paint()));
            graphics.fillPolygon(points);
        }
        if (polygon.paint() == Shape.Paint.FILL_AND_STROKE || polygon.paint() == Shape.Paint.STROKE) {
            outlinePen(graphics, polygon.role());
            graphics.drawPolygon(points);
        }
    }

    /** Paints a surface that is round, which whole pixels wouldn't show. */
    private void curve(Graphics graphics, Shape.Polygon polygon) {
        Path path = new Path(Display.getCurrent());
        try {
            Point first = polygon.points().get(0);
            path.moveTo((float) first.x(), (float) first.y());
            polygon.points().forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
            path.close();
            if (polygon.paint() != Shape.Paint.STROKE) {
                graphics.setBackgroundColor(surface(polygon.role(), polygon.paint()));
                graphics.fillPath(path);
            }
            if (polygon.paint() == Shape.Paint.FILL_AND_STROKE || polygon.paint() == Shape.Paint.STROKE) {
                pen(graphics, polygon.role());
                graphics.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private void text(Graphics graphics, Shape.Text text) {
        Font font = fonts.of(text.font());
        double width = text.align() == Shape.Align.START ? 0 : TextMetrics.width(text.text(), text.font());
        double left = switch (text.align()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        int x = (int) Math.round(left);
        graphics.setFont(font);
        int y = (int) Math.round(text.y()) - fonts.ascent(graphics, font);
        if (text.outlined()) {
            graphics.setForegroundColor(Themes.fill(theme, Role.BACKGROUND));
            int halo = pixels(HALO);
            graphics.drawString(text.text(), x - halo, y);
            graphics.drawString(text.text(), x + halo, y);
            graphics.drawString(text.text(), x, y - halo);
            graphics.drawString(text.text(), x, y + halo);
        }
        graphics.setForegroundColor(Themes.fill(theme, text.role()));
        graphics.drawString(text.text(), x, y);
    }

    private void window(Graphics graphics, Shape.Window window) {
        graphics.pushState();
        graphics.clipRect(rectangle(window.bounds()));
        graphics.translate((int) Math.round(window.bounds().x() - window.origin().x()),
                (int) Math.round(window.bounds().y() - window.origin().y()));
        paint(graphics, window.shapes());
        graphics.popState();
    }

    /** Takes the pen of the outline of a surface: solid, as in documents. */
    private void outlinePen(Graphics graphics, Role role) {
        pen(graphics, role);
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private void pen(Graphics graphics, Role role) {
        Style style = theme.style(role);
        graphics.setForegroundColor(Themes.stroke(theme, role));
        graphics.setLineWidth(pixels(style.width()));
        double[] dash = style.dash().lengths();
        if (dash.length == 0) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            graphics.setLineDash(new int[] { pixels(dash[0]), pixels(dash[1]) });
        }
    }

    /** Whole pixels, one at least. */
    private int pixels(double length) {
        return Math.max(1, (int) Math.round(length * unit));
    }

    private Color surface(Role role, Shape.Paint paint) {
        return paint == Shape.Paint.ACCENT ? Themes.stroke(theme, role) : Themes.fill(theme, role);
    }

    private static Rectangle rectangle(Rect rect) {
        int x = (int) Math.round(rect.x());
        int y = (int) Math.round(rect.y());
        return new Rectangle(x, y, Math.max(1, (int) Math.round(rect.right()) - x),
                Math.max(1, (int) Math.round(rect.bottom()) - y));
    }

    private static PointList points(List<Point> points) {
        PointList result = new PointList(points.size());
        points.forEach(point -> result.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
        return result;
    }

    /** A font of diagrams on the screen, kept as long as the display. */
    private static Font font(org.jalon.diagram.Font font) {
        return FONTS.computeIfAbsent(font, key -> {
            Display display = Display.getDefault();
            double points = key.size() * 72 / display.getDPI().y;
            FontData data = new FontData(FAMILY, Math.max(1, (int) Math.round(points)),
                    key.bold() ? SWT.BOLD : SWT.NORMAL);
            data.height = (float) points;
            return JFaceResources.getResources().create(FontDescriptor.createFrom(data));
        });
    }
}
