/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;

/** What a board shows of its project, and how it is told. */
class BoardShowingTest extends SketchTest {

    @Test
    void aBranchIsFoldedByMouseAndKeyboardAndUnfoldsForWhatIsLookedFor() {
        select(clara);
        board.click(board.fold(anna));
        assertTrue(board.view.board().item(boris).isEmpty());
        assertEquals(List.of(clara), selected(), "folding selects nothing");
        assertFalse(board.session.commandStack().canUndo(), "and changes nothing");
        select(anna);
        board.command("org.jalon.ui.diagram.expand");
        assertTrue(board.view.board().item(boris).isPresent());
        board.command("org.jalon.ui.diagram.collapse");
        assertTrue(board.view.board().item(boris).isEmpty());
        assertTrue(board.view.shows(boris));
        board.view.reveal(boris);
        assertTrue(board.view.board().item(boris).isPresent());
    }

    @Test
    void switchesChangeWhatIsShown() {
        int height = board.box(anna).height;
        board.choose("Small Boxes", "Large Boxes");
        assertTrue(board.box(anna).height > height);
        assertTrue(board.hasTool("Large Boxes"), "the tool bar says which");
        board.choose(Messages.layers, "Relations");
        assertEquals(0, board.view.board().links().size());
        assertEquals(null, board.viewer().getEditPartRegistry().get(anna.getRelations().get(0)));
        board.choose(Messages.layers, "Relations");
        assertNotNull(board.viewer().getEditPartRegistry().get(anna.getRelations().get(0)));
    }

    @Test
    void aCommandFromElsewhereRefreshesOnlyTheBoxesItChanges() {
        Object before = part(clara).getFigure();
        assertTrue(board.session.set(boris, ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Bert"));
        assertEquals("Bert", board.item(boris).title());
        assertSame(before, part(clara).getFigure());
        board.undo();
        assertEquals("Boris", board.item(boris).title());
    }

    private GraphicalEditPart part(Stakeholder stakeholder) {
        return (GraphicalEditPart) board.viewer().getEditPartRegistry().get(stakeholder);
    }

    @Test
    void whatOneKindOfBoardAloneCanDoIsInItsContextMenu() {
        select(boris);
        board.menu("Attitude", Attitude.VALUES.get(1).getName());
        assertEquals(Attitude.VALUES.get(1), boris.getAttitude());
        board.undo();
        board.menu(Messages.insert, "Interested Stakeholder");
        assertEquals(3, last().getPower());
        board.escape();
    }

    @Test
    void thePageIsAPictureForPrintAndExport() {
        DrawnPage page = board.editor.getAdapter(DrawnPage.class);
        assertEquals("Sketch of Bridge", page.title());
        assertEquals(5 * SketchBoard.COLUMN, page.drawing().width());
    }

    @Test
    void aReadOnlyFileIsShownButNotChanged() {
        Project copy = board.project();
        board.close();
        open(EcoreUtil.copy(copy), true);
        board.drag(board.middle(anna), board.middle(clara));
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        board.doubleClick(board.onScreen(3.5 * SketchBoard.COLUMN, 400));
        assertEquals(Messages.readOnly, board.status());
        assertFalse(board.action(ActionFactory.DELETE.getId()).isEnabled());
        assertEquals(3, names().size());
        assertEquals(1, anna.getPower());
        assertFalse(board.session.commandStack().canUndo());
    }
}
