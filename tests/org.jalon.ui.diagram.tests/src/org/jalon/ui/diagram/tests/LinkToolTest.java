/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.jalon.examples.Examples;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tools that draw links: put down after a link is drawn, on every diagram that has links. */
class LinkToolTest {

    private static Project stakeholders() {
        Project project = aProject().build();
        for (String name : List.of("Anna", "Boris", "Clara")) {
            Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();
            stakeholder.setName(name);
            stakeholder.setPower(1 + 2 * project.getStakeholders().size());
            stakeholder.setInterest(5 - 2 * project.getStakeholders().size());
            project.getStakeholders().add(stakeholder);
        }
        return project;
    }

    /** Draws a link with the tool taken, and sees that undo takes it back and that the tool is put down. */
    private static void drawsOnce(DiagramFixture diagram, Point from, Point to) {
        assertFalse(diagram.isSelecting());
        diagram.click(from);
        assertFalse(diagram.isSelecting(), "half a link");
        diagram.click(to);
        assertTrue(diagram.session.commandStack().canUndo(), diagram.status());
        assertTrue(diagram.isSelecting());
        diagram.undo();
        assertFalse(diagram.session.commandStack().canUndo(), "one step");
    }

    private static void on(String kind, Consumer<BoardFixture> deed) {
        Project project = kind.equals("stakeholders") ? stakeholders() : Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        try (BoardFixture board = new BoardFixture(project, kind)) {
            board.press(SWT.NONE, '0');
            deed.accept(board);
        }
    }

    @ParameterizedTest
    @EnumSource(RelationKind.class)
    void aRelationOfAnyKindIsDrawnOnceOnTheStakeholderMap(RelationKind kind) {
        on("stakeholders", board -> {
            board.choose(Messages.drawLink, board.label("relation." + kind.name()));
            drawsOnce(board, board.middle(board.named("Anna")), board.middle(board.named("Boris")));
            board.redo();
            assertEquals(kind, ((Stakeholder) board.named("Anna")).getRelations().getFirst().getKind());
        });
    }

    @Test
    void aLinkIsDrawnOnceOnTheObjectivesTree() {
        on("objectives", board -> {
            board.tool(board.label("link"));
            drawsOnce(board, board.middle(board.named("Remove manual handling")),
                    board.middle(board.named("Closing report")));
        });
    }

    @Test
    void aFunctionIsDrawnOnceOnTheFunctionalAnalysis() {
        on("functions", board -> {
            board.choose(Messages.drawLink, board.label("principal-function"));
            drawsOnce(board, board.middle(board.named("Pallets")), board.middle(board.named("Floor of hall C")));
        });
    }

    @Test
    void aLinkIsDrawnOnceOnTheNetwork() {
        try (NetworkFixture network = new NetworkFixture(aProject().with(activity("A", days(2)),
                activity("B", days(3))).build())) {
            network.tool(Messages.toolLink);
            drawsOnce(network, network.right("A"), network.left("B"));
        }
    }

    @Test
    void aToolTakenWithControlStaysUntilEscape() {
        on("stakeholders", board -> {
            board.tool(board.label("communication"), SWT.MOD1);
            board.click(board.middle(board.named("Anna")));
            board.click(board.middle(board.named("Boris")));
            assertEquals(2, board.project().getCommunicationPlan().size());
            board.press(SWT.NONE, SWT.ESC);
            assertTrue(board.isSelecting());
        });
        try (NetworkFixture network = new NetworkFixture(aProject().with(activity("A", days(2)),
                activity("B", days(3)), activity("C", days(1))).build())) {
            network.tool(Messages.toolLink, SWT.MOD1);
            network.click(network.right("A"));
            network.click(network.left("B"));
            network.click(network.right("B"));
            network.click(network.left("C"));
            assertSame(network.activity("B"), network.link("C").getPredecessor());
            network.press(SWT.NONE, SWT.ESC);
            assertTrue(network.isSelecting());
        }
    }

    @Test
    void whyALinkIsRefusedRemainsSaidWhenTheToolIsPutDown() {
        on("stakeholders", board -> {
            board.drag(board.edge(board.named("Anna")), board.middle(board.named("Boris")));
            board.choose(Messages.drawLink, board.label("relation.INFLUENCE"));
            board.click(board.middle(board.named("Anna")));
            board.click(board.middle(board.named("Boris")));
            assertEquals("The two have a relation of this kind already.", board.status());
            assertTrue(board.isSelecting());
        });
    }

    @Test
    void aRelationDrawnWithTheToolIsReconnectedAtEitherEnd() {
        on("stakeholders", board -> {
            Stakeholder anna = (Stakeholder) board.named("Anna");
            Stakeholder boris = (Stakeholder) board.named("Boris");
            Stakeholder clara = (Stakeholder) board.named("Clara");
            board.choose(Messages.drawLink, board.label("relation.HIERARCHY"));
            board.click(board.middle(anna));
            board.click(board.middle(boris));
            Relation relation = anna.getRelations().getFirst();
            assertEquals(List.of(relation), board.session.selection().elements());
            board.drag(board.on(relation, 1), board.middle(clara));
            assertSame(clara, relation.getTarget());
            board.screenshot("stakeholders-reconnected");
            board.click(board.on(relation, 0.5));
            board.drag(board.on(relation, 0), board.middle(boris));
            assertSame(boris, relation.eContainer(), board.status());
            assertSame(clara, relation.getTarget());
            assertEquals(List.of(relation), board.session.selection().elements());
            board.undo();
            assertSame(anna, relation.eContainer());
            assertEquals(List.of(relation), anna.getRelations());
            board.undo();
            assertSame(boris, relation.getTarget());
            board.redo();
            board.redo();
            assertSame(boris, relation.eContainer());
            assertEquals(List.of(relation), List.copyOf(boris.getRelations()));
        });
    }
}
