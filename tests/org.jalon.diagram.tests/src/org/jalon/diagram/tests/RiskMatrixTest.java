/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.RiskBuilder.opportunity;
import static org.jalon.testsupport.RiskBuilder.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.risks.RiskMatrix;
import org.jalon.model.project.Project;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.RiskState;
import org.jalon.model.risk.ScaleLevel;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.RiskBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of probability and impact, and what gestures on it mean. */
class RiskMatrixTest {

    private final RiskMatrix matrix = new RiskMatrix(Clock.fixed(Instant.parse("2026-04-20T09:00:00Z"),
        ZoneOffset.UTC));
    private final Project project = aProject().with(
        risk("R1", "Late steel").assessed("2026-03-02", 3, 1, 4, 2).residual("2026-03-02", 2, 1, 2, 2),
        risk("R2", "Weak floor").assessed("2026-03-02", 5, 3, 1, 1),
        opportunity("O1", "Grant").assessed("2026-03-02", 3, 2, 1, 1),
        risk("R3", "Strike"),
        risk("R4", "Old one").assessed("2026-03-02", 1, 1, 1, 1).set(each -> each.setState(RiskState.CLOSED))).build();
    private final EditingDomain domain = Editing.of(project);
    private final BoardEditor editor = matrix.editor(domain, project, Locale.ENGLISH);

    private Board board(String... switches) {
        return matrix.board(project, new BoardView(Locale.ENGLISH, Set.of(switches), null, Set.of()));
    }

