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

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The WBS tree in the editor: the breakdown is restructured by dragging boxes. */
class WbsTreePageTest {

    private BoardFixture board;

    @BeforeEach
    void open() {
        board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "wbs");
        board.press(SWT.NONE, '0');
    }

    @AfterEach
    void close() {
        board.close();
    }

    private WbsElement part(String name) {
        return (WbsElement) board.named(name);
    }

    @Test
    void anActivityDroppedOnAWorkPackageBecomesPartOfIt() {
        WbsElement activity = part("Order the conveyors");
        WorkPackage target = (WorkPackage) part("Building and utilities");
        board.dragTo(board.middle(activity), board.middle(target));
        board.screenshot("wbs-dragging");
        board.drop(board.middle(target));
        assertSame(target, activity.eContainer());
        assertSame(activity, target.getChildren().getLast());
        assertEquals(List.of(activity), board.session.selection().elements());
        board.undo();
        assertSame(part("Procurement"), activity.eContainer());
    }

    @Test
    void anActivityDroppedBesideAnotherTakesItsPlace() {
        WbsElement activity = part("Order the conveyors");
        WbsElement other = part("Curing of the resin");
        Rectangle box = board.box(other);
        board.drag(board.middle(activity), new Point(box.getCenter().x, box.y + 2));
        WorkPackage package5 = (WorkPackage) other.eContainer();
        assertSame(package5, activity.eContainer());
        assertEquals(package5.getChildren().indexOf(other) - 1, package5.getChildren().indexOf(activity));
    }

    @Test
    void aWorkPackageCannotBePutIntoItself() {
        WorkPackage work = (WorkPackage) part("Procurement");
        WbsElement child = work.getChildren().get(0);
        int at = board.project().getWbs().indexOf(work);
        board.drag(board.middle(work), board.middle(child));
        assertSame(board.project(), work.eContainer());
        assertEquals(at, board.project().getWbs().indexOf(work));
    }

    @Test
    void toolsCreateInTheWorkPackageClickedAndInsertDoesSoByKeyboard() {
        WorkPackage work = (WorkPackage) part("Procurement");
        board.tool(board.label("milestone"));
        board.click(board.middle(work));
        Activity milestone = (Activity) work.getChildren().getLast();
        assertEquals(ActivityKind.MILESTONE, milestone.getKind());
        board.type("All ordered");
        assertEquals("All ordered", milestone.getName());
        board.screenshot("wbs-created");
        board.select(work);
        board.command("org.jalon.ui.diagram.insertFirst");
        assertTrue(work.getChildren().getLast() instanceof WorkPackage, "the first tool");
        board.escape();
        board.undo();
        board.undo();
        board.undo();
        assertFalse(work.getChildren().contains(milestone));
    }

    @Test
    void arrowsWithControlMoveAmongSiblingsAndToOtherLevels() {
        WbsElement second = part("Analyse bids and negotiate");
        WorkPackage work = (WorkPackage) second.eContainer();
        board.select(second);
        board.press(SWT.MOD1, SWT.ARROW_UP);
        assertEquals(0, work.getChildren().indexOf(second));
        board.press(SWT.MOD1, SWT.ARROW_LEFT);
        assertSame(board.project(), second.eContainer());
        board.undo();
        board.undo();
        assertEquals(1, work.getChildren().indexOf(second));
    }

    @Test
    void aBranchIsFoldedAndDeleted() {
        WorkPackage work = (WorkPackage) part("Procurement");
        int boxes = board.view.board().items().size();
        board.click(board.fold(work));
        assertEquals(boxes - work.getChildren().size(), board.view.board().items().size());
        board.screenshot("wbs-folded");
        board.view.reveal(work.getChildren().get(2));
        assertEquals(boxes, board.view.board().items().size(), "what is looked for is unfolded");
        board.select(work);
        board.run(ActionFactory.DELETE.getId());
        assertFalse(board.project().getWbs().contains(work));
        board.undo();
        assertTrue(board.project().getWbs().contains(work));
    }
}
