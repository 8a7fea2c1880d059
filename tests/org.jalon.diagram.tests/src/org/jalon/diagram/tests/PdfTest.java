/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.OutputFile;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PageSetup.Paper;
import org.jalon.diagram.output.PageSetup.Scaling;
import org.jalon.diagram.output.PdfRenderer;
import org.jalon.diagram.output.PictureFile;
import org.jalon.diagram.output.PrintedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Drawings on paper and in PDF. */
class PdfTest {

    private static final String BLANKS = "[\\s\u00a0\u202f]";
    private static final PrintedPages.Words WORDS = new PrintedPages.Words("Ligne 4", "26/11/2026");

    private static Drawing plain(double width, double height) {
        return new Drawing(width, height, "Plan", "A plan", new Drawing.Pen()
            .box(new Rect(1, 1, width - 2, height - 2), 0, Role.ACTIVITY)
            .text(10, 20, "Début → fin", Font.BOLD, Role.TEXT).shapes());
    }

    static List<Drawing> drawings() {
        return OutputTest.drawings();
    }

    private static PdfReader read(PrintedPages pages, Theme theme) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PdfRenderer.write(pages, theme, Locale.FRENCH, output);
        return new PdfReader(output.toByteArray());
    }

    private static Rect part(PrintedPages pages, int page) {
        return pages.page(page).pieces().getFirst().part();
    }

    private static String text(PdfReader pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aPdfIsOneSheetWithItsTextsAndFontsInEveryTheme(Drawing drawing) throws Exception {
        for (Theme theme : Theme.all()) {
            PrintedPages sheet = PrintedPages.oneSheet(drawing, Locale.FRENCH);
            PdfReader pdf = read(sheet, theme);
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(drawing.width() * 0.75, pdf.getPageSize(1).getWidth(), 0.5);
            assertEquals(drawing.title(), pdf.getInfo().get("Title"));
            List<String> words = OutputTest.texts(drawing.shapes()).map(Shape.Text::text).toList();
            String text = text(pdf).replaceAll(BLANKS, "");
            long found = words.stream().filter(word -> text.contains(word.replaceAll(BLANKS, ""))).count();
            assertTrue(found > words.size() * 9 / 10, found + " of " + words.size() + " texts can be searched");
            Path kept = Path.of("target", "pictures", theme.id() + "-" + (int) drawing.width() + ".pdf");
            OutputFile.write(kept, out -> PdfRenderer.write(sheet, theme, Locale.FRENCH, out));
            assertTrue(new String(Files.readAllBytes(kept), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("LiberationSans"));
        }
    }

    @Test
    void aDrawingLargerThanAPageIsMadeToFitIt() {
        PrintedPages pages = PrintedPages.of(plain(4000, 1000), PageSetup.usual(), WORDS, Locale.FRENCH);
        assertEquals(1, pages.count());
        PrintedPages.Piece piece = pages.page(0).pieces().getFirst();
        assertEquals(new Rect(0, 0, 4000, 1000), piece.part());
        assertTrue(piece.area().right() <= pages.width() - 28 && piece.area().bottom() <= pages.height() - 28);
        assertEquals(297 / 25.4 * 72, pages.width(), 0.01);
    }

    @Test
    void aSmallDrawingIsNotBlownUp() {
        PrintedPages pages = PrintedPages.of(plain(100, 50), PageSetup.usual(), WORDS, Locale.FRENCH);
        assertEquals(100, pages.percent(), 1e-9);
        assertEquals(75, pages.page(0).pieces().getFirst().area().width(), 1e-9);
    }

    @Test
    void fittedToTheWidthItGoesOnBelow() {
        PageSetup setup = PageSetup.usual().scaled(Scaling.PAGE_WIDTH, 100);
        PrintedPages pages = PrintedPages.of(plain(1000, 3000), setup, WORDS, Locale.FRENCH);
        assertTrue(pages.count() > 2);
        for (int i = 1; i < pages.count(); i++) {
            assertEquals(part(pages, i - 1).bottom(), part(pages, i).y(), 1e-9, "no gap, no overlap");
            assertEquals(1000, part(pages, i).width(), 1e-9);
        }
        assertEquals(3000, part(pages, pages.count() - 1).bottom(), 1e-6);
    }

    @Test
    void atAPercentageItIsTiledBothWays() {
        PageSetup setup = new PageSetup(Paper.A3, false, 0, Scaling.PERCENT, 200, false);
        // A3 upright at 200 % holds 561 x 794 logical pixels
        PrintedPages pages = PrintedPages.of(plain(1000, 1000), setup, WORDS, Locale.FRENCH);
        assertEquals(4, pages.count());
        assertEquals(part(pages, 0).right(), part(pages, 1).x(), 1e-9);
        assertEquals(0, part(pages, 1).y(), 1e-9);
        assertEquals(0, part(pages, 2).x(), 1e-9);
        assertTrue(pages.page(0).frame().isEmpty());
    }

    @Test
    void eachPageTellsProjectDateAndNumber() throws Exception {
        PageSetup setup = PageSetup.usual().scaled(Scaling.PERCENT, 100);
        PrintedPages pages = PrintedPages.of(plain(2500, 600), setup, WORDS, Locale.FRENCH);
        PdfReader pdf = read(pages, Theme.PRINT);
        assertEquals(3, pdf.getNumberOfPages());
        for (int page = 1; page <= 3; page++) {
            String text = new PdfTextExtractor(pdf).getTextFromPage(page);
            assertTrue(text.contains("Ligne 4") && text.contains("26/11/2026") && text.contains("Page " + page + " / 3"),
                text);
        }
    }

    @Test
    void whatNobodyWouldPrintIsRefusedWithAdvice() {
        PageSetup setup = PageSetup.usual().scaled(Scaling.PERCENT, 400);
        assertThrows(DiagramTooLargeException.class,
            () -> PrintedPages.of(plain(100_000, 100_000), setup, WORDS, Locale.FRENCH));
        assertThrows(IllegalArgumentException.class, () -> PageSetup.usual().within(-1));
        assertThrows(IllegalArgumentException.class, () -> PageSetup.usual().scaled(Scaling.PERCENT, Double.NaN));
        assertThrows(IndexOutOfBoundsException.class,
            () -> PrintedPages.of(plain(10, 10), PageSetup.usual(), WORDS, Locale.FRENCH).page(1));
    }

    @Test
    void aHugeDrawingIsMadeToFitWhatPdfAllows() throws Exception {
        PdfReader pdf = read(PrintedPages.oneSheet(plain(100_000, 500), Locale.FRENCH), Theme.LIGHT);
        assertEquals(14_400, pdf.getPageSize(1).getWidth(), 0.5);
    }

    @Test
    void theExtensionSaysWhatIsWritten(@TempDir Path folder) throws Exception {
        PictureFile pictures = PictureFile.in(Theme.LIGHT, Locale.FRENCH).scaled(2).on(PageSetup.usual());
        for (PictureFile.Kind kind : PictureFile.Kind.values()) {
            Path file = folder.resolve("plan." + kind.extension());
            pictures.write(file, plain(300, 200), "Ligne 4");
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertEquals(switch (kind) {
                case SVG -> "<?xml";
                case PNG -> "\u0089PNG\r";
                case PDF -> "%PDF-";
            }, start);
        }
        assertThrows(IllegalArgumentException.class,
            () -> pictures.write(folder.resolve("plan.gif"), plain(30, 20), null));
        assertFalse(Files.exists(folder.resolve("plan.gif")));
    }
}
