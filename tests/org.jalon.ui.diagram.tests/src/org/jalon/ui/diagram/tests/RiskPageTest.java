/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.RiskBuilder.opportunity;
import static org.jalon.testsupport.RiskBuilder.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Rect;
import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskState;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The risk matrix in the editor: assessing and reassessing with mouse and keyboard, the history kept. */
class RiskPageTest {

    private BoardFixture board;

    @BeforeEach
    void open() {
        board = new BoardFixture(aProject().status("2026-04-30").with(
            risk("R1", "Late steel").assessed("2026-03-02", 4, 1, 4, 2).residual("2026-03-02", 2, 1, 2, 2),
            risk("R2", "Weak floor").assessed("2026-03-02", 5, 3, 1, 1),
            opportunity("O1", "Grant").assessed("2026-03-02", 3, 2, 1, 1), risk("R3", "Strike")).build(), "risks");
    }

    @AfterEach
    void close() {
        board.close();
    }

    private Risk find(String name) {
        return board.project().getRisks().stream().filter(each -> name.equals(each.getName())).findFirst()
            .orElseThrow();
    }

    private Risk last() {
        return board.project().getRisks().getLast();
    }

    private static List<Integer> levels(RiskAssessment assessment) {
        return List.of(assessment.getProbabilityLevel(), assessment.getCostLevel(), assessment.getTimeLevel(),
            assessment.getQualityLevel());
    }

    /** The lower left corner of a cell, where there is no box. */
    private Point cell(int probability, int impact) {
        Rect r = board.view.board().areas().stream().filter(area -> area.title().startsWith("Probability "
            + probability) && area.title().contains("impact " + impact)).findFirst().orElseThrow().bounds();
        return board.onScreen(r.x() + 10, r.bottom() - 7);
    }

