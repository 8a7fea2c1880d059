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

import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.ImageData;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.Boards;
import org.jalon.examples.Examples;
import org.jalon.model.project.Project;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.params.ParameterizedTest;
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
                    board.viewer().getContents().getChildren().stream().map(part -> ((EditPart) part).getModel())
                            .collect(Collectors.toSet()));
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
            int corner = picture.getPixel(picture.width - 30, picture.height - 40);
            assertTrue(picture.palette.getRGB(corner).getHSB()[2] < 0.4, "the bare board is dark");
        }
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
