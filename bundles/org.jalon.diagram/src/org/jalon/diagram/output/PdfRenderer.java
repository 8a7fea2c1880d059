/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.internal.PdfPainter;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes drawings as PDF: lines stay lines and texts stay texts, which can be searched and copied; the fonts are
 * embedded, so that every reader shows and prints the same.
 */
public final class PdfRenderer {

    private PdfRenderer() {
    }

    /**
     * Writes a drawing.
     *
     * @param pages  how it is put on pages
     * @param theme  how it looks
     * @param locale language of the drawing
     * @param output where the PDF goes; it isn't closed
     * @throws IOException if the output fails
     */
    public static void write(PrintedPages pages, Theme theme, Locale locale, OutputStream output)
            throws IOException {
        Drawing drawing = pages.drawing();
        Document document = new Document(new Rectangle((float) pages.width(), (float) pages.height()), 0, 0, 0, 0);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, new StaysOpen(output));
            document.addTitle(drawing.title());
            document.addSubject(drawing.description());
            document.addCreator("Jalon");
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.getLanguage()));
            PdfPainter painter = new PdfPainter(writer.getDirectContent(), theme, pages.width(),
                pages.height());
            for (int i = 0; i < pages.count(); i++) {
                if (i > 0) {
                    document.newPage();
                }
                // an empty page is left out unless something is said to be on it
                writer.setPageEmpty(false);
                painter.page(pages.page(i), pages.scale());
            }
            document.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** Leaves closing to whoever opened. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
