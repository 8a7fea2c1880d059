/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Style;
import org.jalon.diagram.Theme;
import org.jalon.diagram.internal.SvgPath;
import org.jalon.diagram.internal.XmlOutput;

/**
 * Writes drawings as SVG 1.1: no script, no reference to anything outside, a title and a description for who listens
 * to it, all texts escaped. Colours are either written into the picture, for a file of its own, or left to a style
 * sheet ({@link #styleSheet}) of the document that embeds it, which can then follow the reader's light or dark mode.
 */
public final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final double ARROW = 5;

    private final Theme theme;
    private final String prefix;
    private final Locale locale;
    private final boolean embedded;

    private SvgWriter(Theme theme, String prefix, Locale locale, boolean embedded) {
        this.theme = theme;
        this.prefix = prefix;
        this.locale = locale;
        this.embedded = embedded;
    }

    /**
     * A writer of pictures that stand alone.
     *
     * @param theme how they look
     * @param locale language of the picture
     */
    public static SvgWriter standalone(Theme theme, Locale locale) {
        return new SvgWriter(theme, "d", locale, false);
    }

    /**
     * A writer of pictures within an HTML document whose style sheet holds the rules of {@link #styleSheet}.
     *
     * @param id identity of the picture in the document, a letter followed by letters, digits or hyphens
     * @param locale language of the picture
     */
    public static SvgWriter embedded(String id, Locale locale) {
        return new SvgWriter(Theme.LIGHT, id, locale, true);
    }

    /** The picture as text. */
    public String toString(Drawing drawing) {
        StringBuilder text = new StringBuilder(4096);
        write(drawing, text);
        return text.toString();
    }

    /**
     * Writes a picture.
     *
     * @throws UncheckedIOException if the output fails
     */
    public void write(Drawing drawing, Appendable output) {
        try {
            XmlOutput xml = new XmlOutput(output);
            if (!embedded) {
                xml.declaration();
            }
            xml.open("svg").attribute("xmlns", NAMESPACE)
                .attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                .attribute("width", number(drawing.width())).attribute("height", number(drawing.height()))
                .attribute("role", "img").attribute("lang", locale.getLanguage())
                .attribute("aria-labelledby", prefix + "-title " + prefix + "-desc")
                .attribute("font-family", Theme.FONT_FAMILY);
            if (embedded) {
                xml.attribute("class", "jalon-diagram");
            }
            xml.open("title").attribute("id", prefix + "-title").text(drawing.title()).close();
            xml.open("desc").attribute("id", prefix + "-desc").text(drawing.description()).close();
            if (!embedded) {
                definitions(xml);
            }
            rectangle(new Rect(0, 0, drawing.width(), drawing.height()), 0, Role.BACKGROUND, Shape.Paint.FILL, xml);
            shapes(drawing.shapes(), xml);
            xml.close().end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules by which embedded pictures take the colours of the theme. */
    public static String styleSheet(Theme theme) {
        StringBuilder css = new StringBuilder();
        for (Role role : Role.values()) {
            Style style = theme.style(role);
            String name = "." + className(role);
            css.append(name).append("{fill:").append(style.fill().hex()).append(";stroke:")
                .append(style.stroke().hex()).append("}");
            css.append(name).append("-a{fill:").append(style.stroke().hex()).append("}");
            css.append("text").append(name).append("{stroke:none}\n");
        }
        css.append("text.jd-halo{stroke:").append(theme.fill(Role.BACKGROUND).hex()).append("}\n");
        return css.toString();
    }

    private void definitions(XmlOutput xml) throws IOException {
        xml.open("defs");
        for (Role role : Role.values()) {
            Style style = theme.style(role);
            if (style.hatched()) {
                xml.open("pattern").attribute("id", hatch(role)).attribute("width", "5").attribute("height", "5")
                    .attribute("patternUnits", "userSpaceOnUse");
                xml.open("rect").attribute("width", "5").attribute("height", "5")
                    .attribute("fill", style.fill().hex()).close();
                xml.open("path").attribute("d", "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2")
                    .attribute("stroke", style.stroke().hex()).attribute("stroke-width", "1").close();
                xml.close();
            }
        }
        xml.close();
    }

    private void shapes(List<Shape> shapes, XmlOutput xml) throws IOException {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> rectangle(box.bounds(), box.radius(), box.role(), box.paint(), xml);
                case Shape.Line line -> line(line, xml);
                case Shape.Polygon polygon -> {
                    xml.open("path").attribute("d", SvgPath.closed(polygon.points()));
                    paint(polygon.role(), polygon.paint(), xml);
                    xml.close();
                }
                case Shape.Text text -> text(text, xml);
                case Shape.Group group -> group(group, xml);
                case Shape.Window window -> window(window, xml);
            }
        }
    }

    private void group(Shape.Group group, XmlOutput xml) throws IOException {
        xml.open("g");
        if (group.id() != null) {
            xml.attribute("data-id", group.id());
        }
        if (group.title() != null) {
            xml.open("title").text(group.title()).close();
        }
        shapes(group.shapes(), xml);
        xml.close();
    }

    private void window(Shape.Window window, XmlOutput xml) throws IOException {
        Rect r = window.bounds();
        String size = number(r.width()) + " " + number(r.height());
        xml.open("svg").attribute("x", number(r.x())).attribute("y", number(r.y()))
            .attribute("width", number(r.width())).attribute("height", number(r.height()))
            .attribute("viewBox", number(window.origin().x()) + " " + number(window.origin().y()) + " " + size)
            .attribute("overflow", "hidden");
        shapes(window.shapes(), xml);
        xml.close();
    }

    private void rectangle(Rect r, double radius, Role role, Shape.Paint paint, XmlOutput xml) throws IOException {
        xml.open("rect").attribute("x", number(r.x())).attribute("y", number(r.y()))
            .attribute("width", number(Math.max(0, r.width()))).attribute("height", number(Math.max(0, r.height())));
        if (radius > 0) {
            xml.attribute("rx", number(Math.min(radius, Math.min(r.width(), r.height()) / 2)));
        }
        paint(role, paint, xml);
        xml.close();
    }

    private void line(Shape.Line line, XmlOutput xml) throws IOException {
        Style style = theme.style(line.role());
        xml.open("path").attribute("d", SvgPath.open(line.points(), line.radius())).attribute("fill", "none");
        stroke(line.role(), style, xml);
        if (embedded) {
            xml.attribute("style", "fill:none");
        }
        xml.close();
        if (line.arrow()) {
            Point tip = line.points().getLast();
            Point before = line.points().get(line.points().size() - 2);
            xml.open("path").attribute("d", SvgPath.closed(SvgPath.arrowHead(before, tip, ARROW)));
            paint(line.role(), Shape.Paint.ACCENT, xml);
            xml.close();
        }
    }

    private void stroke(Role role, Style style, XmlOutput xml) throws IOException {
        if (embedded) {
            xml.attribute("class", className(role));
        } else {
            xml.attribute("stroke", style.stroke().hex());
        }
        xml.attribute("stroke-width", number(style.width()));
        if (style.dash().lengths().length > 0) {
            StringBuilder lengths = new StringBuilder();
            for (double length : style.dash().lengths()) {
                lengths.append(lengths.isEmpty() ? "" : " ").append(number(length));
            }
            xml.attribute("stroke-dasharray", lengths.toString());
        }
    }

    private void paint(Role role, Shape.Paint paint, XmlOutput xml) throws IOException {
        Style style = theme.style(role);
        if (embedded) {
            xml.attribute("class", className(role) + (paint == Shape.Paint.ACCENT ? "-a" : ""));
            switch (paint) {
                case FILL -> xml.attribute("style", "stroke:none");
                case STROKE -> xml.attribute("style", "fill:none");
                default -> { }
            }
            return;
        }
        xml.attribute("fill", switch (paint) {
            case STROKE -> "none";
            case ACCENT -> style.stroke().hex();
            default -> style.hatched() ? "url(#" + hatch(role) + ")" : style.fill().hex();
        });
        if (paint == Shape.Paint.FILL_AND_STROKE || paint == Shape.Paint.STROKE) {
            xml.attribute("stroke", style.stroke().hex()).attribute("stroke-width", number(style.width()));
        }
    }

    private void text(Shape.Text text, XmlOutput xml) throws IOException {
        Font font = text.font();
        xml.open("text").attribute("x", number(text.x())).attribute("y", number(text.y()))
            .attribute("font-size", number(font.size()));
        if (font.bold()) {
            xml.attribute("font-weight", "bold");
        }
        if (text.align() != Shape.Align.START) {
            xml.attribute("text-anchor", text.align().name().toLowerCase(Locale.ROOT));
        }
        if (text.outlined()) {
            xml.attribute("stroke-width", "3").attribute("stroke-linejoin", "round")
                .attribute("paint-order", "stroke");
        }
        if (embedded) {
            xml.attribute("class", className(text.role()) + (text.outlined() ? " jd-halo" : ""));
        } else {
            xml.attribute("fill", theme.fill(text.role()).hex());
            if (text.outlined()) {
                xml.attribute("stroke", theme.fill(Role.BACKGROUND).hex());
            }
        }
        xml.text(text.text()).close();
    }

    private String hatch(Role role) {
        return prefix + "-hatch-" + role.styleName();
    }

    private static String className(Role role) {
        return "jd-" + role.styleName();
    }

    private static String number(double value) {
        return SvgPath.number(value);
    }
}
