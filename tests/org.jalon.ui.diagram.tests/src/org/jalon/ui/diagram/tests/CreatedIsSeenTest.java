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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.functions.FunctionsBoard;
import org.jalon.diagram.stakeholders.StakeholderMap;
import org.jalon.examples.Examples;
import org.jalon.model.framing.Interactor;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a tool creates is seen, whatever is hidden: in a box of its own, or told in that of another. */
class CreatedIsSeenTest {

    static Stream<String> kinds() {
        return Boards.all().stream().map(BoardKind::id);
    }

    /** Turns all layers off. */
    private static void bare(BoardFixture board, BoardKind kind) {
        List<BoardSwitch> switches = kind.switches(Locale.getDefault());
        BoardView view = board.view.options();
        for (BoardSwitch each : switches) {
            view = each.group() == null ? view.with(each, false, switches) : view;
        }
        board.view.show(view);
        BoardFixture.settle();
    }

    private static Object created(BoardFixture board) {
        return board.session.selection().elements().getFirst();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyToolCreatesWhatIsSeen(String id) {
        BoardKind kind = Boards.find(id).orElseThrow();
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), id)) {
            for (BoardTool tool : kind.editor(board.session.domain(), board.project(), Locale.getDefault()).tools()) {
                if (!tool.link()) {
                    bare(board, kind);
                    Board before = board.view.board();
                    board.press(SWT.NONE, '0');
                    board.tool(tool.label());
                    board.click(place(board));
                    EObject created = (EObject) created(board);
                    assertFalse(before.item(created).isPresent(), tool.label());
                    List<? extends EObject> told = kind.toldIn(created);
                    assertTrue(told.isEmpty() ? board.view.board().item(created).isPresent()
                            : told.stream().anyMatch(each -> board.view.board().item(each).isPresent()), tool.label());
                    board.session.commandStack().undo();
                    BoardFixture.settle();
                }
            }
        }
    }

    /** A place on which every tool of a board creates something: on a box of an element below the project. */
    private static Point place(BoardFixture board) {
        BoardItem item = board.view.board().items().stream()
                .filter(each -> each.feature() == null && !(each.element() instanceof Interactor)
                        && each.element() != board.project()).findFirst()
                .orElseThrow();
        return board.onScreen(item.bounds()).getCenter();
    }

    @Test
    void aCommunicationIsTurnedOnInItsBoxAndOpenInTheProperties() {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "stakeholders")) {
            IViewPart properties = Ui.page().findView(IPageLayout.ID_PROP_SHEET);
            if (properties != null) {
                Ui.page().hideView(properties);
            }
            Stakeholder stakeholder = board.project().getStakeholders().getFirst();
            assertFalse(board.view.options().shows(StakeholderMap.COMMUNICATIONS));
            board.tool(board.label("communication"));
            board.click(board.middle(stakeholder));
            CommunicationItem item = (CommunicationItem) created(board);
            assertEquals(List.of(stakeholder), item.getRecipients());
            assertTrue(board.view.options().shows(StakeholderMap.COMMUNICATIONS));
            assertTrue(Ui.page().findView(IPageLayout.ID_PROP_SHEET) != null);
            board.screenshot("created-communication");
        }
    }

    @Test
    void aResponseIsCountedInTheBoxOfItsRisk() {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "risks")) {
            Risk risk = board.project().getRisks().stream().filter(each -> board.view.board().item(each).isPresent())
                    .findFirst().orElseThrow();
            int before = risk.getResponses().size();
            List<?> looks = board.item(risk).shapes();
            board.tool(board.label("response"));
            board.click(board.middle(risk));
            assertEquals(before + 1, risk.getResponses().size());
            assertEquals(risk.getResponses().getLast(), created(board));
            assertFalse(looks.equals(board.item(risk).shapes()));
            assertTrue(created(board) instanceof RiskResponse);
            board.screenshot("created-response");
        }
    }

    @Test
    void aRelationIsDrawnWhereRelationsAreHidden() {
        BoardKind kind = Boards.find("stakeholders").orElseThrow();
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "stakeholders")) {
            bare(board, kind);
            List<Stakeholder> all = board.project().getStakeholders();
            board.choose(Messages.drawLink, board.label("relation.CONFLICT"));
            board.click(board.middle(all.get(0)));
            board.click(board.middle(all.get(1)));
            Relation relation = (Relation) created(board);
            assertTrue(board.view.options().shows(StakeholderMap.RELATIONS));
            assertTrue(board.view.board().links().stream().anyMatch(link -> link.element() == relation));
        }
    }

    @Test
    void anInteractorIsShownWhereOnlyTheNeedWas() {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "functions")) {
            List<BoardSwitch> switches = new FunctionsBoard().switches(Locale.getDefault());
            board.view.show(board.view.options().with(switches.stream()
                    .filter(each -> each.id().equals(FunctionsBoard.NEED)).findFirst().orElseThrow(), true, switches));
            BoardFixture.settle();
            board.command("org.jalon.ui.diagram.insertFirst");
            assertTrue(created(board) instanceof Interactor);
            assertTrue(board.view.board().item((Interactor) created(board)).isPresent());
            board.type("Cleaning team");
        }
    }

    @Test
    void aMilestoneIsShownOnTheNetworkWhereMilestonesAreHidden() {
        try (NetworkFixture network = new NetworkFixture(aProject().with(activity("A", days(2)),
                activity("B", days(3)).after("A")).build())) {
            network.choose(Messages.layers, Messages.showMilestones);
            Ui.until("the network is laid out", () -> network.view.diagram() != null);
            network.select(network.activity("A"));
            network.command("org.jalon.ui.diagram.insertSecond");
            network.type("Ready");
            assertTrue(network.view.diagram().node(network.activity("Ready")).isPresent());
            network.choose(Messages.layers, Messages.showUnlinked);
            Ui.until("hidden again", () -> network.view.diagram().node(network.activity("Ready")).isEmpty());
        }
    }
}