    private Risk find(String name) {
        return Lookup.in(project).find(Risk.class, name);
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("unexecutable"));
        domain.getCommandStack().execute(edit.command());
    }

    private static BoardArea area(Board board, int probability, int impact) {
        return board.areas().stream().filter(area -> area.title().matches("Probability " + probability
            + "( · [a-z ]+)?, impact " + impact + "( · [a-z ]+)?: .*")).findFirst().orElseThrow();
    }

    private static Point cell(Board board, int probability, int impact) {
        return middle(area(board, probability, impact).bounds());
    }

    private static Point middle(Rect r) {
        return new Point(r.centerX(), r.centerY());
    }

    private static BoardArea place(Board board, EObject element) {
        return board.area(middle(board.item(element).orElseThrow().bounds())).orElseThrow();
    }

    private BoardTool tool(String id) {
        return editor.tools().stream().filter(tool -> tool.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Integer> levels(RiskAssessment assessment) {
        return List.of(assessment.getProbabilityLevel(), assessment.getCostLevel(), assessment.getTimeLevel(),
            assessment.getQualityLevel());
    }

    @Test
    void matrixIsAmongTheBoards() {
        assertTrue(Boards.find("risks").orElseThrow() instanceof RiskMatrix);
    }

    @Test
    void risksStandInTheCellOfTheirLevels() {
        Board before = board(RiskMatrix.BEFORE, RiskMatrix.OVERALL);
        assertEquals(area(before, 3, 4), place(before, find("Late steel")));
        assertEquals(area(before, 5, 3), place(before, find("Weak floor")));
        assertTrue(before.item(find("Old one")).isEmpty());
        Board after = board(RiskMatrix.AFTER, RiskMatrix.OVERALL);
        assertEquals(area(after, 2, 2), place(after, find("Late steel")));
        assertEquals(area(after, 5, 3), place(after, find("Weak floor")));
        Board cost = board(RiskMatrix.BEFORE, RiskMatrix.COST, RiskMatrix.CLOSED);
        assertEquals(area(cost, 3, 1), place(cost, find("Late steel")));
        assertEquals(area(cost, 1, 1), place(cost, find("Old one")));
    }

    @Test
    void anArrowLeadsFromBeforeToAfterTheResponses() {
        Board both = board(RiskMatrix.BOTH, RiskMatrix.OVERALL);
        RiskAssessment residual = find("Late steel").getAssessments().getLast();
        assertEquals(area(both, 2, 2), place(both, residual));
        assertEquals(1, both.links().size());
        assertEquals(find("Late steel"), both.links().getFirst().source());
        assertEquals(residual, both.links().getFirst().target());
        assertNull(both.item(residual).orElseThrow().name());
    }

    @Test
    void cellsAreColouredByTheThresholdsOfTheScale() {
        assertEquals(List.of(Role.RISK_ACCEPTABLE, Role.RISK_TO_WATCH, Role.RISK_TO_WATCH, Role.RISK_CRITICAL),
            List.of(role(1, 4), role(1, 5), role(2, 5), role(3, 4)));
        RiskScale scale = RiskFactory.eINSTANCE.createRiskScale();
        scale.setAcceptableUpTo(2);
        scale.setCriticalFrom(5);
        for (int rank = 1; rank <= 3; rank++) {
            ScaleLevel probability = RiskFactory.eINSTANCE.createScaleLevel();
            probability.setRank(rank);
            probability.setName("P" + rank);
            scale.getProbabilityLevels().add(probability);
            ImpactLevel impact = RiskFactory.eINSTANCE.createImpactLevel();
            impact.setRank(rank);
            impact.setDimension(ImpactDimension.TIME);
            scale.getImpactLevels().add(impact);
        }
        project.setRiskScale(scale);
        assertEquals(9, board(RiskMatrix.BEFORE).areas().size());
        Board board = board(RiskMatrix.BEFORE);
        assertTrue(board.areas().getFirst().title().contains("3 · P3"), board.areas().getFirst().title());
        assertTrue(board.areas().stream().anyMatch(each -> each.title().endsWith("criticality 6, critical")));
        assertEquals(board.areas().getFirst().bounds().y(), place(board, find("Weak floor")).bounds().y());
    }

    private Role role(int probability, int impact) {
        Board board = board(RiskMatrix.BEFORE);
        Rect r = area(board, probability, impact).bounds();
        return board.backdrop().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
            .filter(box -> box.bounds().grown(1).equals(r)).findFirst().orElseThrow().role();
    }

    @Test
    void aMoveAddsAnAssessmentOfTodayAndKeepsTheHistory() {
        Risk steel = find("Late steel");
        Board board = board(RiskMatrix.BEFORE, RiskMatrix.OVERALL);
        execute(editor.move(board, Map.of(steel, cell(board, 4, 5)), null));
        assertEquals(3, steel.getAssessments().size());
        RiskAssessment added = steel.getAssessments().getLast();
        assertEquals(day("2026-04-20"), added.getAssessedOn());
        assertFalse(added.isResidual());
        assertEquals(List.of(4, 1, 5, 2), levels(added));
        assertEquals(area(board(RiskMatrix.BEFORE), 4, 5).title(), place(board(RiskMatrix.BEFORE), steel).title());
        execute(editor.move(board(RiskMatrix.BEFORE), Map.of(steel, cell(board(RiskMatrix.BEFORE), 4, 2)), null));
        assertEquals(3, steel.getAssessments().size());
        assertEquals(List.of(4, 1, 2, 2), levels(added));
        domain.getCommandStack().undo();
        assertEquals(List.of(4, 1, 5, 2), levels(added));
        domain.getCommandStack().undo();
        assertEquals(2, steel.getAssessments().size());
    }

    @Test
    void theStatusDateIsTheDayAndOneDimensionChangesAlone() {
        project.setStatusDate(day("2026-03-30").atTime(17, 0));
        Risk steel = find("Late steel");
        Board board = board(RiskMatrix.AFTER, RiskMatrix.QUALITY);
        execute(editor.move(board, Map.of(steel, cell(board, 1, 1)), null));
        RiskAssessment added = steel.getAssessments().getLast();
        assertEquals(day("2026-03-30"), added.getAssessedOn());
        assertTrue(added.isResidual());
        assertEquals(List.of(1, 1, 2, 1), levels(added));
    }

    @Test
    void whatIsAssessedLastStaysLast() {
        project.setStatusDate(day("2026-02-01").atTime(17, 0));
        Risk floor = find("Weak floor");
        Board board = board(RiskMatrix.BEFORE, RiskMatrix.OVERALL);
        execute(editor.move(board, Map.of(floor, cell(board, 1, 1)), null));
        assertEquals(1, floor.getAssessments().size());
        assertEquals(List.of(1, 1, 1, 1), levels(floor.getAssessments().getFirst()));
    }

    @Test
    void draggingTheSmallBoxReassessesTheResidualRisk() {
        Risk steel = find("Late steel");
        RiskAssessment residual = steel.getAssessments().getLast();
        Board both = board(RiskMatrix.BOTH, RiskMatrix.OVERALL);
        execute(editor.move(both, Map.of(residual, cell(both, 1, 2)), null));
        assertTrue(steel.getAssessments().getLast().isResidual());
        assertEquals(1, steel.getAssessments().getLast().getProbabilityLevel());
        assertEquals(List.of(3, 1, 4, 2), levels(steel.getAssessments().getFirst()));
        Edit history = editor.delete(List.of(steel.getAssessments().getLast()));
        assertFalse(history.isPossible(), "what was assessed stays");
        assertFalse(history.refusal().orElse("").isBlank());
        execute(editor.delete(List.of(steel.getAssessments().getLast(), steel)));
        assertNull(steel.eContainer());
        domain.getCommandStack().undo();
        assertEquals(3, steel.getAssessments().size());
    }

    @Test
    void whatNobodyAssessedStandsBesideAndIsDraggedIn() {
        Risk strike = find("Strike");
        Board board = board(RiskMatrix.BEFORE, RiskMatrix.OVERALL);
        Rect beside = board.item(strike).orElseThrow().bounds();
        assertTrue(board.areas().stream().noneMatch(area -> area.bounds().overlaps(beside)));
        assertFalse(editor.move(board, Map.of(strike, middle(beside)), null).isPossible());
        assertEquals("An assessment stays in the history of its risk: what is assessed can’t become unassessed.",
            editor.move(board, Map.of(find("Weak floor"), middle(beside)), null).refused());
        execute(editor.move(board, Map.of(strike, cell(board, 2, 4)), null));
        assertEquals(List.of(2, 4, 4, 4), levels(strike.getAssessments().getFirst()));
        assertEquals(RiskState.ASSESSED, strike.getState());
        domain.getCommandStack().undo();
        assertEquals(RiskState.IDENTIFIED, strike.getState());
        assertTrue(strike.getAssessments().isEmpty());
        assertEquals("Nobody has assessed it yet: a step to the left takes it into the matrix.",
            editor.step(board, List.of(strike), 1, 0).refused());
        execute(editor.step(board, List.of(strike), -1, 0));
        assertEquals(List.of(3, 5, 5, 5), levels(strike.getAssessments().getFirst()));
    }

    @Test
    void stepsGoOneLevel() {
        Risk floor = find("Weak floor");
        execute(editor.step(board(RiskMatrix.BEFORE), List.of(floor), 0, 1));
        assertEquals(List.of(4, 3, 1, 1), levels(floor.getAssessments().getLast()));
        execute(editor.step(board(RiskMatrix.BEFORE), List.of(floor), 1, 0));
        assertEquals(List.of(4, 4, 1, 1), levels(floor.getAssessments().getLast()));
        execute(editor.step(board(RiskMatrix.BEFORE), List.of(floor), 0, -1));
        assertEquals("It is at the end of the scale.",
            editor.step(board(RiskMatrix.BEFORE), List.of(floor), 0, -1).refused());
    }

    @Test
    void droppingWhereItIsChangesNothing() {
        for (String moment : List.of(RiskMatrix.BEFORE, RiskMatrix.AFTER, RiskMatrix.BOTH)) {
            for (String impact : List.of(RiskMatrix.OVERALL, RiskMatrix.COST, RiskMatrix.TIME, RiskMatrix.QUALITY)) {
                Board board = board(moment, impact, RiskMatrix.CLOSED);
                board.items().forEach(item -> assertFalse(editor.move(board, Map.of(item.element(),
                    middle(item.bounds())), null).isPossible(), moment + " " + impact + " " + item.title()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void boxesOfAnyRisksNeitherOverlapNorLeaveTheirCells(int seed) {
        Random random = new Random(seed);
        Project crowd = aProject().with(IntStream.range(0, 15 * seed).mapToObj(i -> {
            RiskBuilder built = i % 3 == 0 ? opportunity("O" + i, "Chance " + i) : risk("R" + i, "Threat " + i);
            return i % 5 == 0 ? built : built.assessed("2026-03-02", 1 + random.nextInt(5), 1 + random.nextInt(5),
                1 + random.nextInt(5), 1).residual("2026-03-02", 1 + random.nextInt(5), 1, 1, 1);
        }).toArray(RiskBuilder[]::new)).build();
        Board board = matrix.board(crowd, BoardView.first(matrix, Locale.FRENCH));
        assertEquals(15 * seed, board.items().stream().filter(item -> item.element() instanceof Risk).count());
        for (int i = 0; i < board.items().size(); i++) {
            BoardItem item = board.items().get(i);
            for (int j = i + 1; j < board.items().size(); j++) {
                assertFalse(item.bounds().overlaps(board.items().get(j).bounds()));
            }
            boolean inCell = board.areas().stream().anyMatch(area -> area.bounds().contains(item.bounds().x(),
                item.bounds().y()) && area.bounds().contains(item.bounds().right(), item.bounds().bottom()));
            assertEquals(!(item.element() instanceof Risk risk) || !risk.getAssessments().isEmpty(), inCell);
        }
    }

    @Test
    void toolsCreateRisksInTheirCellAndResponsesOnThem() {
        Board board = board(RiskMatrix.AFTER, RiskMatrix.OVERALL);
        Edit edit = editor.create(tool("threat"), board, cell(board, 4, 4), null);
        execute(edit);
        Risk created = (Risk) edit.created().getFirst();
        assertEquals("R5", created.getCode());
        assertFalse(created.getAssessments().getFirst().isResidual());
        assertEquals(List.of(4, 4, 4, 4), levels(created.getAssessments().getFirst()));
        execute(editor.create(tool("response"), board, cell(board, 4, 4), created));
        assertEquals(1, created.getResponses().size());
        assertEquals("Drop the response on the risk that it answers.",
            editor.create(tool("response"), board, cell(board, 4, 4), null).refused());
        Edit chance = editor.create(tool("opportunity"), board, new Point(board.width(), 10), null);
        execute(chance);
        Risk opportunity = (Risk) chance.created().getFirst();
        assertEquals(List.of(RiskKind.OPPORTUNITY, "O2", 0), List.of(opportunity.getKind(), opportunity.getCode(),
            opportunity.getAssessments().size()));
        RiskResponse response = created.getResponses().getFirst();
        assertFalse(response.getName().isBlank());
        for (int i = 0; i < 3; i++) {
            domain.getCommandStack().undo();
        }
        assertEquals(5, project.getRisks().size());
    }

    @Test
    void statesAreChosenFromTheMenuAndRisksRenamedAndDeleted() {
        Risk floor = find("Weak floor");
        execute(editor.actions(List.of(floor)).stream().filter(each -> each.label().equals("closed")).findFirst()
            .orElseThrow().edit());
        assertTrue(board(RiskMatrix.BEFORE).item(floor).isEmpty());
        execute(editor.rename(floor, "Thin floor"));
        assertEquals("Thin floor", floor.getName());
        execute(editor.delete(List.of(floor)));
        assertEquals(4, project.getRisks().size());
        assertFalse(editor.link(null, find("Strike"), find("Grant")).isPossible());
    }

    @Test
    void anEmptyMatrixSaysWhatToDo() {
        Board board = matrix.board(aProject().build(), BoardView.first(matrix, Locale.FRENCH));
        assertTrue(board.drawing().description().startsWith("Aucun risque encore"));
        assertEquals(25, board.areas().size());
    }
}
