/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Extent;
import org.jalon.diagram.Font;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.diagram.output.Enlargement;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PageSetup.Paper;
import org.jalon.diagram.output.PageSetup.Scaling;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.ProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages are cut, and what each repeats. */
class PrintedPagesTest {

    private static final double CLOSE = 1e-6;
    private static final PageSetup FULL_SIZE = PageSetup.usual().scaled(Scaling.PERCENT, 100);

    private static PrintedPages pages(Drawing drawing, PageSetup setup) {
        return PrintedPages.of(drawing, setup, new PrintedPages.Words("Ligne 4", "26/11/2026"), Locale.ENGLISH);
    }

    /** Sixty activities that follow each other: several pages down and several sideways. */
    private static Drawing gantt() {
        return gantt(60);
    }

    private static Drawing gantt(int activities) {
        ProjectBuilder project = aProject().set(p -> p.setName("Ligne 4"));
        for (int i = 0; i < activities; i++) {
            project.with(i == 0 ? activity("A0", days(4)) : activity("A" + i, days(4)).after("A" + (i - 1)));
        }
        return GanttPicture.of(GanttDiagram.of(ProjectPlanner.plan(project.build()), GanttOptions.in(Locale.ENGLISH)));
    }

    private static List<PrintedPages.Page> all(PrintedPages pages) {
        return IntStream.range(0, pages.count()).mapToObj(pages::page).toList();
    }

    private static List<String> texts(PrintedPages.Piece piece) {
        return OutputTest.texts(piece.shapes()).map(Shape.Text::text).toList();
    }

    private static Rect body(PrintedPages pages, int index) {
        return pages.page(index).pieces().getFirst().part();
    }

    @Test
    void linesOfAGanttDiagramAreNeverCut() {
        Drawing drawing = gantt();
        Rect body = drawing.paging().body();
        PrintedPages pages = pages(drawing, FULL_SIZE);
        assertTrue(pages.rows() > 1 && pages.columns() > 1, pages.columns() + " x " + pages.rows());
        for (int row = 1; row < pages.rows(); row++) {
            double lines = (body(pages, row * pages.columns()).y() - body.y()) / 26;
            assertEquals(Math.round(lines), lines, CLOSE);
        }
    }

    @Test
    void eachPageOfAGanttDiagramHasNamesAndTimeAxis() {
        Drawing drawing = gantt();
        Rect body = drawing.paging().body();
        PrintedPages pages = pages(drawing, FULL_SIZE);
        for (int i = 0; i < pages.count(); i++) {
            List<PrintedPages.Piece> pieces = pages.page(i).pieces();
            Rect part = pieces.getFirst().part();
            double right = part.right();
            if (part.y() < body.bottom()) {
                assertTrue(pieces.stream().anyMatch(piece -> piece.part().y() == 0
                    && piece.part().x() == part.x() && piece.part().right() == right), "time axis of page " + i);
                assertTrue(pieces.stream().anyMatch(piece -> piece.part().x() == 0
                    && piece.part().y() == part.y()), "names of page " + i);
            }
        }
    }

    @Test
    void theTimeAxisOfEachPageTellsTheMonth() {
        PrintedPages pages = pages(gantt(), FULL_SIZE);
        for (int column = 1; column < pages.columns() - 1; column++) {
            PrintedPages.Piece axis = pages.page(column).pieces().get(1);
            assertEquals(0, axis.part().y());
            assertTrue(OutputTest.texts(axis.shapes()).anyMatch(text -> text.text().matches("[A-Z][a-z]+ 20\\d\\d")),
                () -> texts(axis).toString());
        }
    }

