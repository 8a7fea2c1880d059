/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.gantt.BarRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bars in the hand: each gesture, made with the mouse or a key, is one edit of the plan that can be undone. */
class GanttEditTest {

    private GanttFixture gantt;
    private Lookup model;

    @BeforeEach
    void open() {
        gantt = new GanttFixture(SampleProject.create());
        model = Lookup.in(gantt.session.project());
    }

    @AfterEach
    void close() {
        gantt.close();
    }

    private GanttDiagram diagram() {
        return gantt.view.state().diagram();
    }

    private GanttBar bar(WbsElement element) {
        return diagram().mainBar(gantt.view.state().rowOf(element)).orElseThrow();
    }

    private Rect bounds(WbsElement element) {
        return bar(element).bounds();
    }

    private PlannedElement planned(WbsElement element) {
        return PlanService.of(gantt.session.project()).plan().of(element).orElseThrow();
    }

    private double day() {
        return diagram().axis().pixelsPerDay();
    }

    private void dragBar(WbsElement element, double dx) {
        Rect bar = bounds(element);
        gantt.drag(bar.centerX(), bar.centerY(), bar.centerX() + dx, bar.centerY() + 1);
    }

    private void undo() {
        gantt.session.commandStack().undo();
        GanttFixture.settle();
    }

