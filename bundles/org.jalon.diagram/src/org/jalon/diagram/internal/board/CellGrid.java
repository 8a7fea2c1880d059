/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Rect;

/**
 * Boxes in the cells of a grid. Columns widen and rows heighten with what they hold, so that boxes never overlap;
 * within a cell they stand in the order in which they were added, whatever happens in other cells.
 */
public final class CellGrid {

    /** Between boxes, and between boxes of neighbouring cells: room for lines. */
    public static final double GAP = 24;

    /** Boxes of a cell form one stack up to this number, then two, three... */
    private static final double STACK = 3;

    private final int columns;
    private final int rows;
    private final double unitWidth;
    private final double unitHeight;
    private final double foot;
    private final double[] before;
    private final double[] above;
    private final double[] lefts;
    private final double[] widths;
    private final double[] tops;
    private final double[] heights;
    private final Map<Long, List<Slot>> cells = new LinkedHashMap<>();
    private final Map<EObject, Rect> boxes = new LinkedHashMap<>();

    private record Slot(EObject element, double width, double height) {
    }

    /**
     * An empty grid.
     *
     * @param unitWidth  width of an ordinary box, of which any column has room for one
     * @param unitHeight height of an ordinary box
     * @param foot       room below the boxes of each cell
     */
    public CellGrid(int columns, int rows, double unitWidth, double unitHeight, double foot) {
        this.columns = columns;
        this.rows = rows;
        this.unitWidth = unitWidth;
        this.unitHeight = unitHeight;
        this.foot = foot;
        before = new double[columns];
        above = new double[rows];
        lefts = new double[columns];
        widths = new double[columns];
        tops = new double[rows];
        heights = new double[rows];
    }

    /** Leaves more room before a column. */
    public void roomBefore(int column, double room) {
        before[column] = room;
    }

    /** Leaves more room above a row. */
    public void roomAbove(int row, double room) {
        above[row] = room;
    }

    /** Puts a box into a cell, after those that are there; row 0 is at the top. */
    public void add(EObject element, int column, int row, double width, double height) {
        cells.computeIfAbsent(key(column, row), key -> new ArrayList<>()).add(new Slot(element, width, height));
    }

    /** Places all, with the upper left corner of the grid at a point. */
    public void arrange(double left, double top) {
        double x = left;
        for (int column = 0; column < columns; column++) {
            x += before[column];
            lefts[column] = x;
            int lanes = lanes(column);
            widths[column] = lanes * unitWidth + lanes * GAP;
            x += widths[column];
        }
        double y = top;
        for (int row = 0; row < rows; row++) {
            y += above[row];
            tops[row] = y;
            double inner = unitHeight;
            for (int column = 0; column < columns; column++) {
                inner = Math.max(inner, flow(column, row, false));
            }
            heights[row] = inner + GAP + foot;
            y += heights[row];
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                flow(column, row, true);
            }
        }
    }

    private int lanes(int column) {
        double most = 1;
        for (int row = 0; row < rows; row++) {
            double boxes = slots(column, row).stream().mapToDouble(slot -> slot.width * slot.height).sum()
                / (unitWidth * unitHeight);
            most = Math.max(most, Math.ceil(Math.sqrt(boxes / STACK)));
        }
        return (int) most;
    }

    /** Lays the boxes of a cell in lines; gives their height together. */
    private double flow(int column, int row, boolean place) {
        double inner = widths[column] - GAP;
        double x = 0;
        double y = 0;
        double line = 0;
        for (Slot slot : slots(column, row)) {
            if (x > 0 && x + slot.width > inner + 0.5) {
                y += line + GAP;
                x = 0;
                line = 0;
            }
            if (place) {
                boxes.put(slot.element, new Rect(lefts[column] + GAP / 2 + x, tops[row] + GAP / 2 + y, slot.width,
                    slot.height));
            }
            x += slot.width + GAP;
            line = Math.max(line, slot.height);
        }
        return y + line;
    }

    private List<Slot> slots(int column, int row) {
        return cells.getOrDefault(key(column, row), List.of());
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row;
    }

    /** Where a cell is. */
    public Rect cell(int column, int row) {
        return new Rect(lefts[column], tops[row], widths[column], heights[row]);
    }

    /** From the upper left corner of one cell to the lower right corner of another. */
    public Rect cells(int fromColumn, int fromRow, int toColumn, int toRow) {
        Rect from = cell(fromColumn, fromRow);
        Rect to = cell(toColumn, toRow);
        return new Rect(from.x(), from.y(), to.right() - from.x(), to.bottom() - from.y());
    }

    /** Where all cells are. */
    public Rect bounds() {
        return cells(0, 0, columns - 1, rows - 1);
    }

    /** Where the box of an element is. */
    public Rect box(EObject element) {
        return boxes.get(element);
    }
}
