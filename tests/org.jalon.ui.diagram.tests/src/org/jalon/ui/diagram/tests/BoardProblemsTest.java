/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.jalon.diagram.Shape;
import org.jalon.diagram.functions.FunctionsBoard;
import org.jalon.diagram.objectives.ObjectivesTree;
import org.jalon.diagram.stakeholders.StakeholderMap;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.validation.Finding;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;

/** What the rules find is told on boards: once, where it is, and as the organisation weighs it. */
class BoardProblemsTest {

    private static final String MAP = new StakeholderMap().id();
    private static final String WRONG =
            "“Anna” has much power (5 of 5) but nothing of the communication plan reaches it.";

    private static Project withPowerful(String... names) {
        Project project = aProject().build();
        for (String name : names) {
            Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();
            stakeholder.setName(name);
            stakeholder.setPower(name.equals("Anna") ? 5 : 2);
            project.getStakeholders().add(stakeholder);
        }
        return project;
    }

    private static boolean isSigned(BoardFixture board) {
        return board.editor.getAdapter(DrawnPage.class).drawing().shapes().stream()
                .filter(Shape.Group.class::isInstance).flatMap(group -> ((Shape.Group) group).shapes().stream())
                .anyMatch(shape -> shape instanceof Shape.Text text && text.text().equals("!"));
    }

    private static String spoken(BoardFixture board, Object key) {
        AccessibleEvent event = new AccessibleEvent(board);
        EditPart part = (EditPart) board.viewer().getEditPartRegistry().get(key);
        ((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getName(event);
        return event.result;
    }

    @Test
    void whatIsWrongIsToldByOneSignByTooltipAndByScreenReaderAndPutRightFromTheMenu() {
        try (BoardFixture board = new BoardFixture(withPowerful("Anna", "Boris"), MAP)) {
            Stakeholder anna = (Stakeholder) board.named("Anna");
            Stakeholder boris = (Stakeholder) board.named("Boris");
            assertEquals(WRONG, ((Label) board.sign(anna).getToolTip()).getText());
            assertTrue(board.tooltip(anna).contains(WRONG), board.tooltip(anna));
            assertEquals(1, spoken(board, anna).split(WRONG.substring(0, 20), -1).length - 1, spoken(board, anna));
            assertNull(board.sign(boris));
            assertFalse(board.tooltip(boris).contains("reaches"));
            assertTrue(isSigned(board), "in its picture too");
            board.screenshot("board-sign");
            board.select(anna);
            board.menu("Quick fix", "Plan a communication to this stakeholder – " + WRONG);
            board.awaitSign(anna, false);
            assertEquals("Information for Anna", board.project().getCommunicationPlan().getFirst().getName());
            assertFalse(isSigned(board));
            board.undo();
            board.awaitSign(anna, true);
        }
    }

    @Test
    void whatTheOrganisationDoesntAskForBearsNoSign() {
        try (BoardFixture board = new BoardFixture(withPowerful("Anna"), MAP, "JAL-COM-001=off\n")) {
            assertNull(board.sign(board.named("Anna")));
            assertFalse(board.tooltip(board.named("Anna")).contains("reaches"));
            assertFalse(isSigned(board));
        }
        try (BoardFixture board = new BoardFixture(withPowerful("Anna"), MAP, "JAL-COM-001=info\n")) {
            assertNull(board.sign(board.named("Anna")), "a hint calls for no sign");
        }
    }

    @Test
    void aFunctionIsMarkedAtItsNameAndNotAtTheProduct() {
        Project project = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        FunctionalAnalysis analysis = (FunctionalAnalysis) project.getFraming().getAnalyses().stream()
                .filter(FunctionalAnalysis.class::isInstance).findFirst().orElseThrow();
        analysis.getFunctions().getFirst().getInteractors().removeLast();
        analysis.getFunctions().getLast().getInteractors().clear();
        try (BoardFixture board = new BoardFixture(project, new FunctionsBoard().id())) {
            FunctionalAnalysis shown = (FunctionalAnalysis) board.view.board().items().stream()
                    .map(item -> item.element()).filter(FunctionalAnalysis.class::isInstance).findFirst()
                    .orElseThrow();
            for (Function each : List.of(shown.getFunctions().getFirst(), shown.getFunctions().getLast())) {
                assertNotNull(board.sign(board.view.board().signed(each).orElseThrow().key()), each.getName());
            }
            assertNull(board.sign(shown), "the product isn't wrong");
            List<EObject> wrong = Validator.validate(board.project()).stream()
                    .filter(finding -> finding.severity() != Severity.INFO).map(Finding::element)
                    .filter(element -> element.eContainer() == shown).toList();
            assertTrue(wrong.size() >= 2);
            assertEquals(wrong.size(), board.shownKeys().stream().filter(key -> board.sign(key) != null).count());
            board.screenshot("board-functions-signs");
        }
    }

    @Test
    void whatIsWrongWithABoxThatIsHiddenIsToldAtTheBoxThatHoldsIt() {
        Project project = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        WorkPackage holder = BreakdownFactory.eINSTANCE.createWorkPackage();
        holder.setName("Handover");
        Deliverable manual = BreakdownFactory.eINSTANCE.createDeliverable();
        manual.setName("Manual");
        holder.getDeliverables().add(manual);
        project.getWbs().add(holder);
        String wrong = "The deliverable “Manual” doesn’t say what it takes to be accepted.";
        try (BoardFixture board = new BoardFixture(project, "wbs")) {
            EObject shown = board.named("Handover");
            assertTrue(told(board, shown).contains(wrong), told(board, shown));
            board.choose(Messages.layers, "Deliverables");
            assertFalse(told(board, shown).contains(wrong), "it is told at its own box");
            assertTrue(told(board, board.named("Manual")).contains(wrong));
            board.choose(Messages.layers, "Deliverables");
            assertTrue(told(board, shown).contains(wrong), told(board, shown));
        }
    }

    private static String told(BoardFixture board, EObject element) {
        return board.sign(element) == null ? "" : ((Label) board.sign(element).getToolTip()).getText();
    }

    @Test
    void whatIsWrongWithAnObjectiveIsNotToldAboveIt() {
        Project project = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        Objective wrong = project.getFraming().getObjectives().stream().filter(each -> each.getParent() != null)
                .findFirst().orElse(project.getFraming().getObjectives().getLast());
        wrong.getIndicators().clear();
        long marked = Validator.validate(project, RuleSet.defaults()).stream()
                .filter(finding -> finding.element() == wrong && finding.severity() != Severity.INFO).count();
        assertEquals(1, marked);
        try (BoardFixture board = new BoardFixture(project, new ObjectivesTree().id())) {
            assertNotNull(board.sign(board.named(wrong.getName())));
            assertEquals(1, board.shownKeys().stream().filter(key -> board.sign(key) != null).count());
        }
    }
}
