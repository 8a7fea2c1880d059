/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.StakeholderBuilder.stakeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Rect;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stakeholder map in the editor: every gesture of an officer who draws it, with mouse and keyboard. */
class StakeholderPageTest {

    private BoardFixture board;

    @BeforeEach
    void open() {
        board = new BoardFixture(aProject().with(stakeholder("Director", 5, 4), stakeholder("Client", 4, 5),
            stakeholder("Operators", 2, 5), stakeholder("Neighbours", 2, 2)).build(), "stakeholders");
    }

    @AfterEach
    void close() {
        board.close();
    }

    private Stakeholder find(String name) {
        return board.project().getStakeholders().stream().filter(each -> name.equals(each.getName())).findFirst()
            .orElseThrow();
    }

    private Stakeholder last() {
        return board.project().getStakeholders().getLast();
    }

    private static List<Integer> levels(Stakeholder stakeholder) {
        return List.of(stakeholder.getPower(), stakeholder.getInterest());
    }

    /** The lower right corner of a cell, where there is no box, once it is in sight. */
    private Point cell(int power, int interest) {
        Rect r = board.view.board().areas().stream().filter(area -> area.title().startsWith("Power " + power
            + ", interest " + interest)).findFirst().orElseThrow().bounds();
        return board.onScreen(r.right() - 8, r.bottom() - 8);
    }

    @Test
    void aBoxIsDraggedToOtherLevelsAndTheStatusLineSaysWhichStrategyThatAsksFor() {
        Point to = cell(4, 2);
        board.dragTo(board.middle(find("Operators")), to);
        assertEquals("Power 4, interest 2: Keep satisfied", board.status());
        board.screenshot("stakeholders-dragging");
        board.drop(to);
        assertEquals(List.of(4, 2), levels(find("Operators")));
        board.awaitSign(find("Operators"), true);
        board.undo();
        assertEquals(List.of(2, 5), levels(find("Operators")));
    }

    @Test
    void anotherBoxInTheCellIsNoObstacle() {
        board.drag(board.middle(find("Neighbours")), board.middle(find("Director")));
        assertEquals(List.of(5, 4), levels(find("Neighbours")));
        assertFalse(board.box(find("Neighbours")).intersects(board.box(find("Director"))));
        board.screenshot("stakeholders-one-cell");
    }

    @Test
    void droppingABoxInItsOwnCellChangesNothing() {
        Point from = board.middle(find("Client"));
        board.drag(from, new Point(from.x + 20, from.y + 12));
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void controlAndArrowsGoOneLevelUntilTheScaleEnds() {
        board.select(find("Director"));
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals(List.of(5, 5), levels(find("Director")));
        board.press(SWT.MOD1, SWT.ARROW_UP);
        assertEquals("Power and interest go from 1 to 5.", board.status());
        board.press(SWT.MOD1, SWT.ARROW_DOWN);
        assertEquals(List.of(4, 5), levels(find("Director")));
        assertEquals(List.of(find("Director")), board.session.selection().elements());
        board.undo();
        board.undo();
        assertEquals(List.of(5, 4), levels(find("Director")));
    }

    @Test
    void aDoubleClickCreatesAStakeholderWithTheLevelsOfItsPlace() {
        board.doubleClick(cell(3, 2));
        board.type("Town council");
        assertEquals("Town council", last().getName());
        assertEquals(List.of(3, 2), levels(last()));
        board.undo();
        board.undo();
        assertEquals(4, board.project().getStakeholders().size());
        board.redo();
        board.redo();
        assertEquals("Town council", last().getName());
    }

    @Test
    void aCommunicationDroppedOnAStakeholderEndsTheWarning() {
        Stakeholder client = find("Client");
        board.awaitSign(client, true);
        board.tool("Communication");
        Point bare = cell(1, 1);
        board.dragTo(bare, new Point(bare.x + 4, bare.y));
        assertEquals("Drop the communication on the stakeholder who will receive it.", board.status());
        board.drop(bare);
        assertTrue(board.project().getCommunicationPlan().isEmpty());
        board.tool("Communication");
        board.click(board.middle(client));
        assertEquals(List.of(client), board.project().getCommunicationPlan().getFirst().getRecipients());
        board.awaitSign(client, false);
        assertTrue(board.tooltip(client).contains("Information for Client"), board.tooltip(client));
        board.choose(Messages.layers, "Communications received");
        board.screenshot("stakeholders-communication");
        board.undo();
        board.awaitSign(client, true);
    }

    @Test
    void aRelationIsDrawnFromTheEdgeOfABoxAndRefusedWhereThereIsOne() {
        board.drag(board.edge(find("Neighbours")), board.middle(find("Operators")));
        assertEquals(RelationKind.INFLUENCE, find("Neighbours").getRelations().getFirst().getKind());
        Point left = new Point(board.box(find("Neighbours")).x + 1, board.middle(find("Neighbours")).y);
        board.dragTo(left, board.middle(find("Operators")));
        assertEquals("The two have a relation of this kind already.", board.status());
        board.drop(board.middle(find("Operators")));
        assertEquals(1, find("Neighbours").getRelations().size());
    }

    @Test
    void attitudesAreChosenFromTheContextMenuForSeveralAtOnce() {
        board.select(find("Client"), find("Operators"));
        board.menu("Present attitude", "reluctant");
        board.menu("Wanted attitude", "favourable");
        assertEquals(List.of(Attitude.RELUCTANT, Attitude.RELUCTANT, Attitude.FAVOURABLE),
            List.of(find("Client").getAttitude(), find("Operators").getAttitude(),
                find("Operators").getWantedAttitude()));
        board.screenshot("stakeholders-attitudes");
        board.undo();
        board.undo();
        assertEquals(Attitude.UNKNOWN, find("Client").getAttitude());
    }

    @Test
    void deletingAStakeholderTakesItsRelationsAlong() {
        board.drag(board.edge(find("Neighbours")), board.middle(find("Operators")));
        board.select(find("Operators"));
        board.run(ActionFactory.DELETE.getId());
        assertEquals(3, board.project().getStakeholders().size());
        assertTrue(find("Neighbours").getRelations().isEmpty());
        board.undo();
        assertEquals(1, find("Neighbours").getRelations().size());
    }

    @Test
    void aMapIsBuiltFromNothingAndUndoneToNothing() {
        Project empty = EcoreUtil.copy(board.project());
        empty.getStakeholders().clear();
        board.close();
        board = new BoardFixture(empty, "stakeholders");
        for (int power = 1; power <= 5; power++) {
            for (int interest = 1; interest <= 5; interest += 2) {
                board.doubleClick(cell(power, interest));
                board.type("S" + power + interest);
            }
        }
        assertEquals(15, board.project().getStakeholders().size());
        board.project().getStakeholders().forEach(each ->
            assertEquals("S" + each.getPower() + each.getInterest(), each.getName()));
        board.screenshot("stakeholders-built");
        while (board.session.commandStack().canUndo()) {
            board.undo();
        }
        assertTrue(board.project().getStakeholders().isEmpty());
        while (board.session.commandStack().canRedo()) {
            board.redo();
        }
        assertEquals(15, board.project().getStakeholders().size());
    }
}
