/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.output.PrintedPages;

/**
 * What stands around a drawing on a page: title and date above, project and number of the page below, and, where the
 * drawing goes on, which page lies there.
 */
public final class PageFrame {

    private static final Font LETTERS = new Font(8.5, false);
    private static final Font STRONG = new Font(8.5, true);
    private static final Font SMALL = new Font(7, false);
    private static final double GAP = 12;
    /** Margins narrower than this hold no marks. */
    private static final double MARK = 8;
    /** Plans of pages that have more of them than this, either way, are too fine to be read. */
    private static final int MOST_CELLS = 12;

    private final Rect room;
    private final double band;
    private final int columns;
    private final int rows;

    /**
     * The frame of pages.
     *
     * @param room    the paper without its margins, points
     * @param band    height of what stands above and below within the room
     * @param columns how many pages lie side by side
     * @param rows    how many lie one below the other
     */
    public PageFrame(Rect room, double band, int columns, int rows) {
        this.room = room;
        this.band = band;
        this.columns = columns;
        this.rows = rows;
    }

    /** What stands around a page. */
    public List<Shape> shapes(int column, int row, String title, PrintedPages.Words words, Locale locale) {
        Drawing.Pen pen = new Drawing.Pen();
        double top = room.y() + LETTERS.size();
        double bottom = room.bottom() - 2;
        String number = Messages.get(locale, "pageOf", number(column, row), columns * rows);
        double above = room.width() - TextMetrics.width(words.date(), LETTERS) - GAP;
        pen.text(room.x(), top, TextMetrics.fit(title, STRONG, above), STRONG, Role.TEXT);
        pen.text(room.right(), top, words.date(), LETTERS, Shape.Align.END, Role.TEXT_MUTED);
        pen.line(room.x(), room.y() + band - 5, room.right(), room.y() + band - 5, Role.GRID_STRONG);
        pen.line(room.x(), room.bottom() - band + 5, room.right(), room.bottom() - band + 5, Role.GRID_STRONG);
        pen.text(room.right(), bottom, number, LETTERS, Shape.Align.END, Role.TEXT_MUTED);
        double right = plan(pen, room.right() - TextMetrics.width(number, LETTERS) - GAP, column, row);
        pen.text(room.x(), bottom, TextMetrics.fit(words.project(), LETTERS, right - room.x()), LETTERS,
            Role.TEXT_MUTED);
        neighbours(pen, column, row);
        return pen.shapes();
    }

    private int number(int column, int row) {
        return row * columns + column + 1;
    }

    /** A small plan of all pages, this one filled; returns where what stands left of it ends. */
    private double plan(Drawing.Pen pen, double right, int column, int row) {
        if (columns == 1 || rows == 1 || columns > MOST_CELLS || rows > MOST_CELLS) {
            return right;
        }
        double high = Math.min(4, (band - 7) / rows);
        double wide = high * 1.4;
        double left = right - columns * wide;
        double top = room.bottom() - rows * high;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                boolean here = x == column && y == row;
                pen.add(new Shape.Box(new Rect(left + x * wide, top + y * high, wide, high), 0,
                    here ? Role.TEXT_MUTED : Role.SURFACE, Shape.Paint.FILL_AND_STROKE));
            }
        }
        return left - GAP;
    }

    /** Arrows in the margins with the numbers of the pages that lie there. */
    private void neighbours(Drawing.Pen pen, int column, int row) {
        if (room.x() < MARK) {
            return;
        }
        if (column > 0) {
            arrow(pen, room.x() - MARK / 2, room.centerY(), -1, 0, number(column - 1, row));
        }
        if (column < columns - 1) {
            arrow(pen, room.right() + MARK / 2, room.centerY(), 1, 0, number(column + 1, row));
        }
        if (row > 0) {
            arrow(pen, room.centerX(), room.y() - MARK / 2, 0, -1, number(column, row - 1));
        }
        if (row < rows - 1) {
            arrow(pen, room.centerX(), room.bottom() + MARK / 2, 0, 1, number(column, row + 1));
        }
    }

    /** An arrow that points away from the page. */
    private static void arrow(Drawing.Pen pen, double x, double y, int dx, int dy, int page) {
        double half = 2.5;
        pen.add(new Shape.Polygon(List.of(new Point(x + dx * half, y + dy * half),
            new Point(x - dx * half + dy * half, y - dy * half + dx * half),
            new Point(x - dx * half - dy * half, y - dy * half - dx * half)), Role.TEXT_MUTED, Shape.Paint.FILL));
        String number = Integer.toString(page);
        if (dx == 0) {
            pen.text(x + 2 * half, y + SMALL.middleToBaseline(), number, SMALL, Role.TEXT_MUTED);
        } else {
            pen.text(x, y + 2 * half + SMALL.size(), number, SMALL, Shape.Align.MIDDLE, Role.TEXT_MUTED);
        }
    }
}
