/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Rect;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.output.PngRenderer;

/** Pictures of boards, kept in {@code target/screenshots}, and what is true of every board. */
final class BoardPictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private BoardPictures() {
    }

    /** Keeps pictures of a board in all themes. */
    static void keep(Board board, String name, Locale locale) {
        try {
            Files.createDirectories(FOLDER);
            for (Theme theme : Theme.all()) {
                Path file = FOLDER.resolve(name + "-" + locale.getLanguage() + "-" + theme.id() + ".png");
                try (OutputStream out = Files.newOutputStream(file)) {
                    PngRenderer.write(board.drawing(), theme, locale, 1, out);
                }
                assertTrue(Files.size(file) > 1000, file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No box lies on another, and all are on the board with their names inside. */
    static void assertSound(Board board) {
        List<BoardItem> items = board.items();
        for (int i = 0; i < items.size(); i++) {
            Rect r = items.get(i).bounds();
            assertTrue(r.x() >= 0 && r.y() >= 0 && r.right() <= board.width() && r.bottom() <= board.height(),
                items.get(i).title());
            assertFalse(items.get(i).title().isBlank());
            Rect name = items.get(i).name();
            assertTrue(name == null || r.grown(1).contains(name.x(), name.y())
                && r.grown(1).contains(name.right(), name.bottom()), items.get(i).title());
            for (int j = 0; j < i; j++) {
                assertFalse(r.overlaps(items.get(j).bounds()), items.get(i).title() + " lies on "
                    + items.get(j).title());
            }
        }
    }
}
