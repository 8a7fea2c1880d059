/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jalon.report.Html;
import org.jalon.report.Html.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private final StringBuilder output = new StringBuilder();
    private final Html html = new Html(output);

    @Test
    void textsAndAttributesAreEscaped() {
        html.in(Element.of("span").cls("\"><b>").with("title", "a'b&c"), "<i>\u0000");
        assertEquals("<span class=\"&quot;&gt;&lt;b&gt;\" title=\"a&#39;b&amp;c\">&lt;i&gt;\uFFFD</span>",
            output.toString());
    }

    @Test
    void elementsWithoutContentAreNotClosed() {
        html.in("p", "", p -> p.lines("a\nb"));
        assertEquals("<p>a<br>b</p>\n", output.toString());
    }

    @Test
    void markupCantBeSmuggledInAsAName() {
        assertThrows(IllegalArgumentException.class, () -> Element.of("script src"));
        assertThrows(IllegalArgumentException.class, () -> Element.of("p").with("onclick", "x"));
        assertThrows(IllegalArgumentException.class, () -> Element.of("p").with("a b", "x"));
    }
}
