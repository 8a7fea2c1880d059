/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jalon.diagram.Font;
import org.jalon.diagram.TextMetrics;
import org.junit.jupiter.api.Test;

class TextMetricsTest {

    @Test
    void accentsTakeNoRoomOfTheirOwn() {
        assertEquals(TextMetrics.width("Etude", Font.NORMAL), TextMetrics.width("Étude", Font.NORMAL));
        assertEquals(0, TextMetrics.width("", Font.BOLD));
    }

    @Test
    void boldIsWider() {
        assertTrue(TextMetrics.width("Planification", Font.BOLD) > TextMetrics.width("Planification", Font.NORMAL));
    }

    @Test
    void aShortenedTextFitsAndSaysThatItIsShortened() {
        String text = "Réseaux électriques et air comprimé";
        for (double width = 0; width < 250; width += 3) {
            String fitted = TextMetrics.fit(text, Font.NORMAL, width);
            assertTrue(TextMetrics.width(fitted, Font.NORMAL) <= width);
            assertTrue(fitted.isEmpty() || fitted.equals(text) || fitted.endsWith(TextMetrics.ELLIPSIS));
        }
        assertEquals(text, TextMetrics.fit(text, Font.NORMAL, 1000));
    }

    @Test
    void aTextIsBrokenBetweenWords() {
        List<String> lines = TextMetrics.wrap("Fabrication et livraison des machines spéciales", Font.NORMAL, 110, 2);
        assertEquals(2, lines.size());
        assertEquals("Fabrication et", lines.getFirst().substring(0, 14));
        lines.forEach(line -> assertTrue(TextMetrics.width(line, Font.NORMAL) <= 110, line));
    }

    @Test
    void aPairOfSurrogatesIsNotCut() {
        String shortened = TextMetrics.fit("😀😀😀😀😀😀😀😀", Font.NORMAL, 60);
        assertTrue(shortened.length() % 2 == 1, "pairs and an ellipsis: " + shortened);
    }
}
