/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;

/** What is created and named on a board, by mouse and keyboard. */
class BoardCreationTest extends SketchTest {

    @Test
    void aDoubleClickOnTheBareBoardCreatesWhatTheFirstToolDoesAndAsksForItsName() {
        board.doubleClick(board.onScreen(3.5 * SketchBoard.COLUMN, 400));
        assertEquals(4, last().getPower());
        assertEquals(1, last().getInterest());
        assertEquals(List.of(last()), selected());
        board.type("Dora");
        assertEquals("Dora", last().getName());
        board.screenshot("board-sketch");
        board.undo();
        board.undo();
        assertEquals(List.of("Anna", "Boris", "Clara"), names());
        board.redo();
        board.redo();
        assertEquals(List.of("Anna", "Boris", "Clara", "Dora"), names());
    }

    @Test
    void aToolCreatesWhereOneClicksOnceOrOnABox() {
        board.tool("Interested Stakeholder");
        board.click(board.middle(clara));
        assertEquals(5, last().getInterest());
        assertEquals(5, last().getPower(), "Clara's");
        board.type("Eve");
        board.click(board.onScreen(1.5 * SketchBoard.COLUMN, 400));
        assertEquals(4, names().size(), "the tool is put down after one use");
    }

    @Test
    void insertKeysCreateAtTheBoxSelectedOrInTheMiddle() {
        select(boris);
        board.command("org.jalon.ui.diagram.insertFirst");
        assertEquals(3, last().getPower());
        board.type("Second");
        board.select();
        board.command("org.jalon.ui.diagram.insertSecond");
        assertEquals(5, last().getInterest());
        board.escape();
        assertEquals(5, names().size(), "without a name it stays");
        board.undo();
        assertEquals(4, names().size());
    }

    @Test
    void theNameIsEditedInItsPlaceAndWhatCannotBeSaysWhy() {
        select(boris);
        board.run(ActionFactory.RENAME.getId());
        assertEquals("Boris", board.field().getText());
        board.field().setText(" ");
        BoardFixture.settle();
        assertEquals("A stakeholder needs a name.", board.status());
        board.type("Bo");
        assertEquals("Bo", boris.getName());
        board.undo();
        board.doubleClick(board.middle(boris));
        board.escape();
        assertEquals("Boris", boris.getName());
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void aSecondSlowClickEditsTheName() {
        board.click(board.middle(boris));
        Ui.during(Duration.ofMillis(900));
        assertEquals(List.of(), board.fields());
        board.click(board.middle(boris));
        assertEquals("Boris", board.field().getText());
        board.type("Bo");
        assertEquals("Bo", boris.getName());
    }

    @Test
    void aBoxThatShowsATextIsEditedButNeitherMovedNorDeleted() {
        Point text = board.middle(board.project(), ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION);
        board.click(text);
        assertEquals(List.of(board.project()), selected());
        assertFalse(board.action(ActionFactory.DELETE.getId()).isEnabled());
        board.drag(text, new Point(text.x + 200, text.y + 100));
        assertFalse(board.session.commandStack().canUndo());
        board.run(ActionFactory.RENAME.getId());
        board.type("A tunnel");
        assertEquals("A tunnel", board.project().getDescription());
        assertEquals(1, board.viewer().getSelectedEditParts().size(), "it stays selected");
        board.undo();
        assertEquals("A bridge over the river", board.project().getDescription());
    }
}
