/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.table.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table driven as a user would: cells typed into, keys pressed, everything undone. */
class BreakdownTableTest {

    private TableFixture table;
    private Lookup model;

    @BeforeEach
    void open() {
        table = new TableFixture(SampleProject.create());
        model = Lookup.in(table.session.project());
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void showsTheBreakdownWithCodesAndPlannedDates() {
        assertEquals(16, table.rows.size());
        assertEquals("2.2", table.text("Layout", "code"));
        assertEquals("2.2SS+4 d", table.inEnglish(table.text("Purchase specification", "predecessors")));
        assertTrue(table.text("Foundations", "resources").startsWith("Crane; Concrete [12"));
        table.screenshot("activities-" + Locale.getDefault().getLanguage());
    }

    @Test
    void typingADurationIsOneStepOfUndo() {
        Activity foundations = model.activity("Foundations");
        table.type(foundations, "duration", "2 w");
        assertEquals(days(10), foundations.getDuration());
        table.session.commandStack().undo();
        assertEquals(days(6), foundations.getDuration());
        assertFalse(table.session.commandStack().canUndo());
        table.session.commandStack().redo();
        assertEquals(days(10), foundations.getDuration());
    }

    @Test
    void anEntryThatIsNoDurationIsRefusedWithAReason() {
        Activity foundations = model.activity("Foundations");
        table.type(foundations, "duration", "soon");
        assertEquals(days(6), foundations.getDuration());
        assertFalse(table.session.commandStack().canUndo());
        assertTrue(table.messages.stream().anyMatch(m -> m != null && m.contains("soon")), "" + table.messages);
        table.screenshot("activities-refused");
    }

    @Test
    void aProjectIsBegunFromAnEmptyTableByTheKeyboardAlone() {
        try (TableFixture empty = new TableFixture(aProject().build())) {
            assertTrue(empty.table.view().hint().orElseThrow().contains(
                    LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(
                            empty.table.action("insert").orElseThrow().getText()))));
            empty.screenshot("activities-none");
            for (String name : List.of("Study", "Purchase", "Install")) {
                empty.press(SWT.NONE, SWT.INSERT);
                ICellEditor field = Ui.await("a field", empty.table.control()::getActiveCellEditor);
                field.setEditorValue(name);
                Ui.key(field.getEditorControl(), SWT.NONE, SWT.CR);
                Ui.until("the field of the last row is closed", () -> empty.table.control()
                        .getActiveCellEditor() == null);
            }
            assertEquals(List.of("Study", "Purchase", "Install"), empty.rows.elements().stream()
                    .map(WbsElement::getName).toList());
            assertTrue(empty.table.view().hint().isEmpty());
            empty.table.view().arranger().setQuery("nothing of the kind");
            assertEquals(Optional.of(Messages.noRowsFound), empty.table.view().hint());
        }
    }

    @Test
    void theEditorLiesOnItsCell() {
        Activity fences = model.activity("Fences");
        Rectangle field = table.fieldOver(fences, "predecessors");
        int top = 28 + 24 * table.rows.indexOf(fences);
        assertTrue(field.y >= top && field.y + field.height <= top + 25, field + " beside " + top);
    }

