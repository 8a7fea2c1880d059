/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.ImageData;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.Boards;
import org.jalon.examples.Examples;
import org.jalon.model.ProjectElement;
import org.jalon.model.project.Project;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.board.BoardPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of board has its page in the editor, which shows the worked sample as its picture does. */
class BoardPagesTest {

    static Stream<String> kinds() {
        return Boards.all().stream().map(BoardKind::id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageShowsEveryBoxAndLinkOfItsBoard(String kind) {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), kind)) {
            assertTrue(board.view.board().items().size() > 5, "the sample has something to show");
            assertEquals(board.view.board().items().stream().map(BoardItem::key).collect(Collectors.toSet()),
                    board.shownKeys());
            board.view.board().links().stream().filter(link -> link.isEditable()).forEach(link ->
                    assertTrue(board.viewer().getEditPartRegistry().containsKey(link.key()), link.title()));
            List<BoardTool> tools = Boards.find(kind).orElseThrow().editor(board.session.domain(), board.project(),
                    Locale.getDefault()).tools();
            boolean manyLinks = tools.stream().filter(BoardTool::link).count() > 1;
            tools.forEach(tool -> assertTrue(tool.link() && manyLinks ? Arrays.stream(board.menuOf(Messages.drawLink)
                    .getItems()).anyMatch(item -> item.getText().equals(tool.label()))
                    : board.offers(tool.label()), tool.label()));
            assertEquals(board.view.board().title(), board.editor.getAdapter(DrawnPage.class).title());
            board.screenshot("board-" + kind);
        }
    }

    @ParameterizedTest
    @CsvSource({ "stakeholders, Finance controller", "risks, Late case packer", "wbs, Procurement",
        "objectives, Remove manual handling", "functions, Bottles" })
    void whatIsLookedForIsFoundOnAPageThatNobodyHasSeenYet(String kind, String name) {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH),
                kind.equals("wbs") ? "risks" : "wbs")) {
            BoardPage page = new BoardPage();
            page.setInitializationData(null, null, kind);
            ProjectElement sought = board.named(name);
            assertTrue(page.shows(sought));
            assertFalse(page.shows(board.project().getCalendars().get(0)));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageSpeaksFrench(String kind) {
        try (BoardFixture board = BoardFixture.french(Examples.PACKAGING_LINE.load(Locale.FRENCH), kind)) {
            assertEquals(Locale.FRENCH, board.view.options().locale());
            board.screenshot("board-" + kind + "-fr");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageWearsTheDarkTheme(String kind) {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), kind)) {
            board.select(board.view.board().items().getLast().element());
            ImageData picture = board.darken();
            board.screenshot("board-" + kind + "-dark");
            assertTrue(darkShare(picture) > 0.7, "most of the board is dark");
        }
    }

    /** The share of dark points among some all over a picture. */
    private static double darkShare(ImageData picture) {
        int dark = 0;
        int all = 0;
        for (int x = 5; x < picture.width; x += 17) {
            for (int y = 5; y < picture.height; y += 13) {
                all++;
                dark += picture.palette.getRGB(picture.getPixel(x, y)).getHSB()[2] < 0.45 ? 1 : 0;
            }
        }
        return (double) dark / all;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEmptyBoardSaysHowToBegin(String kind) {
        Project empty = aProject().build();
        try (BoardFixture board = new BoardFixture(empty, kind)) {
            assertFalse(board.view.board().backdrop().isEmpty() && board.view.board().items().isEmpty());
            board.screenshot("board-" + kind + "-empty");
        }
    }
}
