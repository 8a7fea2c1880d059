/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element of a viewpoint specification: its XML, with an id by which other elements refer to it. */
final class Part {

    private static final int WIDTH = 118;

    private final String feature;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Part(String feature) {
        this.feature = feature;
    }

    /** An element held by a feature of the one around it. */
    static Part of(String feature) {
        return new Part(feature);
    }

    /** The same of a class that the feature alone doesn't say. */
    static Part of(String feature, String type) {
        return new Part(feature).set("xsi:type", type);
    }

    /** Gives it the name by which others refer to it, unique in the whole specification. */
    Part id(String id) {
        return set("xmi:id", id);
    }

    /** Sets an attribute or a reference by ids; null sets none. */
    Part set(String attribute, Object value) {
        if (value != null) {
            attributes.put(attribute, value.toString());
        }
        return this;
    }

    /** Sets a reference to several elements by their ids. */
    Part refer(String reference, List<String> ids) {
        return ids.isEmpty() ? this : set(reference, String.join(" ", ids));
    }

    /** Puts elements into it, in this order. */
    Part add(Part... more) {
        for (Part part : more) {
            if (part != null) {
                parts.add(part);
            }
        }
        return this;
    }

    /** Puts elements into it, in this order. */
    Part addAll(List<Part> more) {
        parts.addAll(more);
        return this;
    }

    String id() {
        return attributes.get("xmi:id");
    }

    /** Its XML, attributes wrapped where a line would be too long. */
    void write(StringBuilder to, String indent) {
        StringBuilder line = new StringBuilder(indent).append('<').append(feature);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String text = attribute.getKey() + "=\"" + escaped(attribute.getValue()) + '"';
            if (line.length() + 1 + text.length() > WIDTH) {
                to.append(line).append('\n');
                line = new StringBuilder(indent).append("    ").append(text);
            } else {
                line.append(' ').append(text);
            }
        }
        to.append(line);
        if (parts.isEmpty()) {
            to.append("/>\n");
            return;
        }
        to.append(">\n");
        parts.forEach(part -> part.write(to, indent + "  "));
        to.append(indent).append("</").append(feature).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#xA;");
    }
}
