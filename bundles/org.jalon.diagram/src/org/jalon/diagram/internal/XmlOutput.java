/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML whose texts and attributes are escaped by construction. */
public final class XmlOutput {

    private final Appendable output;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public XmlOutput(Appendable output) {
        this.output = output;
    }

    public XmlOutput declaration() throws IOException {
        output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public XmlOutput open(String element) throws IOException {
        endTag();
        output.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    public XmlOutput attribute(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " after the start tag");
        }
        output.append(' ').append(name).append("=\"");
        escape(value);
        output.append('"');
        return this;
    }

    public XmlOutput text(String text) throws IOException {
        endTag();
        escape(text);
        return this;
    }

    public XmlOutput close() throws IOException {
        String element = open.pop();
        if (inTag) {
            output.append("/>");
            inTag = false;
        } else {
            output.append("</").append(element).append('>');
        }
        return this;
    }

    public void end() throws IOException {
        output.append('\n');
    }

    private void endTag() throws IOException {
        if (inTag) {
            output.append('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> output.append("&lt;");
                case '>' -> output.append("&gt;");
                case '&' -> output.append("&amp;");
                case '"' -> output.append("&quot;");
                case '\n', '\t' -> output.append(' ');
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                        output.append(c).append(text.charAt(++i));
                    } else {
                        // XML can't hold control characters and lone surrogates, not even escaped
                        output.append(c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE ? '\uFFFD' : c);
                    }
                }
            }
        }
    }
}
