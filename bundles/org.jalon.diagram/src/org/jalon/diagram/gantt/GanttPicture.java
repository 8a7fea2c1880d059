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

import org.jalon.diagram.Drawing;
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
        shapes.add(new Shape.Window(new Rect(left, 0, diagram.width(), top + 1), new Point(0, 0), header.shapes()));
        shapes.add(new Shape.Window(new Rect(0, 0, left, top + height), new Point(0, 0), outline.shapes(top)));
        double width = left + diagram.width();
        double bottom = top + height;
        if (legend) {
            GanttLegend key = new GanttLegend(diagram, from, to, width);
            shapes.add(new Shape.Window(new Rect(0, bottom, width, key.height()), new Point(0, 0), key.shapes()));
            bottom += key.height();
        }
        return new Drawing(width, bottom, title(diagram), description(diagram, to - from), shapes);
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
