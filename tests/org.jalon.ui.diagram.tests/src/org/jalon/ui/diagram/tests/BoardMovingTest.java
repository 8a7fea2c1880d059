/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Boxes that are moved on a board, by mouse and keyboard. */
class BoardMovingTest extends SketchTest {

    @Test
    void aBoxIsDraggedElsewhereAndTheStatusLineSaysWhereThatIs() {
        Point to = board.onScreen(3.5 * SketchBoard.COLUMN, 300);
        board.dragTo(board.middle(anna), to);
        assertEquals("Power 4", board.status());
        board.screenshot("board-dragging");
        board.drop(to);
        assertEquals(4, anna.getPower());
        assertEquals("", board.status());
        board.undo();
        assertEquals(1, anna.getPower());
    }

    @Test
    void whereABoxCannotBeDroppedTheReasonIsSaidWhileItIsDragged() {
        Point to = board.onScreen(5.2 * SketchBoard.COLUMN, 300);
        board.dragTo(board.middle(anna), to);
        assertEquals(SketchBoard.FAR, board.status());
        board.screenshot("board-refused");
        board.drop(to);
        assertEquals(1, anna.getPower());
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void aBoxIsDroppedOnAnotherWhereThatMeansSomething() {
        board.dragTo(board.middle(anna), board.middle(clara));
        board.screenshot("board-onto");
        board.drop(board.middle(clara));
        assertEquals(5, anna.getPower());
        board.undo();
        board.drag(board.middle(anna), board.middle(boris));
        assertEquals(3, anna.getPower(), "as if Boris weren't there");
    }

    @Test
    void severalMoveInOneStep() {
        select(anna, boris);
        Point from = board.middle(anna);
        board.drag(from, new Point(board.middle(boris).x, from.y));
        assertEquals(List.of(3, 5), List.of(anna.getPower(), boris.getPower()));
        board.undo();
        assertEquals(List.of(1, 3), List.of(anna.getPower(), boris.getPower()));
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void controlAndArrowsMoveByStepsUntilThereIsNoFurther() {
        select(boris);
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals(4, boris.getPower());
        assertEquals(List.of(boris), selected());
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals(5, boris.getPower());
        assertEquals(SketchBoard.FAR, board.status());
        board.undo();
        assertEquals(4, boris.getPower());
    }
}
