/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.chart;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;

/** Explains the marks of a chart in a line below it, or in several. */
public final class Legend {

    private static final double LINE = 18;
    private static final double MARK = 22;
    private static final double GAP = 20;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Role role, boolean surface, String text) {
    }

    /** Explains a surface. */
    public Legend surface(Role role, String text) {
        entries.add(new Entry(role, true, text));
        return this;
    }

    /** Explains a line. */
    public Legend line(Role role, String text) {
        entries.add(new Entry(role, false, text));
        return this;
    }

    /**
     * A chart with this legend below.
     *
     * @param chart the chart
     * @return both as one picture
     */
    public Drawing below(Drawing chart) {
        Drawing.Pen pen = new Drawing.Pen();
        double x = GAP / 2;
        double y = chart.height() + 4;
        for (Entry entry : entries) {
            double needed = MARK + 6 + TextMetrics.width(entry.text, Font.SMALL);
            if (x > GAP && x + needed > chart.width()) {
                x = GAP / 2;
                y += LINE;
            }
            if (entry.surface) {
                pen.add(new Shape.Box(new Rect(x, y + LINE / 2 - 5, MARK, 10), 2, entry.role,
                    Shape.Paint.FILL_AND_STROKE));
            } else {
                pen.line(x, y + LINE / 2, x + MARK, y + LINE / 2, entry.role);
            }
            pen.text(x + MARK + 6, y + LINE / 2 + Font.SMALL.middleToBaseline(), entry.text, Font.SMALL,
                Role.TEXT_MUTED);
            x += needed + GAP;
        }
        List<Shape> shapes = new ArrayList<>(chart.shapes());
        shapes.addAll(pen.shapes());
        return new Drawing(chart.width(), y + LINE + 4, chart.title(), chart.description(), shapes);
    }
}
