/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.List;

import org.jalon.diagram.Font;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.GanttChart;
import org.jalon.diagram.internal.GanttHeader;
import org.jalon.diagram.internal.LinkLabels;
import org.jalon.model.breakdown.Dependency;
import org.jalon.planning.Durations;

/**
 * The shapes of a Gantt diagram piece by piece, in chart coordinates: for an editor, which paints only what is visible
 * and treats each line and each link as a thing of its own.
 */
public final class GanttShapes {

    private final GanttDiagram diagram;
    private final GanttChart chart;

    /** The shapes of a diagram. */
    public GanttShapes(GanttDiagram diagram) {
        this.diagram = diagram;
        chart = new GanttChart(diagram);
    }

    /**
     * What lies behind the bars: stripes, days off, lines of dates.
     *
     * @param from first line, included
     * @param to last line, excluded; lines that don't exist are striped all the same
     * @param fromX left end of the range on the time axis
     * @param toX its right end
     */
    public List<Shape> ground(int from, int to, double fromX, double toX) {
        return chart.ground(from, to, fromX, toX);
    }

    /** Marks of a line and what is written beside them, back to front. */
    public List<Shape> row(int row) {
        return chart.row(row);
    }

    /** The course of a link. */
    public Shape link(GanttLink link) {
        return GanttChart.link(link);
    }

    /** What a line is about: its code, name, dates and float, in words. */
    public String description(int row) {
        return chart.tooltip(diagram.row(row));
    }

    /** What a link says: its ends, and its type and lag unless it is a plain one. */
    public String description(GanttLink link) {
        Dependency dependency = link.dependency();
        String label = LinkLabels.of(dependency, Durations.of(diagram.plan().project()), diagram.options().locale());
        return diagram.row(link.fromRow()).name() + " → " + diagram.row(link.toRow()).name()
            + (label.isEmpty() ? "" : " (" + label + ")");
    }

    /**
     * The bands of time units over the chart, lettered for the screen.
     *
     * @param height height of all bands together, logical pixels
     * @param fromX left end of the range on the time axis
     * @param toX its right end
     */
    public List<Shape> header(double height, double fromX, double toX) {
        return new GanttHeader(diagram, height, Font.NORMAL, Font.BOLD).shapes(fromX, toX);
    }
}
