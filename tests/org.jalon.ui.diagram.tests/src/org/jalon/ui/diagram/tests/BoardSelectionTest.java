/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** What is selected on a board, and deleted. */
class BoardSelectionTest extends SketchTest {

    @Test
    void arrowsGoToTheNearestBoxAndShiftSelectsItAsWell() {
        select(anna);
        board.press(SWT.NONE, SWT.ARROW_RIGHT);
        assertEquals(List.of(boris), selected());
        board.press(SWT.MOD2, SWT.ARROW_RIGHT);
        assertEquals(List.of(boris, clara), selected());
        board.press(SWT.NONE, SWT.HOME);
        assertEquals(List.of(board.project()), selected(), "the box at the back");
    }

    @Test
    void aMarqueeSelectsWhatLiesInIt() {
        board.drag(board.onScreen(2, 85), board.onScreen(3 * SketchBoard.COLUMN - 5, 300));
        assertTrue(selected().containsAll(List.of(anna, boris)) && !selected().contains(clara), "" + selected());
    }

    @Test
    void allIsSelectedAndDeletedInOneStep() {
        board.run(ActionFactory.SELECT_ALL.getId());
        assertTrue(selected().containsAll(List.of(anna, boris, clara)));
        board.run(ActionFactory.DELETE.getId());
        assertEquals(List.of(), names());
        assertEquals(1, board.viewer().getContents().getChildren().size(), "the text is left");
        board.undo();
        assertEquals(List.of("Anna", "Boris", "Clara"), names());
        assertSame(boris, anna.getRelations().get(0).getTarget());
    }

    @Test
    void afterADeletionTheNearestBoxIsSelected() {
        select(clara);
        board.run(ActionFactory.DELETE.getId());
        assertEquals(List.of(boris), selected());
    }

    @Test
    void theSelectionIsSharedWithAllPages() {
        select(boris);
        assertSame(boris, ((EditPart) board.viewer().getSelectedEditParts().get(0)).getModel());
        board.click(board.middle(clara));
        assertEquals(List.of(clara), selected());
    }
}