    @Test
    void pagesOfAGanttDiagramAreCutBetweenUnitsOfTime() {
        GanttDiagram diagram = GanttDiagram.of(PackagingLine.plan(), GanttOptions.in(Locale.ENGLISH));
        Drawing drawing = GanttPicture.of(diagram);
        PrintedPages pages = pages(drawing, FULL_SIZE);
        double chart = drawing.width() - diagram.width();
        assertTrue(pages.columns() > 1);
        for (int column = 1; column < pages.columns(); column++) {
            double days = (body(pages, column).x() - chart) / diagram.options().pixelsPerDay();
            assertEquals(Math.round(days), days, CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A3", "LETTER"})
    void piecesOfAPageNeitherOverlapNorLeaveThePaper(String paper) {
        PrintedPages pages = pages(gantt(), FULL_SIZE.on(Paper.valueOf(paper)));
        for (PrintedPages.Page page : all(pages)) {
            List<PrintedPages.Piece> pieces = page.pieces();
            for (PrintedPages.Piece piece : pieces) {
                Rect area = piece.area();
                assertTrue(area.right() <= pages.width() - 28 && area.bottom() <= pages.height() - 28, area::toString);
                assertEquals(piece.part().width() * pages.scale(), area.width(), CLOSE);
                for (PrintedPages.Piece other : pieces) {
                    assertTrue(other == piece || !area.grown(-CLOSE).overlaps(other.area()), area::toString);
                }
            }
        }
    }

    static List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>(OutputTest.drawings());
        drawings.add(gantt());
        return drawings;
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyPlaceOfADrawingIsOnOnePage(Drawing drawing) {
        double area = 0;
        PrintedPages pages = pages(drawing, FULL_SIZE);
        for (PrintedPages.Page page : all(pages)) {
            Rect part = page.pieces().getFirst().part();
            area += part.width() * part.height();
        }
        area += drawing.width() * drawing.paging().body().y();
        assertEquals(drawing.width() * drawing.height(), area, 1);
    }

    @Test
    void namesThatWouldFillThePageAreNotRepeated() {
        Drawing drawing = gantt(4);
        PrintedPages pages = pages(drawing, new PageSetup(Paper.A4, false, 50, Scaling.PERCENT, 400, true));
        double room = (pages.width() - 2 * 50 / 25.4 * 72) / pages.scale();
        assertTrue(drawing.paging().body().x() > room * 0.6, "names are nearly as wide as a page");
        for (int column = 1; column < pages.columns(); column++) {
            double start = body(pages, column).x();
            assertTrue(pages.page(column).pieces().stream().allMatch(piece -> piece.part().x() == start));
        }
    }

    @Test
    void boxesOfANetworkAreNotCut() {
        NetworkDiagram diagram = NetworkDiagram.of(PackagingLine.plan(), NetworkOptions.in(Locale.ENGLISH));
        PrintedPages pages = pages(NetworkPicture.of(diagram), FULL_SIZE.lying(false));
        assertTrue(pages.columns() > 1);
        for (int column = 1; column < pages.columns(); column++) {
            double cut = body(pages, column).x();
            // columns of a layered layout leave room between them
            assertTrue(diagram.nodes().stream().noneMatch(node -> node.bounds().x() < cut
                && node.bounds().right() > cut), "cut at " + cut);
        }
    }

    @Test
    void whatIsLargerThanAPageIsCutAndThePageFilled() {
        Drawing drawing = new Drawing(5000, 300, "", "", List.of(), Paging.keeping(5000, 300,
            List.of(new Rect(100, 0, 4000, 300), new Rect(4100, 0, 300, 300))));
        PrintedPages pages = pages(drawing, FULL_SIZE);
        double room = 277 / 25.4 * 96;
        assertEquals(room, body(pages, 1).x(), CLOSE);
        assertEquals(4100, body(pages, 4).x(), CLOSE);
    }

    @Test
    void pagesSayWhichLieBesideThem() {
        PrintedPages pages = pages(gantt(), FULL_SIZE);
        int columns = pages.columns();
        List<String> corner = OutputTest.texts(pages.page(0).frame()).map(Shape.Text::text).toList();
        assertTrue(corner.containsAll(List.of("2", Integer.toString(columns + 1))), corner::toString);
        List<String> last = OutputTest.texts(pages.page(pages.count() - 1).frame()).map(Shape.Text::text).toList();
        assertTrue(last.containsAll(List.of(Integer.toString(pages.count() - 1),
            Integer.toString(pages.count() - columns))), last::toString);
        long filled = pages.page(1).frame().stream().filter(shape -> shape instanceof Shape.Box box
            && box.role() == Role.TEXT_MUTED).count();
        assertEquals(1, filled, "the place among all pages");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void enlargedShapesKeepTheirProportions(Drawing drawing) {
        Rect extent = Extent.of(drawing.shapes());
        Rect fine = Extent.of(new Enlargement(3, 40, 50).of(drawing.shapes()));
        assertEquals(40 + 3 * extent.x(), fine.x(), 1);
        assertEquals(50 + 3 * extent.y(), fine.y(), 1);
        assertEquals(3 * extent.width(), fine.width(), 1);
        assertEquals(3 * extent.height(), fine.height(), 1);
        Shape.Window window = (Shape.Window) new Enlargement(2, 10, 20).of(List.of(new Shape.Window(
            new Rect(1, 2, 3, 4), new Point(5, 6), List.of(new Shape.Text(7, 8, "x", Font.NORMAL, Shape.Align.START,
                Role.TEXT, false))))).getFirst();
        assertEquals(new Rect(12, 24, 6, 8), window.bounds());
        assertEquals(new Point(10, 12), window.origin(), "the plane of a window begins at its own origin");
        Shape.Text text = (Shape.Text) window.shapes().getFirst();
        assertEquals(14, text.x());
        assertEquals(2 * Font.NORMAL.size(), text.font().size());
    }

    @Test
    void aPageHoldsOnlyWhatIsSeenOfTheDrawing() {
        PrintedPages pages = pages(gantt(), FULL_SIZE);
        List<String> first = pages.page(0).pieces().stream().flatMap(piece -> texts(piece).stream()).toList();
        assertTrue(first.contains("A0"));
        assertFalse(first.contains("A59"));
    }
}
