/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.TextMetrics;

/** Explains the marks of a board in lines of text, each line about one matter. */
public final class MarkLegend {

    private static final double LINE = 22;
    private static final double GAP = 18;

    private final List<Line> lines = new ArrayList<>();

    /** Draws a mark. */
    public interface Mark {

        /**
         * Draws it.
         *
         * @param x      its left edge
         * @param middle the y of its middle
         */
        void draw(Drawing.Pen pen, double x, double middle);
    }

    private record Entry(double width, Mark mark, String text) {

        double length() {
            return width + 6 + TextMetrics.width(text, Font.SMALL);
        }
    }

    private record Line(String matter, List<Entry> entries) {
    }

    /** Begins a line. */
    public MarkLegend matter(String matter) {
        lines.add(new Line(matter, new ArrayList<>()));
        return this;
    }

    /** Explains a mark on the line begun last. */
    public MarkLegend mark(double width, Mark mark, String text) {
        lines.getLast().entries.add(new Entry(width, mark, text));
        return this;
    }

    /**
     * Draws the legend; what doesn't fit into a line goes on in the next.
     *
     * @return the y below it
     */
    public double draw(Drawing.Pen pen, double x, double y, double width) {
        List<Line> said = lines.stream().filter(line -> !line.entries.isEmpty()).toList();
        double indent = said.stream().mapToDouble(line -> TextMetrics.width(line.matter, Font.SMALL_BOLD)).max()
            .orElse(0) + GAP;
        double top = y;
        for (Line line : said) {
            pen.text(x, top + LINE / 2 + Font.SMALL.middleToBaseline(), line.matter, Font.SMALL_BOLD,
                Role.TEXT_MUTED);
            double at = x + indent;
            for (Entry entry : line.entries) {
                if (at > x + indent && at + entry.length() > x + width) {
                    at = x + indent;
                    top += LINE;
                }
                double middle = top + LINE / 2;
                entry.mark.draw(pen, at, middle);
                pen.text(at + entry.width + 6, middle + Font.SMALL.middleToBaseline(), entry.text, Font.SMALL,
                    Role.TEXT_MUTED);
                at += entry.length() + GAP;
            }
            top += LINE;
        }
        return top;
    }
}