    @Test
    void aStartTypedIsAskedForByAConstraint() {
        Activity training = model.activity("Training");
        table.type(training, "start", "2026-04-15");
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, training.getConstraintType());
        assertEquals(at("2026-04-15T08:00").toLocalDate(), training.getConstraintDate().toLocalDate());
        table.session.commandStack().undo();
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, training.getConstraintType());
        assertNull(training.getConstraintDate());
    }

    @Test
    void theStartOfWhatHasBegunIsNotMovedByAConstraint() {
        Activity layout = model.activity("Layout");
        table.type(layout, "start", "2026-04-15");
        assertNull(layout.getConstraintDate());
        assertFalse(table.messages.isEmpty());
    }

    @Test
    void predecessorsAreWrittenWithTypeAndLag() {
        Activity tests = model.activity("Tests");
        table.type(tests, "predecessors", "4.2; 4.3DD+3 d; 3.1FF-50%");
        assertEquals(3, tests.getPredecessorLinks().size());
        Dependency second = tests.getPredecessorLinks().get(1);
        assertSame(model.activity("Training"), second.getPredecessor());
        assertEquals(DependencyType.START_TO_START, second.getType());
        assertEquals(days(3), second.getLag());
        assertEquals(-50, tests.getPredecessorLinks().get(2).getLagPercent());
        table.session.commandStack().undo();
        assertEquals(1, tests.getPredecessorLinks().size());
        assertTrue(model.activity("Training").getSuccessorLinks().stream().noneMatch(l -> l.getSuccessor() == tests));
    }

    @Test
    void aPredecessorThatWouldCloseACycleIsRefused() {
        Activity layout = model.activity("Layout");
        int before = layout.getPredecessorLinks().size();
        int successors = model.activity("Tests").getSuccessorLinks().size();
        table.type(layout, "predecessors", "2.1; 4.4");
        assertEquals(before, layout.getPredecessorLinks().size());
        assertEquals(successors, model.activity("Tests").getSuccessorLinks().size(), "no half-made link");
        assertFalse(table.messages.isEmpty());
    }

    @Test
    void resourcesAreWrittenWithTheirShare() {
        Activity fences = model.activity("Fences");
        table.type(fences, "resources", "Martin [50%]; concrete [3,5 m³]");
        assertEquals(2, fences.getAssignments().size());
        assertEquals(0.5, fences.getAssignments().get(0).getUnits());
        assertEquals(3.5, fences.getAssignments().get(1).getUnits());
        table.type(fences, "resources", "Martin");
        assertEquals(1, fences.getAssignments().size());
        assertEquals(1.0, fences.getAssignments().get(0).getUnits());
    }

    @Test
    void aShareDoneGivesAnActualStart() {
        Activity foundations = model.activity("Foundations");
        table.type(foundations, "percentComplete", "40 %");
        assertEquals(40, foundations.getPercentComplete());
        assertEquals(at("2026-03-23T08:00"), foundations.getActualStart());
        table.session.commandStack().undo();
        assertNull(foundations.getActualStart());
    }

    @Test
    void insertAddsAnActivityBelowAndUndoTakesItBack() {
        table.table.select(model.activity("Foundations"), "name");
        table.press(SWT.NONE, SWT.INSERT);
        WorkPackage works = model.workPackage("Civil works");
        assertEquals(4, works.getChildren().size());
        Activity created = (Activity) works.getChildren().get(1);
        assertEquals(ActivityKind.TASK, created.getKind());
        assertEquals(List.of(created), table.table.selected());
        table.closeEditor();
        table.session.commandStack().undo();
        assertEquals(3, works.getChildren().size());
    }

    @Test
    void deleteTakesTheLinksAway() {
        Activity drying = model.activity("Drying");
        table.table.select(drying, "code");
        table.press(SWT.NONE, SWT.DEL);
        assertNull(drying.eContainer());
        assertEquals(1, model.activity("Installation").getPredecessorLinks().size());
        table.session.commandStack().undo();
        assertSame(model.workPackage("Civil works"), drying.eContainer());
        assertEquals(2, model.activity("Installation").getPredecessorLinks().size());
    }

    @Test
    void arrowsWithShiftAndAltRestructure() {
        WbsElement accepted = model.element("Line accepted");
        table.table.select(accepted, "name");
        table.press(SWT.MOD2 | SWT.MOD3, SWT.ARROW_RIGHT);
        assertSame(model.workPackage("Line"), accepted.eContainer());
        assertEquals("4.5", table.text("Line accepted", "code"));
        assertEquals(List.of(accepted), table.table.selected(), "the selection stays on the activity moved");
        table.press(SWT.MOD2 | SWT.MOD3, SWT.ARROW_UP);
        assertEquals("4.4", table.text("Line accepted", "code"));
        table.press(SWT.MOD2 | SWT.MOD3, SWT.ARROW_LEFT);
        assertSame(table.session.project(), accepted.eContainer());
        table.session.commandStack().undo();
        table.session.commandStack().undo();
        table.session.commandStack().undo();
        assertEquals("5", table.text("Line accepted", "code"));
    }

    @Test
    void linesOfASpreadsheetArePastedAsOneStep() {
        table.table.select(model.activity("Foundations"), "name");
        table.paste("Footings\t8 d\nCuring\t4 d\nRailings\t3 h\n");
        assertEquals(days(8), model.activity("Footings").getDuration());
        assertEquals(days(4), model.activity("Curing").getDuration());
        assertEquals(hours(3), model.activity("Railings").getDuration());
        table.session.commandStack().undo();
        assertEquals(days(6), model.activity("Foundations").getDuration());
        assertFalse(table.session.commandStack().canUndo());
    }

    @Test
    void aPasteWithOneBadCellChangesNothing() {
        table.table.select(model.activity("Foundations"), "name");
        table.paste("Footings\t8 d\nCuring\tforever\n");
        assertEquals(days(6), model.activity("Foundations").getDuration());
        assertFalse(table.session.commandStack().canUndo());
        assertTrue(table.messages.stream().anyMatch(m -> m != null && m.contains("forever")), "" + table.messages);
    }

    @Test
    void whatIsCopiedCanBePastedBack() {
        table.table.select(model.activity("Purchase specification"), "predecessors");
        table.press(SWT.MOD1, 'c');
        table.table.select(model.activity("Fences"), "predecessors");
        table.press(SWT.MOD1, 'v');
        Dependency link = model.activity("Fences").getPredecessorLinks().get(0);
        assertSame(model.activity("Layout"), link.getPredecessor());
        assertEquals(days(4), link.getLag());
    }

    @Test
    void collapsingKeepsSelectionAndChangesOfThePlanKeepCollapsing() {
        WorkPackage design = model.workPackage("Design");
        Activity tests = model.activity("Tests");
        table.table.select(tests, "name");
        table.rows.setExpanded(design, false);
        assertEquals(12, table.rows.size());
        table.type(model.activity("Foundations"), "duration", "7 d");
        assertEquals(12, table.rows.size());
        table.session.selection().select(List.of(tests), this);
        assertEquals(List.of(tests), table.table.selected());
    }
}