    @Test
    void draggingReassessesOnTheStatusDateAndKeepsTheHistory() {
        Risk floor = find("Weak floor");
        Point to = cell(2, 4);
        board.dragTo(board.middle(floor), to);
        assertEquals("Probability 2 · low, impact 4 · high: criticality 8, to watch", board.status());
        board.screenshot("risks-dragging");
        board.drop(to);
        assertEquals(2, floor.getAssessments().size());
        assertEquals(List.of(2, 4, 1, 1), levels(floor.getAssessments().getLast()));
        assertEquals(day("2026-04-30"), floor.getAssessments().getLast().getAssessedOn());
        board.drag(board.middle(floor), cell(1, 1));
        assertEquals(2, floor.getAssessments().size(), "still the same day");
        assertEquals(List.of(1, 1, 1, 1), levels(floor.getAssessments().getLast()));
        board.undo();
        board.undo();
        assertEquals(List.of(5, 3, 1, 1), levels(floor.getAssessments().getLast()));
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void theSmallBoxReassessesTheResidualRisk() {
        Risk steel = find("Late steel");
        RiskAssessment residual = steel.getAssessments().getLast();
        board.drag(board.middle(residual), cell(1, 1));
        assertEquals(3, steel.getAssessments().size());
        assertTrue(steel.getAssessments().getLast().isResidual());
        assertEquals(List.of(1, 1, 1, 1), levels(steel.getAssessments().getLast()));
        assertEquals(List.of(4, 1, 4, 2), levels(steel.getAssessments().getFirst()));
        assertEquals(List.of(steel.getAssessments().getLast()), board.session.selection().elements());
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals(List.of(1, 2, 2, 2), levels(steel.getAssessments().getLast()), "of the same day");
        board.screenshot("risks-residual");
        board.undo();
        board.undo();
        assertEquals(2, steel.getAssessments().size());
    }

    @Test
    void whatNobodyAssessedIsDraggedInAndNothingIsDraggedOut() {
        Risk strike = find("Strike");
        Point lane = board.middle(strike);
        board.dragTo(board.middle(find("Weak floor")), lane);
        assertEquals("An assessment stays in the history of its risk: what is assessed can’t become unassessed.",
            board.status());
        board.drop(lane);
        board.drag(board.middle(strike), cell(3, 3));
        assertEquals(List.of(3, 3, 3, 3), levels(strike.getAssessments().getFirst()));
        assertEquals(RiskState.ASSESSED, strike.getState());
        board.undo();
        assertTrue(strike.getAssessments().isEmpty());
    }

    @Test
    void controlAndArrowsReassessToo() {
        Risk strike = find("Strike");
        board.select(strike);
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals("Nobody has assessed it yet: a step to the left takes it into the matrix.", board.status());
        board.press(SWT.MOD1, SWT.ARROW_LEFT);
        board.press(SWT.MOD1, SWT.ARROW_UP);
        assertEquals(List.of(4, 5, 5, 5), levels(strike.getAssessments().getFirst()));
        assertEquals(1, strike.getAssessments().size());
        board.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertEquals("It is at the end of the scale.", board.status());
        assertEquals(List.of(strike), board.session.selection().elements());
    }

    @Test
    void risksAndOpportunitiesAreCreatedInTheirCellsAndResponsesOnThem() {
        board.doubleClick(cell(5, 5));
        board.type("Fire");
        Risk fire = last();
        assertEquals("R4", fire.getCode());
        assertEquals(List.of(5, 5, 5, 5), levels(fire.getAssessments().getFirst()));
        Ui.until("told", () -> board.tooltip(fire).contains("has no response"));
        assertNotNull(board.sign(fire));
        board.screenshot("risks-warning");
        board.tool("Risk response");
        board.click(board.middle(fire));
        assertEquals(1, fire.getResponses().size());
        Ui.until("answered", () -> !board.tooltip(fire).contains("has no response"));
        board.tool("Opportunity");
        board.click(cell(2, 2));
        board.type("Cheaper cable");
        assertEquals(RiskKind.OPPORTUNITY, last().getKind());
        assertEquals("O2", last().getCode());
        board.undo();
        board.undo();
        board.undo();
        board.undo();
        board.undo();
        assertEquals(4, board.project().getRisks().size());
    }

    @Test
    void switchesShowBeforeAfterAndOneDimension() {
        Risk steel = find("Late steel");
        int before = board.box(steel).y;
        board.choose("Before and after responses", "After responses");
        assertTrue(board.box(steel).y > before, "less probable");
        assertTrue(board.view.board().links().isEmpty());
        board.choose("Overall impact", "Impact on cost");
        assertEquals("1", board.view.board().area(new org.jalon.diagram.Point(board.item(steel).bounds().centerX(),
            board.item(steel).bounds().centerY())).orElseThrow().title().replaceAll(".*impact (\\d).*", "$1"));
        board.screenshot("risks-after-cost");
        board.drag(board.middle(steel), cell(1, 3));
        RiskAssessment added = steel.getAssessments().getLast();
        assertEquals(List.of(1, 3, 2, 2), levels(added));
        assertTrue(added.isResidual());
    }

    @Test
    void aRiskIsRenamedClosedAndDeleted() {
        Risk floor = find("Weak floor");
        board.doubleClick(board.middle(floor));
        board.type("Thin floor");
        assertEquals("Thin floor", floor.getName());
        board.select(floor);
        board.menu("State", "closed");
        assertTrue(board.view.board().item(floor).isEmpty());
        board.choose(Messages.layers, "Closed risks");
        assertTrue(board.view.board().item(floor).isPresent());
        board.screenshot("risks-closed");
        board.select(floor);
        board.run(ActionFactory.DELETE.getId());
        assertEquals(3, board.project().getRisks().size());
        board.undo();
        board.undo();
        board.undo();
        assertEquals(RiskState.ASSESSED, floor.getState());
        assertEquals("Weak floor", floor.getName());
    }

    @Test
    void aMatrixIsFilledFromNothingAndUndoneToNothing() {
        Project empty = EcoreUtil.copy(board.project());
        empty.getRisks().clear();
        board.close();
        board = new BoardFixture(empty, "risks");
        for (int probability = 1; probability <= 5; probability++) {
            for (int impact = 1; impact <= 5; impact += 2) {
                board.doubleClick(cell(probability, impact));
                board.type("Risk " + probability + " " + impact);
            }
        }
        assertEquals(15, board.project().getRisks().size());
        board.project().getRisks().forEach(each -> assertEquals("Risk " + each.getAssessments().getFirst()
            .getProbabilityLevel() + " " + each.getAssessments().getFirst().getCostLevel(), each.getName()));
        board.screenshot("risks-built");
        while (board.session.commandStack().canUndo()) {
            board.undo();
        }
        assertTrue(board.project().getRisks().isEmpty());
        while (board.session.commandStack().canRedo()) {
            board.redo();
        }
        assertEquals(15, board.project().getRisks().size());
    }
}
