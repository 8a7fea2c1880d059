/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;

import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttLine;

/** The bands of time units over a chart. */
public final class GanttHeader {

    private static final double BAND = 19;

    private final GanttDiagram diagram;
    private final List<DateScale> scales;

    public GanttHeader(GanttDiagram diagram) {
        this.diagram = diagram;
        scales = diagram.scales();
    }

    public double height() {
        return BAND * scales.size();
    }

    public List<Shape> shapes() {
        Drawing.Pen pen = new Drawing.Pen();
        double width = diagram.width();
        pen.fill(new Rect(0, 0, width, height()), Role.SURFACE);
        for (int i = 0; i < scales.size(); i++) {
            band(pen, scales.get(i), i * BAND, i == scales.size() - 1);
        }
        for (GanttLine line : diagram.lines()) {
            pen.add(new Shape.Polygon(List.of(new Point(line.x() - 4, height() - 5),
                new Point(line.x() + 4, height() - 5),
                new Point(line.x(), height())), line.role(), Shape.Paint.FILL));
        }
        pen.line(0, height(), width, height(), Role.GRID_STRONG);
        return pen.shapes();
    }

    private void band(Drawing.Pen pen, DateScale scale, double y, boolean finest) {
        Font font = finest ? Font.SMALL : Font.SMALL_BOLD;
        double width = diagram.width();
        for (DateScale.Tick tick : diagram.ticks(scale, 0, width, font)) {
            double from = Math.max(0, tick.x());
            double to = Math.min(width, tick.x() + tick.width());
            if (tick.x() > 0) {
                pen.line(from, y, from, y + BAND, Role.GRID_STRONG);
            }
            double baseline = y + BAND / 2 + font.middleToBaseline();
            pen.text((from + to) / 2, baseline, tick.label(), font, Shape.Align.MIDDLE,
                finest ? Role.TEXT_MUTED : Role.TEXT);
        }
        if (!finest) {
            pen.line(0, y + BAND, width, y + BAND, Role.GRID);
        }
    }
}
