/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.output.SvgWriter;

/**
 * Builds HTML whose texts and attributes are escaped by construction: there is no way to write markup but by elements.
 */
public final class Html {

    private static final Set<String> VOID = Set.of("br", "col", "hr", "meta");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "table", "tr", "h1", "h2", "h3", "ul", "ol",
        "li", "dl", "dt", "dd", "header", "main", "footer", "nav", "figure", "figcaption", "thead", "tbody", "tfoot");

    private final StringBuilder output;

    /** A builder that appends to the given text. */
    public Html(StringBuilder output) {
        this.output = output;
    }

    /**
     * An element to be written.
     *
     * @param name its name
     * @param attributes its attributes, escaped, each preceded by a blank
     */
    public record Element(String name, String attributes) {

        private static final String NAME = "[a-z][a-z0-9-]*";

        public Element {
            if (!name.matches(NAME)) {
                throw new IllegalArgumentException("not an element: " + name);
            }
        }

        /** An element without attributes. */
        public static Element of(String name) {
            return new Element(name, "");
        }

        /** The element with the given style classes, none if the text is empty. */
        public Element cls(String classes) {
            return classes.isEmpty() ? this : with("class", classes);
        }

        /** The element with one more attribute. Attributes that run script are refused. */
        public Element with(String attribute, String value) {
            if (!attribute.matches(NAME) || attribute.startsWith("on")) {
                throw new IllegalArgumentException("not an attribute: " + attribute);
            }
            return new Element(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"");
        }
    }

    /** An element with content. */
    public Html in(Element element, Consumer<Html> content) {
        output.append('<').append(element.name).append(element.attributes).append('>');
        if (!VOID.contains(element.name)) {
            content.accept(this);
            output.append("</").append(element.name).append('>');
        }
        if (BLOCKS.contains(element.name)) {
            output.append('\n');
        }
        return this;
    }

    /** An element with a text. */
    public Html in(Element element, String text) {
        return in(element, inner -> inner.text(text));
    }

    /** An element of the given classes, which may be empty, with content. */
    public Html in(String element, String classes, Consumer<Html> content) {
        return in(Element.of(element).cls(classes), content);
    }

    /** An element of the given classes, which may be empty, with a text. */
    public Html in(String element, String classes, String text) {
        return in(Element.of(element).cls(classes), text);
    }

    /** A paragraph. */
    public Html p(String text) {
        return in("p", "", text);
    }

    /** A text. */
    public Html text(String text) {
        output.append(escaped(text));
        return this;
    }

    /** A text whose lines are kept. */
    public Html lines(String text) {
        String[] lines = text.strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                output.append("<br>");
            }
            text(lines[i]);
        }
        return this;
    }

    /** A picture, which takes its colours from the style sheet of the page. */
    public Html drawing(Drawing drawing, String id, Locale locale) {
        SvgWriter.embedded(id, locale).write(drawing, output);
        return this;
    }

    /** The rules of the page. The text comes from Jalon itself, never from a project. */
    Html style(String css) {
        output.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t', '\r' -> escaped.append(' ');
                default -> escaped.append(c < ' ' || c == 0x7F ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }
}