    @Test
    void aBarDraggedToTheRightStartsNoEarlierThanThere() {
        Activity training = model.activity("Training");
        LocalDateTime before = planned(training).start();
        dragBar(training, 7 * day());
        assertEquals(before.plusDays(7), planned(training).start());
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, training.getConstraintType());
        assertTrue(gantt.session.commandStack().getUndoCommand().getLabel().contains("Training"));
        undo();
        assertEquals(before, planned(training).start());
        assertNull(training.getConstraintDate());
        assertFalse(gantt.session.commandStack().canUndo(), "one gesture is one step");
        gantt.session.commandStack().redo();
        assertEquals(before.plusDays(7), planned(training).start());
    }

    @Test
    void aBarIsMovedWithoutOrAfterAQuestionAsTheUserPrefers() {
        Activity training = model.activity("Training");
        LocalDateTime before = planned(training).start();
        JalonPreferences.store().setValue(JalonPreferences.ASK_BEFORE_CONSTRAINT, true);
        try {
            Ui.answering(() -> dragBar(training, 7 * day()), Messages.moveBarTitle,
                    shell -> press(shell, IDialogConstants.CANCEL_LABEL));
            assertEquals(before, planned(training).start());
            assertFalse(gantt.session.commandStack().canUndo());
            Ui.answering(() -> dragBar(training, 7 * day()), Messages.moveBarTitle,
                    shell -> press(shell, IDialogConstants.OK_LABEL));
            assertEquals(before.plusDays(7), planned(training).start());
            undo();
            Ui.answering(() -> dragBar(training, 7 * day()), Messages.moveBarTitle, shell -> {
                Widgets.first(shell, Button.class, b -> (b.getStyle() & SWT.CHECK) != 0).setSelection(true);
                Ui.send(Widgets.first(shell, Button.class, b -> (b.getStyle() & SWT.CHECK) != 0), SWT.Selection);
                press(shell, IDialogConstants.OK_LABEL);
            });
            assertFalse(JalonPreferences.isOn(JalonPreferences.ASK_BEFORE_CONSTRAINT), "never again");
            assertEquals(before.plusDays(7), planned(training).start());
            undo();
            dragBar(training, 7 * day());
            assertEquals(before.plusDays(7), planned(training).start(), "nobody asks");
        } finally {
            JalonPreferences.store().setToDefault(JalonPreferences.ASK_BEFORE_CONSTRAINT);
        }
    }

    private static void press(Shell shell, String button) {
        Widgets.press(Widgets.button(shell, Widgets.plain(button)));
    }

    @Test
    void aTableTooNarrowForDurationsShowsThemWhileTheyAreEditedOnly() {
        gantt.view.control().getShell().setSize(620, 480);
        GanttFixture.settle();
        NatTable table = gantt.view.table().control();
        Activity training = model.activity("Training");
        int name = table.getStartXOfColumnPosition(1);
        gantt.session.selection().select(List.of(training), this);
        gantt.press(SWT.SHIFT, SWT.F2);
        Ui.await("a field", table::getActiveCellEditor);
        assertTrue(table.getStartXOfColumnPosition(1) < name, "durations had to be scrolled to");
        gantt.screenshot("gantt-narrow-duration");
        gantt.type("6 d");
        GanttFixture.settle();
        assertEquals(6 * 8 * 60, training.getDuration().toMinutes());
        if (table.getActiveCellEditor() != null) {
            gantt.press(table.getActiveCellEditor().getEditorControl(), SWT.NONE, SWT.ESC);
        }
        Ui.until("names are seen again", () -> table.getStartXOfColumnPosition(1) == name);
        gantt.screenshot("gantt-narrow");
    }

    @Test
    void aBarDraggedToAWeekendStartsOnMonday() {
        Activity training = model.activity("Training");
        LocalDate start = planned(training).start().toLocalDate();
        int toSaturday = 6 - start.getDayOfWeek().getValue();
        dragBar(training, toSaturday * day());
        assertEquals(start.plusDays(toSaturday + 2L).atTime(8, 0), planned(training).start());
    }

    @Test
    void aBarDraggedBackAsFarAsItsLinksHasNoImposedDateAnyMore() {
        Activity training = model.activity("Training");
        LocalDateTime before = planned(training).start();
        dragBar(training, 7 * day());
        dragBar(training, -20 * day());
        assertEquals(before, planned(training).start());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, training.getConstraintType());
        assertNull(training.getConstraintDate());
    }

    @Test
    void aBarHeldByItsLinksSaysWhyItDoesNotMoveBack() {
        Activity installation = model.activity("Installation");
        Rect bar = bounds(installation);
        gantt.hold(bar.centerX(), bar.centerY(), bar.centerX() - 5 * day(), bar.centerY());
        assertNotNull(gantt.message());
        assertTrue(gantt.message().contains("Delivery of machines"), gantt.message());
        gantt.drop(bar.centerX() - 5 * day(), bar.centerY());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void whatHasBegunIsNotMoved() {
        dragBar(model.activity("Layout"), 5 * day());
        assertFalse(gantt.session.commandStack().canUndo());
        assertTrue(gantt.message().contains("Layout"), gantt.message());
    }

    @Test
    void theGhostShowsWhereTheBarWouldBe() {
        Activity fences = model.activity("Fences");
        Rect bar = bounds(fences);
        gantt.hold(bar.centerX(), bar.centerY(), bar.centerX() + 9 * day(), bar.centerY());
        gantt.screenshot("gantt-dragging-" + Locale.getDefault().getLanguage());
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.NONE, SWT.ESC);
        gantt.drop(bar.centerX() + 9 * day(), bar.centerY());
        assertFalse(gantt.session.commandStack().canUndo(), "Escape lets go");
    }

    @Test
    void selectedBarsMoveTogetherInOneStep() {
        Activity training = model.activity("Training");
        Activity fences = model.activity("Fences");
        LocalDateTime first = planned(training).start();
        LocalDateTime second = planned(fences).start();
        gantt.session.selection().select(List.of(fences, training), this);
        GanttFixture.settle();
        dragBar(training, 7 * day());
        assertEquals(first.plusDays(7), planned(training).start());
        assertEquals(second.plusDays(7).toLocalDate(), planned(fences).start().toLocalDate());
        undo();
        assertEquals(first, planned(training).start());
        assertEquals(second, planned(fences).start());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void aWorkPackageMovesWithItsContent() {
        LocalDateTime before = planned(model.activity("Foundations")).start();
        dragBar(model.element("Civil works"), 7 * day());
        assertEquals(before.plusDays(7), planned(model.activity("Foundations")).start());
        undo();
        assertEquals(before, planned(model.activity("Foundations")).start());
    }

    @Test
    void theRightEndChangesTheDuration() {
        Activity foundations = model.activity("Foundations");
        Rect bar = bounds(foundations);
        LocalDateTime finish = planned(foundations).finish();
        gantt.drag(bar.right() - 2, bar.centerY(), bar.right() - 2 + 7 * day(), bar.centerY());
        assertEquals(finish.plusDays(7).toLocalDate(), planned(foundations).finish().toLocalDate());
        assertEquals(Duration.ofHours(8 * 11), foundations.getDuration());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, foundations.getConstraintType());
        undo();
        assertEquals(Duration.ofHours(48), foundations.getDuration());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void theLeftEndChangesTheStartAndKeepsTheFinish() {
        Activity training = model.activity("Training");
        LocalDateTime start = planned(training).start();
        LocalDateTime finish = planned(training).finish();
        Rect bar = bounds(training);
        gantt.drag(bar.right() - 2, bar.centerY(), bar.right() - 2 + 14 * day(), bar.centerY());
        LocalDateTime later = planned(training).finish();
        bar = bounds(training);
        gantt.hold(bar.x() + 2, bar.centerY(), bar.x() + 2 + 7 * day(), bar.centerY());
        gantt.screenshot("gantt-left-end");
        gantt.drop(bar.x() + 2 + 7 * day(), bar.centerY());
        assertEquals(start.plusDays(7), planned(training).start());
        assertEquals(later, planned(training).finish());
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, training.getConstraintType());
        assertTrue(gantt.session.commandStack().getUndoCommand().getLabel().contains("Training"));
        bar = bounds(training);
        gantt.drag(bar.x() + 2, bar.centerY(), bar.x() + 2 - 30 * day(), bar.centerY());
        assertEquals(start, planned(training).start());
        assertEquals(later, planned(training).finish());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, training.getConstraintType());
        for (int i = 0; i < 3; i++) {
            undo();
        }
        assertEquals(finish, planned(training).finish());
        assertFalse(gantt.session.commandStack().canUndo(), "each gesture is one step");
    }

    @Test
    void draggedBeyondTheEndOfTheAxisABarTakesTheAxisAlong() {
        Activity training = model.activity("Training");
        for (int i = 0; i < 4; i++) {
            gantt.press(SWT.NONE, '+');
        }
        LocalDateTime end = diagram().axis().end();
        gantt.view.reveal(training);
        GanttFixture.settle();
        Rect bar = bounds(training);
        int width = ((FigureCanvas) gantt.view.chart().viewer().getControl()).getViewport().getClientArea().width;
        int left = ((FigureCanvas) gantt.view.chart().viewer().getControl()).getViewport().getViewLocation().x;
        gantt.hold(bar.centerX(), bar.centerY(), left + width - 4, bar.centerY());
        Ui.until("the axis goes on", () -> diagram().axis().end().isAfter(end.plusDays(30)));
        gantt.dropHere();
        assertTrue(planned(training).start().isAfter(end.plusDays(20)), planned(training).start().toString());
        assertNull(diagram().options().until());
        assertTrue(diagram().axis().end().isAfter(planned(training).finish()));
        undo();
        assertEquals(end, diagram().axis().end());
    }

    private Point handle(Dependency link, boolean source) {
        var points = diagram().links(0, diagram().rowCount()).stream().filter(each -> each.dependency() == link)
                .findFirst().orElseThrow().points();
        return source ? points.getFirst() : points.getLast();
    }

    @Test
    void theEndsOfALinkAreDraggedToOtherBars() {
        Activity training = model.activity("Training");
        Activity fences = model.activity("Fences");
        Dependency link = training.getPredecessorLinks().get(0);
        WbsElement predecessor = link.getPredecessor();
        gantt.session.selection().select(List.of(link), this);
        GanttFixture.settle();
        Point end = handle(link, false);
        Rect target = bounds(fences);
        gantt.hold(end.x(), end.y(), target.right() - 2, target.centerY());
        gantt.screenshot("gantt-reconnecting");
        gantt.drop(target.right() - 2, target.centerY());
        assertEquals(fences, link.getSuccessor());
        assertEquals(DependencyType.FINISH_TO_FINISH, link.getType());
        undo();
        assertEquals(training, link.getSuccessor());
        gantt.session.selection().select(List.of(link), this);
        GanttFixture.settle();
        Point begin = handle(link, true);
        gantt.drag(begin.x(), begin.y(), target.x() + 2, target.centerY());
        assertEquals(fences, link.getPredecessor());
        assertEquals(DependencyType.START_TO_START, link.getType());
        undo();
        assertEquals(predecessor, link.getPredecessor());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void aLinkThatWouldBeTiedToItselfIsRefused() {
        Dependency link = model.activity("Tests").getPredecessorLinks().get(0);
        gantt.session.selection().select(List.of(link), this);
        GanttFixture.settle();
        Point end = handle(link, false);
        Rect target = bounds(model.activity("Installation"));
        gantt.hold(end.x(), end.y(), target.centerX(), target.centerY());
        assertTrue(gantt.message() != null && gantt.message().contains("Installation"), gantt.message());
        gantt.drop(target.centerX(), target.centerY());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void theMarkUnderABarSetsItsProgress() {
        Activity foundations = model.activity("Foundations");
        Rect bar = bounds(foundations);
        gantt.click(bar.centerX(), bar.centerY());
        Point knob = GanttHandle.progress(diagram(), bar(foundations));
        gantt.drag(knob.x(), knob.y() + 3, bar.x() + bar.width() * 0.51, knob.y() + 3);
        assertEquals(50, foundations.getPercentComplete());
        assertNotNull(foundations.getActualStart());
        undo();
        assertEquals(0, foundations.getPercentComplete());
        assertNull(foundations.getActualStart());
    }

    private void dragLink(WbsElement from, boolean fromStart, WbsElement to, boolean toStart) {
        Point dot = GanttHandle.dot(bounds(from), fromStart);
        Rect target = bounds(to);
        gantt.drag(dot.x(), dot.y(), toStart ? target.x() + 2 : target.right() - 2, target.centerY());
    }

    @Test
    void linksTieTheEndsThatTheHandTook() {
        Activity fences = model.activity("Fences");
        Activity training = model.activity("Training");
        for (DependencyType type : DependencyType.values()) {
            boolean fromStart = type == DependencyType.START_TO_START || type == DependencyType.START_TO_FINISH;
            boolean toStart = type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START;
            dragLink(fences, fromStart, training, toStart);
            Dependency link = training.getPredecessorLinks().get(training.getPredecessorLinks().size() - 1);
            assertEquals(fences, link.getPredecessor());
            assertEquals(type, link.getType());
            undo();
            assertEquals(1, training.getPredecessorLinks().size());
        }
    }

    @Test
    void aLinkThatWouldCloseACycleIsRefusedWithItsReason() {
        Activity tests = model.activity("Tests");
        Activity installation = model.activity("Installation");
        Point dot = GanttHandle.dot(bounds(tests), false);
        Rect target = bounds(installation);
        gantt.hold(dot.x(), dot.y(), target.x() + 3, target.centerY());
        assertTrue(gantt.message() != null && gantt.message().contains("→"), gantt.message());
        gantt.screenshot("gantt-cycle-refused");
        gantt.drop(target.x() + 3, target.centerY());
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void aLinkIsSelectedRetypedAndDeletedFromTheKeyboard() {
        Activity training = model.activity("Training");
        gantt.session.selection().select(List.of(training), this);
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.NONE, '/');
        Dependency link = training.getPredecessorLinks().get(0);
        assertEquals(List.of(link), gantt.session.selection().elements());
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.NONE, SWT.DEL);
        assertEquals(List.of(), training.getPredecessorLinks());
        undo();
        assertEquals(List.of(link), training.getPredecessorLinks());
    }

    @Test
    void theKeyboardMovesResizesAndFillsBars() {
        Activity training = model.activity("Training");
        LocalDateTime start = planned(training).start();
        gantt.session.selection().select(List.of(training), this);
        var canvas = gantt.view.chart().viewer().getControl();
        gantt.press(canvas, SWT.MOD2, SWT.ARROW_RIGHT);
        assertEquals(start.plusDays(1), planned(training).start());
        gantt.press(canvas, SWT.MOD2, SWT.ARROW_LEFT);
        assertEquals(start, planned(training).start());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, training.getConstraintType());
        gantt.press(canvas, SWT.MOD1 | SWT.MOD2, SWT.ARROW_RIGHT);
        assertEquals(Duration.ofHours(24), training.getDuration());
        gantt.press(canvas, SWT.MOD1 | SWT.MOD2, SWT.ARROW_LEFT);
        assertEquals(Duration.ofHours(16), training.getDuration());
        gantt.press(canvas, SWT.MOD1 | SWT.MOD2, SWT.ARROW_UP);
        assertEquals(10, training.getPercentComplete());
        for (int i = 0; i < 5; i++) {
            undo();
        }
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void theKeyboardSelectsSeveralAndRestructures() {
        Activity drying = model.activity("Drying");
        gantt.session.selection().select(List.of(drying), this);
        var canvas = gantt.view.chart().viewer().getControl();
        gantt.press(canvas, SWT.MOD2, SWT.ARROW_DOWN);
        assertEquals(List.of(drying, model.activity("Fences")), gantt.session.selection().elements());
        gantt.press(canvas, SWT.MOD2 | SWT.MOD3, SWT.ARROW_LEFT);
        assertEquals(gantt.session.project(), drying.eContainer());
        assertEquals(gantt.session.project(), model.activity("Fences").eContainer());
        undo();
        assertEquals(model.workPackage("Civil works"), drying.eContainer());
    }

    @Test
    void aToolCreatesWhereOneClicks() {
        Activity fences = model.activity("Fences");
        ToolBar bar = Widgets.first(gantt.view.control(), ToolBar.class, Control::isVisible);
        ToolItem tool = bar.getItem(1);
        tool.setSelection(true);
        tool.notifyListeners(SWT.Selection, new Event());
        Rect row = bounds(fences);
        gantt.click(row.right() + 14.5 * day(), row.centerY());
        List<WbsElement> content = model.workPackage("Civil works").getChildren();
        Activity created = (Activity) content.get(content.size() - 1);
        assertEquals(planned(fences).finish().toLocalDate().plusDays(15), planned(created).start().toLocalDate());
        undo();
        assertEquals(fences, content.get(content.size() - 1));
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void aReadOnlyFileRefusesEveryGesture() {
        gantt.session.setReadOnly(true);
        Activity training = model.activity("Training");
        dragBar(training, 7 * day());
        dragLink(model.activity("Fences"), false, training, true);
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.MOD2, SWT.ARROW_RIGHT);
        assertFalse(gantt.session.commandStack().canUndo());
        assertNotNull(gantt.message());
    }

    @Test
    void aRequestGivesTheCommandThatTheHandWould() {
        Activity training = model.activity("Training");
        EditPart part = (EditPart) gantt.view.chart().viewer().getEditPartRegistry().get(training);
        Command command = part.getCommand(new BarRequest(GanttHandle.BODY, List.of(training), (int) (7 * day())));
        LocalDateTime before = planned(training).start();
        gantt.view.editing().domain().getCommandStack().execute(command);
        assertEquals(before.plusDays(7), planned(training).start());
    }

    @Test
    void handlesShowOnTheBarThatIsPointedAt() {
        Rect bar = bounds(model.activity("Foundations"));
        gantt.point(bar.centerX(), bar.centerY());
        gantt.screenshot("gantt-handles");
        assertFalse(gantt.session.commandStack().canUndo());
    }
}
