/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.planning.Texts;

/** Drawings as files: the one way by which command line and workbench write pictures. */
public final class PictureFile {

    /** Kinds of files. */
    public enum Kind {
        SVG, PNG, PDF;

        /** The kind that the extension of a file says; empty if it says none of these. */
        public static Optional<Kind> of(Path file) {
            String extension = OutputFile.extension(file);
            for (Kind kind : values()) {
                if (kind.extension().equals(extension)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The extension, without dot. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Theme theme;
    private final Locale locale;
    private final double scale;
    private final PageSetup pages;

    private PictureFile(Theme theme, Locale locale, double scale, PageSetup pages) {
        this.theme = theme;
        this.locale = locale;
        this.scale = scale;
        this.pages = pages;
    }

    /** Pictures in a look, with the language of what is written. PNG in its own size, PDF on one sheet. */
    public static PictureFile in(Theme theme, Locale locale) {
        return new PictureFile(theme, locale, 1, null);
    }

    /** The same with PNG of another size: pixels for one logical pixel, above 0. */
    public PictureFile scaled(double factor) {
        return new PictureFile(theme, locale, factor, pages);
    }

    /** The same with PDF on pages; null for one sheet just as large as the picture. */
    public PictureFile on(PageSetup setup) {
        return new PictureFile(theme, locale, scale, setup);
    }

    /**
     * Writes a picture; one that fails leaves no half a file.
     *
     * @param file    where it goes; its extension says what is written
     * @param project name of the project, for the pages of a PDF
     * @throws IOException if it can't be written
     * @throws DiagramTooLargeException if no program would open it
     * @throws IllegalArgumentException if the extension is of no {@link Kind}
     */
    public void write(Path file, Drawing drawing, String project) throws IOException {
        switch (Kind.of(file).orElseThrow(() -> new IllegalArgumentException(file.toString()))) {
            case SVG -> OutputFile.writeText(file, out -> SvgWriter.standalone(theme, locale).write(drawing, out));
            case PNG -> OutputFile.write(file, out -> PngRenderer.write(drawing, theme, locale, scale, out));
            case PDF -> {
                PrintedPages cut = pages == null ? PrintedPages.oneSheet(drawing, locale)
                    : PrintedPages.of(drawing, pages, new PrintedPages.Words(project == null ? "" : project,
                        Texts.date(LocalDate.now(), locale)), locale);
                OutputFile.write(file, out -> PdfRenderer.write(cut, theme, locale, out));
            }
        }
    }
}
