/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.GanttChart;
import org.jalon.diagram.internal.GanttHeader;
import org.jalon.diagram.internal.GanttLegend;
import org.jalon.diagram.internal.GanttOutline;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.planning.Texts;

/** Gantt diagrams as finished pictures, with the outline beside the chart and a legend below. */
public final class GanttPicture {

    /** Most lines of one picture. */
    public static final int MAXIMUM_ROWS = 20_000;
    /** Widest chart of one picture, logical pixels. */
    public static final double MAXIMUM_WIDTH = 200_000;

    /** On paper a longer line of the legend would be cut. */
    private static final double WIDEST_LEGEND = 700;

    /** Something told about each line in the outline. */
    public enum Column {
        CODE, NAME, DURATION, START, FINISH, FLOAT
    }

    private GanttPicture() {
    }

    /** The whole diagram with the columns code, name, start and finish, and a legend. */
    public static Drawing of(GanttDiagram diagram) {
        return of(diagram, EnumSet.of(Column.CODE, Column.NAME, Column.START, Column.FINISH), 0, diagram.rowCount(),
            true);
    }

    /**
     * Some lines of a diagram.
     *
     * @param diagram the diagram
     * @param columns what the outline tells
     * @param from first line, included
     * @param to last line, excluded
     * @param legend whether a legend stands below
     * @throws DiagramTooLargeException if there are more lines or more width than any program shows well
     */
    public static Drawing of(GanttDiagram diagram, Set<Column> columns, int from, int to, boolean legend) {
        Locale locale = diagram.options().locale();
        if (to - from > MAXIMUM_ROWS || diagram.width() > MAXIMUM_WIDTH) {
            throw new DiagramTooLargeException(Messages.get(locale, "ganttTooLarge", to - from, diagram.width()));
        }
        GanttOutline outline = new GanttOutline(diagram, columns, from, to);
        GanttHeader header = new GanttHeader(diagram);
        double left = outline.width();
        double top = header.height();
        double rowHeight = diagram.options().rowHeight();
        double height = (to - from) * rowHeight;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Window(new Rect(left, top, diagram.width(), height), new Point(0, from * rowHeight),
            new GanttChart(diagram).shapes(from, to)));
        Shape headings = new Shape.Window(new Rect(0, 0, left, top + height), new Point(0, 0), outline.shapes(top));
        shapes.add(axis(header, left, left, left + diagram.width()));
        shapes.add(headings);
        double width = left + diagram.width();
        double bottom = top + height;
        List<Rect> whole = new ArrayList<>(units(diagram, left));
        for (int row = 0; row < to - from; row++) {
            whole.add(new Rect(0, top + row * rowHeight, width, rowHeight));
        }
        if (legend) {
            GanttLegend key = new GanttLegend(diagram, from, to, Math.min(width, WIDEST_LEGEND));
            Rect room = new Rect(0, bottom, width, key.height());
            shapes.add(new Shape.Window(room, new Point(0, 0), key.shapes()));
            whole.add(room);
            bottom += key.height();
        }
        // the names stay beside the chart; what else is told about them is on the first page
        double names = outline.width(Column.CODE, Column.NAME);
        Paging paging = new Paging(new Rect(names, top, width - names, height),
            (fromX, toX) -> List.of(headings, axis(header, left, fromX, toX)), whole);
        return new Drawing(width, bottom, title(diagram), description(diagram, to - from), shapes, paging);
    }

    /** The time axis between two places of the picture. */
    private static Shape axis(GanttHeader header, double left, double fromX, double toX) {
        double from = Math.max(left, fromX);
        Rect room = new Rect(from, 0, Math.max(0, toX - from), header.height() + 1);
        return new Shape.Window(room, new Point(from - left, 0), header.shapes(from - left, toX - left));
    }

    /** The units of the time axis as places of the picture, the coarsest left out. */
    private static List<Rect> units(GanttDiagram diagram, double left) {
        List<DateScale> scales = diagram.scales();
        return scales.subList(Math.max(0, scales.size() - 2), scales.size()).stream()
            .flatMap(scale -> diagram.ticks(scale, 0, diagram.width(), Font.SMALL).stream())
            .map(tick -> new Rect(left + tick.x(), 0, tick.width(), 1)).toList();
    }

    /**
     * The same diagram at the scale at which its picture has the given width, as far as scales allow.
     *
     * @param diagram the diagram
     * @param columns what the outline tells
     * @param width width of the whole picture, logical pixels
     */
    public static GanttDiagram fitted(GanttDiagram diagram, Set<Column> columns, double width) {
        return diagram.fittedTo(Math.max(100, width - new GanttOutline(diagram, columns, 0, 0).width()));
    }

    /** The outline alone, to stand still beside a chart that is scrolled. */
    public static Drawing outline(GanttDiagram diagram, Set<Column> columns) {
        GanttOutline outline = new GanttOutline(diagram, columns, 0, diagram.rowCount());
        double top = new GanttHeader(diagram).height();
        return new Drawing(outline.width(), top + diagram.height(), title(diagram),
            description(diagram, diagram.rowCount()), outline.shapes(top));
    }

    /** The chart with its header, to stand beside the outline. */
    public static Drawing chart(GanttDiagram diagram) {
        return of(diagram, Set.of(), 0, diagram.rowCount(), false);
    }

    /** The legend alone, as wide as asked. */
    public static Drawing legend(GanttDiagram diagram, double width) {
        GanttLegend key = new GanttLegend(diagram, 0, diagram.rowCount(), width);
        return new Drawing(width, key.height(), Messages.get(diagram.options().locale(), "legend"),
            title(diagram), key.shapes());
    }

    private static String title(GanttDiagram diagram) {
        String name = diagram.plan().project().getName();
        return Messages.get(diagram.options().locale(), "ganttTitle", name == null ? "" : name);
    }

    private static String description(GanttDiagram diagram, int rows) {
        Locale locale = diagram.options().locale();
        return Messages.get(locale, "ganttDescription", rows, Texts.date(diagram.plan().start().toLocalDate(), locale),
            Texts.date(diagram.plan().finish().toLocalDate(), locale));
    }
}
