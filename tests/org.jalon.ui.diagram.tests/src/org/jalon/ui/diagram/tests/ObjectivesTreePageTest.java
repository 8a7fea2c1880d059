/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.board.BoardLink;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.Objective;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The objectives tree in the editor: objectives, what measures them and what serves them. */
class ObjectivesTreePageTest {

    private BoardFixture board;

    @BeforeEach
    void open() {
        board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "objectives");
        board.press(SWT.NONE, '0');
    }

    @AfterEach
    void close() {
        board.close();
    }

    private Objective objective(String name) {
        return (Objective) board.named(name);
    }

    private BoardLink link(Object source, Object target) {
        return board.view.board().links().stream().filter(each -> each.source() == source
                && each.target() == target).findFirst().orElseThrow();
    }

    @Test
    void anObjectiveDroppedOnAnotherServesIt() {
        Objective handling = objective("Remove manual handling");
        Objective means = objective("Keep the project within its means");
        Objective before = means.getParent();
        board.dragTo(board.middle(means), board.middle(handling));
        board.screenshot("objectives-dragging");
        board.drop(board.middle(handling));
        assertSame(handling, means.getParent());
        board.undo();
        assertSame(before, means.getParent());
    }

    @Test
    void toolsCreateUnderTheObjectiveClicked() {
        Objective handling = objective("Remove manual handling");
        board.tool(board.label("indicator"));
        board.click(board.middle(handling));
        Indicator created = handling.getIndicators().getLast();
        board.type("Sick days");
        assertEquals("Sick days", created.getName());
        board.tool(board.label("sub-objective"));
        board.click(board.middle(handling));
        assertEquals(1, handling.getChildren().size());
        board.type("No lifting above the shoulder");
        board.screenshot("objectives-created");
        for (int i = 0; i < 4; i++) {
            board.undo();
        }
        assertFalse(handling.getIndicators().contains(created));
        assertTrue(handling.getChildren().isEmpty());
    }

    @Test
    void aLineIsDrawnReconnectedAndDeletedThoughNoElementStandsForIt() {
        Objective handling = objective("Remove manual handling");
        Objective means = objective("Keep the project within its means");
        Deliverable report = (Deliverable) board.named("Closing report");
        board.drag(board.left(handling), board.middle(report));
        assertTrue(handling.getDeliverables().contains(report));
        Object key = link(handling, report).key();
        board.viewer().select((EditPart) board.viewer().getEditPartRegistry().get(key));
        board.screenshot("objectives-line");
        board.run(ActionFactory.DELETE.getId());
        assertFalse(handling.getDeliverables().contains(report));
        board.undo();
        assertTrue(handling.getDeliverables().contains(report));
        board.undo();
        Indicator cost = means.getIndicators().get(0);
        board.viewer().select((EditPart) board.viewer().getEditPartRegistry()
                .get(link(means, cost).key()));
        board.dragTo(board.on(link(means, cost).key(), 0), board.middle(handling));
        board.screenshot("objectives-reconnecting");
        assertEquals("", board.status());
        board.drop(board.middle(handling));
        assertTrue(handling.getIndicators().contains(cost) && !means.getIndicators().contains(cost),
                board.undoLabel());
        board.undo();
        assertTrue(means.getIndicators().contains(cost));
    }

    @Test
    void theNameIsEditedInItsBox() {
        Objective handling = objective("Remove manual handling");
        board.doubleClick(board.middle(handling));
        board.type("No manual handling");
        assertEquals("No manual handling", handling.getName());
        assertEquals(List.of(handling), board.session.selection().elements());
        board.undo();
    }
}
