/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.diagram.internal.Messages;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/** Renders drawings as PNG, without a display. */
public final class PngRenderer {

    /** Most pixels that a picture may have: 400 MB while it is drawn. */
    public static final long MAXIMUM_PIXELS = 100_000_000;

    private PngRenderer() {
    }

    /**
     * Renders a drawing.
     *
     * @param drawing what to draw
     * @param theme how it looks
     * @param locale language of the drawing and of errors
     * @param scale pixels for one logical pixel, above 0
     * @param output where the PNG goes; it isn't closed
     * @throws DiagramTooLargeException if the picture would have more than {@link #MAXIMUM_PIXELS}
     * @throws IOException if the output fails
     */
    public static void write(Drawing drawing, Theme theme, Locale locale, double scale, OutputStream output)
            throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be above 0");
        }
        double wide = Math.ceil(drawing.width() * scale);
        double high = Math.ceil(drawing.height() * scale);
        if (wide * high > MAXIMUM_PIXELS || wide > Short.MAX_VALUE || high > Short.MAX_VALUE) {
            throw new DiagramTooLargeException(Messages.get(locale, "pictureTooLarge", wide, high));
        }
        BufferedImage image = new BufferedImage((int) wide, (int) high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            // the picture may end within a pixel
            graphics.setColor(Color.decode(theme.fill(Role.BACKGROUND).hex()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            document(drawing, theme, locale).render((Component) null, graphics,
                new ViewBox(0, 0, (float) wide, (float) high));
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", output);
    }

    private static SVGDocument document(Drawing drawing, Theme theme, Locale locale) throws IOException {
        // the fonts of Java lack the narrow no-break space and would draw an empty box
        byte[] svg = SvgWriter.standalone(theme, locale).toString(drawing).replace('\u202F', '\u00A0')
            .getBytes(StandardCharsets.UTF_8);
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null,
            LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("the drawing could not be read back");
        }
        return document;
    }
}
