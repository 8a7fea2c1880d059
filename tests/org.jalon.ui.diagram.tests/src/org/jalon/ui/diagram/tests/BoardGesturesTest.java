/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gestures that every board understands, tried on a small one: mouse, keyboard, undo, refusals. */
class BoardGesturesTest {

    private BoardFixture board;
    private Stakeholder anna;
    private Stakeholder boris;
    private Stakeholder clara;

    @BeforeEach
    void open() {
        Project project = aProject().build();
        project.setName("Bridge");
        project.setDescription("A bridge over the river");
        anna = add(project, "Anna", 1, 5);
        boris = add(project, "Boris", 3, 1);
        clara = add(project, "Clara", 5, 1);
        relate(anna, boris);
        open(project, false);
    }

    private void open(Project project, boolean readOnly) {
        board = new BoardFixture(project, new SketchBoard(), readOnly);
        List<Stakeholder> loaded = board.project().getStakeholders();
        anna = loaded.get(0);
        boris = loaded.get(1);
        clara = loaded.get(2);
    }

    @AfterEach
    void close() {
        board.close();
    }

    private static Stakeholder add(Project project, String name, int power, int interest) {
        Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();
        stakeholder.setName(name);
        stakeholder.setPower(power);
        stakeholder.setInterest(interest);
        project.getStakeholders().add(stakeholder);
        return stakeholder;
    }

    private static Relation relate(Stakeholder from, Stakeholder to) {
        Relation relation = StakeholdersFactory.eINSTANCE.createRelation();
        relation.setTarget(to);
        from.getRelations().add(relation);
        return relation;
    }

    private List<String> names() {
        return board.project().getStakeholders().stream().map(Stakeholder::getName).toList();
    }

    private Stakeholder last() {
        return board.project().getStakeholders().getLast();
    }

    private void select(Stakeholder... elements) {
        board.select(elements);
    }

    private List<?> selected() {
        return board.session.selection().elements();
    }

    // creating and naming

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

    // moving

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

    // links

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

    // selecting and deleting

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

    // what is shown

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
