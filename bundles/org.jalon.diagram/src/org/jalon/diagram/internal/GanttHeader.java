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
    private final double band;
    private final Font finestFont;
    private final Font coarserFont;

    public GanttHeader(GanttDiagram diagram) {
        this(diagram, BAND * diagram.scales().size(), Font.SMALL, Font.SMALL_BOLD);
    }

    /** A header of the given height, whatever its number of bands. */
    public GanttHeader(GanttDiagram diagram, double height, Font finestFont, Font coarserFont) {
        this.diagram = diagram;
        this.finestFont = finestFont;
        this.coarserFont = coarserFont;
        scales = diagram.scales();
        band = height / scales.size();
    }

    public double height() {
        return band * scales.size();
    }

    public List<Shape> shapes() {
        return shapes(0, diagram.width());
    }

    /** The part of the header between two places of the axis. */
    public List<Shape> shapes(double fromX, double toX) {
        Drawing.Pen pen = new Drawing.Pen();
        pen.fill(new Rect(fromX, 0, toX - fromX, height()), Role.SURFACE);
        for (int i = 0; i < scales.size(); i++) {
            band(pen, i, Math.max(0, fromX), Math.min(diagram.width(), toX));
        }
        for (GanttLine line : diagram.lines()) {
            pen.add(new Shape.Polygon(List.of(new Point(line.x() - 4, height() - 5),
                new Point(line.x() + 4, height() - 5),
                new Point(line.x(), height())), line.role(), Shape.Paint.FILL));
        }
        pen.line(fromX, height(), toX, height(), Role.GRID_STRONG);
        return pen.shapes();
    }

    private void band(Drawing.Pen pen, int index, double fromX, double toX) {
        DateScale scale = scales.get(index);
        boolean finest = index == scales.size() - 1;
        double y = index * band;
        Font font = finest ? finestFont : coarserFont;
        for (DateScale.Tick tick : diagram.ticks(scale, fromX, toX, font)) {
            if (tick.x() > 0) {
                pen.line(tick.x(), y, tick.x(), y + band, Role.GRID_STRONG);
            }
            double baseline = y + band / 2 + font.middleToBaseline();
            if (finest) {
                double middle = (Math.max(0, tick.x()) + Math.min(diagram.width(), tick.x() + tick.width())) / 2;
                pen.text(middle, baseline, tick.label(), font, Shape.Align.MIDDLE, Role.TEXT_MUTED);
            } else {
                // the name of a long unit stands in the part of it that is shown
                double from = Math.max(fromX, tick.x());
                double to = Math.min(toX, tick.x() + tick.width());
                pen.text((from + to) / 2, baseline, scale.label(tick.start(), to - from, font,
                    diagram.options().locale()), font, Shape.Align.MIDDLE, Role.TEXT);
            }
        }
        if (!finest) {
            pen.line(fromX, y + band, toX, y + band, Role.GRID);
        }
    }
}
