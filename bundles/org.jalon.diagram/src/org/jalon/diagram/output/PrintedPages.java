/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.internal.Messages;

/**
 * A drawing cut into pages, row by row: what a printer, a preview and a PDF show alike. Lengths on paper are points,
 * 72 to the inch; those within the drawing are its logical pixels.
 */
public final class PrintedPages {

    /** Most pages that anyone would print. */
    public static final int MOST_PAGES = 1000;
    /** Points for a logical pixel at 100 %. */
    public static final double POINTS_PER_PIXEL = 72.0 / 96;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double BAND = 18;
    private static final Font LETTERS = new Font(8.5, false);
    private static final Font STRONG = new Font(8.5, true);
    /** Largest page that PDF allows. */
    private static final double LARGEST_SHEET = 14_400;

    private final Drawing drawing;
    private final Words words;
    private final Locale locale;
    private final double width;
    private final double height;
    private final double margin;
    private final double band;
    private final double scale;
    private final int columns;
    private final int rows;

    /**
     * What is written beside the drawing.
     *
     * @param project the project, on each page
     * @param date    the day on which it is printed, as it reads
     */
    public record Words(String project, String date) {
    }

    /**
     * One page.
     *
     * @param area  where on the paper the drawing is
     * @param part  what part of the drawing is there
     * @param bands what stands above and below, in points of the paper
     */
    public record Page(Rect area, Rect part, List<Shape> bands) {
    }

    private PrintedPages(Drawing drawing, Words words, Locale locale, double width, double height, double margin,
            double band, double scale, int columns, int rows) {
        this.drawing = drawing;
        this.words = words;
        this.locale = locale;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.band = band;
        this.scale = scale;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Pages of paper.
     *
     * @param locale language of the page numbers and of errors
     * @throws DiagramTooLargeException if there would be more than {@link #MOST_PAGES}
     */
    public static PrintedPages of(Drawing drawing, PageSetup setup, Words words, Locale locale) {
        double shortSide = setup.paper().width() * POINTS_PER_MM;
        double longSide = setup.paper().height() * POINTS_PER_MM;
        double width = setup.landscape() ? longSide : shortSide;
        double height = setup.landscape() ? shortSide : longSide;
        double margin = setup.margin() * POINTS_PER_MM;
        double band = setup.bands() ? BAND : 0;
        double wide = width - 2 * margin;
        double high = height - 2 * margin - 2 * band;
        double scale = switch (setup.scaling()) {
            case ONE_PAGE -> Math.min(POINTS_PER_PIXEL, Math.min(wide / drawing.width(), high / drawing.height()));
            case PAGE_WIDTH -> Math.min(POINTS_PER_PIXEL, wide / drawing.width());
            case PERCENT -> POINTS_PER_PIXEL * setup.percent() / 100;
        };
        long columns = count(drawing.width() * scale, wide);
        long rows = count(drawing.height() * scale, high);
        if (columns * rows > MOST_PAGES) {
            throw new DiagramTooLargeException(Messages.get(locale, "tooManyPages", columns * rows));
        }
        return new PrintedPages(drawing, words, locale, width, height, margin, band, scale, (int) columns,
            (int) rows);
    }

    /** One sheet just as large as the drawing, or as large as PDF allows, without margins. */
    public static PrintedPages oneSheet(Drawing drawing, Locale locale) {
        double scale = Math.min(POINTS_PER_PIXEL, LARGEST_SHEET / Math.max(drawing.width(), drawing.height()));
        return new PrintedPages(drawing, new Words("", ""), locale, drawing.width() * scale,
            drawing.height() * scale, 0, 0, scale, 1, 1);
    }

    private static long count(double length, double room) {
        // what is over by a hair is rounding
        return Math.max(1, (long) Math.ceil(length / room - 1e-6));
    }

    /** What is cut. */
    public Drawing drawing() {
        return drawing;
    }

    /** How many pages there are. */
    public int count() {
        return columns * rows;
    }

    /** Width of the paper. */
    public double width() {
        return width;
    }

    /** Height of the paper. */
    public double height() {
        return height;
    }

    /** Points on paper for one logical pixel of the drawing. */
    public double scale() {
        return scale;
    }

    /** How large the drawing is printed: 100 is its size on a screen of 96 pixels to the inch. */
    public double percent() {
        return scale / POINTS_PER_PIXEL * 100;
    }

    /** A page, counted from 0. */
    public Page page(int index) {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException(index);
        }
        double wide = columns == 1 ? drawing.width() : (width - 2 * margin) / scale;
        double high = rows == 1 ? drawing.height() : (height - 2 * margin - 2 * band) / scale;
        double x = index % columns * wide;
        double y = index / columns * high;
        Rect part = new Rect(x, y, Math.min(wide, drawing.width() - x), Math.min(high, drawing.height() - y));
        Rect area = new Rect(margin, margin + band, part.width() * scale, part.height() * scale);
        return new Page(area, part, band == 0 ? List.of() : bands(index));
    }

    private List<Shape> bands(int index) {
        Drawing.Pen pen = new Drawing.Pen();
        double right = width - margin;
        double top = margin + LETTERS.size();
        double bottom = height - margin - 2;
        String number = Messages.get(locale, "pageOf", index + 1, count());
        double room = right - margin - TextMetrics.width(words.date(), LETTERS) - 12;
        pen.text(margin, top, TextMetrics.fit(drawing.title(), STRONG, room), STRONG, Role.TEXT);
        pen.text(right, top, words.date(), LETTERS, Shape.Align.END, Role.TEXT_MUTED);
        pen.line(margin, margin + band - 5, right, margin + band - 5, Role.GRID_STRONG);
        pen.line(margin, height - margin - band + 5, right, height - margin - band + 5, Role.GRID_STRONG);
        double below = right - margin - TextMetrics.width(number, LETTERS) - 12;
        pen.text(margin, bottom, TextMetrics.fit(words.project(), LETTERS, below), LETTERS, Role.TEXT_MUTED);
        pen.text(right, bottom, number, LETTERS, Shape.Align.END, Role.TEXT_MUTED);
        return pen.shapes();
    }
}
