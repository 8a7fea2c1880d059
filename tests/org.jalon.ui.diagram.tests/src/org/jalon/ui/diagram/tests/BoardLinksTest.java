/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.stakeholders.Relation;
import org.junit.jupiter.api.Test;

/** Links that are drawn, reconnected and deleted on a board. */
class BoardLinksTest extends SketchTest {

    @Test
    void aLinkIsDrawnFromTheEdgeOfABox() {
        board.dragTo(board.edge(boris), board.middle(clara));
        board.screenshot("board-linking");
        board.drop(board.middle(clara));
        assertSame(clara, boris.getRelations().get(0).getTarget());
        assertEquals(List.of(boris.getRelations().get(0)), selected());
        board.undo();
        assertTrue(boris.getRelations().isEmpty());
    }

    @Test
    void aLinkThatIsRefusedSaysWhyWhileItIsDrawn() {
        Point from = new Point(board.box(anna).x + 1, board.middle(anna).y);
        board.dragTo(from, board.middle(boris));
        assertEquals("They are related already.", board.status());
        board.drop(board.middle(boris));
        assertEquals(1, anna.getRelations().size());
    }

    @Test
    void theLinkToolLinksWithTwoClicks() {
        board.tool("Relation");
        board.click(board.middle(clara));
        board.click(board.middle(anna));
        assertSame(anna, clara.getRelations().get(0).getTarget());
    }

    @Test
    void aLinkIsDrawnByKeyboard() {
        select(boris);
        board.command("org.jalon.ui.diagram.link");
        board.press(SWT.NONE, SWT.ARROW_RIGHT);
        assertTrue(board.status().contains("Boris") && board.status().contains("Clara"), board.status());
        board.press(SWT.NONE, SWT.CR);
        assertSame(clara, boris.getRelations().get(0).getTarget());
        select(boris);
        board.command("org.jalon.ui.diagram.link");
        board.press(SWT.NONE, SWT.ESC);
        assertEquals("", board.status());
    }

    @Test
    void theEndOfALinkIsDraggedToAnotherBox() {
        Relation relation = anna.getRelations().get(0);
        board.click(board.on(relation, 0.5));
        assertEquals(List.of(relation), selected());
        board.screenshot("board-link-selected");
        board.drag(board.on(relation, 1), board.middle(clara));
        assertSame(clara, relation.getTarget());
        board.undo();
        assertSame(boris, relation.getTarget());
        board.click(board.on(relation, 0.5));
        board.dragTo(board.on(relation, 0), board.middle(clara));
        assertEquals("A relation stays where it begins.", board.status());
        board.drop(board.middle(clara));
        assertSame(anna, relation.eContainer());
    }

    @Test
    void aLinkIsDeletedByItself() {
        board.click(board.on(anna.getRelations().get(0), 0.5));
        board.run(ActionFactory.DELETE.getId());
        assertTrue(anna.getRelations().isEmpty());
        assertEquals(3, names().size());
        board.undo();
        assertEquals(1, anna.getRelations().size());
    }
}
