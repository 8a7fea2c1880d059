/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Extent;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void nothingHasNoExtent() {
        assertEquals(new Rect(0, 0, 0, 0), Extent.of(List.of()));
    }

    @Test
    void everyKindOfShapeCounts() {
        Drawing.Pen pen = new Drawing.Pen();
        pen.box(new Rect(10, 20, 30, 40), 3, Role.ACTIVITY);
        pen.line(5, 25, 12, 90, Role.LINK);
        pen.diamond(100, 30, 8, Role.MILESTONE);
        pen.add(new Shape.Window(new Rect(50, 2, 10, 10), new Point(500, 500),
                List.of(new Shape.Box(new Rect(0, 0, 9999, 9999), 0, Role.GRID, Shape.Paint.FILL))));
        assertEquals(new Rect(5, 2, 103, 88), Extent.of(List.of(pen.group("id", "all"))));
    }

    @Test
    void textReachesAsFarAsItIsWide() {
        double width = TextMetrics.width("Stakeholder", Font.NORMAL);
        for (Shape.Align align : Shape.Align.values()) {
            Rect extent = Extent.of(List.of(new Shape.Text(200, 50, "Stakeholder", Font.NORMAL, align, Role.TEXT,
                    false)));
            assertEquals(width, extent.width(), 1e-9);
            assertEquals(switch (align) {
                case START -> 200;
                case MIDDLE -> 200 - width / 2;
                case END -> 200 - width;
            }, extent.x(), 1e-9);
            assertTrue(extent.y() < 50 - Font.NORMAL.size() * 0.7 && extent.bottom() > 50, extent.toString());
        }
    }
}
