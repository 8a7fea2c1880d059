/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.Cutout;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.PageCuts;
import org.jalon.diagram.internal.PageFrame;

/**
 * A drawing cut into pages, row by row: what a printer, a preview and a PDF show alike. Cuts go round what the
 * {@link Paging} of the drawing keeps whole, and what stands beside its body is on each page. Lengths on paper are
 * points, 72 to the inch; those within the drawing are its logical pixels.
 */
public final class PrintedPages {

    /** Most pages that anyone would print. */
    public static final int MOST_PAGES = 1000;
    /** Points for a logical pixel at 100 %. */
    public static final double POINTS_PER_PIXEL = 72.0 / 96;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double BAND = 18;
    /** What is repeated takes no more of a page than this. */
    private static final double MOST_REPEATED = 0.6;
    /** Largest page that PDF allows. */
    private static final double LARGEST_SHEET = 14_400;

    private final Drawing drawing;
    private final Words words;
    private final Locale locale;
    private final Sheet sheet;
    private final double scale;
    /** Where pages begin, sideways and down, and where the last ones end. */
    private final double[] columns;
    private final double[] rows;
    /** What is repeated on the left and above; nothing if it would leave too little room. */
    private final double left;
    private final double top;
    private Cutout whole;

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
     * @param pieces what of the drawing is there
     * @param frame  what stands around them, in points of the paper
     */
    public record Page(List<Piece> pieces, List<Shape> frame) {
    }

    /**
     * A piece of the drawing on a page.
     *
     * @param area   where on the paper it is
     * @param part   which part of the drawing it is
     * @param shapes what is seen of it, where it is in the drawing, and perhaps more around it
     */
    public record Piece(Rect area, Rect part, List<Shape> shapes) {
    }

    /** The paper: its size, and what is left free at its edges, and above and below for words. */
    private record Sheet(double width, double height, double margin, double band) {

        double wide() {
            return width - 2 * margin;
        }

        double high() {
            return height - 2 * margin - 2 * band;
        }
    }

    private PrintedPages(Drawing drawing, Words words, Locale locale, Sheet sheet, double scale) {
        this.drawing = drawing;
        this.words = words;
        this.locale = locale;
        this.sheet = sheet;
        this.scale = scale;
        Paging paging = drawing.paging();
        double wide = sheet.wide() / scale;
        double high = sheet.high() / scale;
        left = paging.body().x() > wide * MOST_REPEATED ? 0 : paging.body().x();
        top = paging.body().y() > high * MOST_REPEATED ? 0 : paging.body().y();
        columns = PageCuts.ofWidth(paging.whole()).places(drawing.width(), wide, left);
        rows = PageCuts.ofHeight(paging.whole()).places(drawing.height(), high, top);
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
        Sheet sheet = new Sheet(setup.landscape() ? longSide : shortSide, setup.landscape() ? shortSide : longSide,
            setup.margin() * POINTS_PER_MM, setup.bands() ? BAND : 0);
        double fitsWidth = Math.min(POINTS_PER_PIXEL, sheet.wide() / drawing.width());
        double scale = switch (setup.scaling()) {
            case ONE_PAGE -> Math.min(fitsWidth, sheet.high() / drawing.height());
            case PAGE_WIDTH -> fitsWidth;
            case PERCENT -> POINTS_PER_PIXEL * setup.percent() / 100;
        };
        PrintedPages pages = new PrintedPages(drawing, words, locale, sheet, scale);
        if (pages.count() > MOST_PAGES) {
            throw new DiagramTooLargeException(Messages.get(locale, "tooManyPages", pages.count()));
        }
        return pages;
    }

    /** One sheet just as large as the drawing, or as large as PDF allows, without margins. */
    public static PrintedPages oneSheet(Drawing drawing, Locale locale) {
        double scale = Math.min(POINTS_PER_PIXEL, LARGEST_SHEET / Math.max(drawing.width(), drawing.height()));
        return new PrintedPages(drawing, new Words("", ""), locale,
            new Sheet(drawing.width() * scale, drawing.height() * scale, 0, 0), scale);
    }

    /** What is cut. */
    public Drawing drawing() {
        return drawing;
    }

    /** How many pages there are. */
    public int count() {
        return columns() * rows();
    }

    /** How many pages lie side by side. */
    public int columns() {
        return columns.length - 1;
    }

    /** How many pages lie one below the other. */
    public int rows() {
        return rows.length - 1;
    }

    /** Width of the paper. */
    public double width() {
        return sheet.width();
    }

    /** Height of the paper. */
    public double height() {
        return sheet.height();
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
        int column = index % columns();
        int row = index / columns();
        Rect body = drawing.paging().body();
        double right = columns[column + 1];
        double besides = column == 0 ? 0 : left;
        // no time axis stands above a page that holds the legend alone
        double above = rows[row] >= body.bottom() ? 0 : top;
        double y = row == 0 ? above : rows[row];
        List<Piece> pieces = new ArrayList<>();
        pieces.add(piece(between(columns[column], y, right, rows[row + 1]), besides, above));
        if (above > 0) {
            pieces.add(piece(between(columns[column], 0, right, above), besides, 0));
        }
        if (besides > 0 && y < body.bottom()) {
            pieces.add(piece(between(0, y, besides, Math.min(rows[row + 1], body.bottom())), 0, above));
            if (above > 0) {
                pieces.add(piece(between(0, 0, besides, above), 0, 0));
            }
        }
        return new Page(List.copyOf(pieces), sheet.band() == 0 ? List.of() : frame(column, row));
    }

    private static Rect between(double left, double top, double right, double bottom) {
        return new Rect(left, top, right - left, bottom - top);
    }

    /** A piece that lies at a place of the page, which is given in pixels of the drawing. */
    private Piece piece(Rect part, double x, double y) {
        Rect area = new Rect(sheet.margin() + x * scale, sheet.margin() + sheet.band() + y * scale,
            part.width() * scale, part.height() * scale);
        Cutout cutout = top > 0 && part.bottom() <= top
            ? new Cutout(drawing.paging().head().between(part.x(), part.right())) : whole();
        return new Piece(area, part, cutout.of(part));
    }

    /** Made when the first page needs it, which may be in the background. */
    private synchronized Cutout whole() {
        if (whole == null) {
            whole = new Cutout(drawing.shapes());
        }
        return whole;
    }

    private List<Shape> frame(int column, int row) {
        return new PageFrame(new Rect(0, 0, width(), height()).grown(-sheet.margin()), sheet.band(), columns(), rows())
            .shapes(column, row, drawing.title(), words, locale);
    }
}
