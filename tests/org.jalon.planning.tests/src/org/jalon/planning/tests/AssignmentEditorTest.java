/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.Amounts.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.Loads;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.edit.AssignmentEditor;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.junit.jupiter.api.Test;

/** Who works on what, one cell of a matrix at a time. */
class AssignmentEditorTest {

    private final Project project = SampleProject.create();
    private final EditingDomain domain = Editing.of(project);
    private final Lookup model = Lookup.in(project);
    private final AssignmentEditor editor = new AssignmentEditor(domain, Locale.ENGLISH);
    private final Activity fences = model.activity("Fences");
    private final Activity layout = model.activity("Layout");
    private final Resource martin = model.resource("Martin");

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    @Test
    void unitsCreateChangeAndDeleteAnAssignmentInOneStepEach() {
        execute(editor.setUnits(fences, martin, 0.5));
        assertEquals(0.5, fences.getAssignments().getFirst().getUnits());
        assertEquals("Assign “Martin”", domain.getCommandStack().getUndoCommand().getLabel());
        execute(editor.setUnits(fences, martin, 0.75));
        assertEquals(0.75, fences.getAssignments().getFirst().getUnits());
        execute(editor.setUnits(fences, martin, 0));
        assertEquals(0, fences.getAssignments().size());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(0, fences.getAssignments().size());
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void effortAndUnitsFollowEachOther() {
        Assignment assignment = AssignmentEditor.of(layout, martin).getFirst();
        execute(editor.setEffort(layout, martin, hours(16)));
        assertEquals(hours(16), assignment.getEffort());
        assertEquals(0.25, assignment.getUnits(), "16 of 64 hours");
        execute(editor.setUnits(layout, martin, 0.5));
        assertEquals(hours(32), assignment.getEffort());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertNull(assignment.getEffort());
        assertEquals(0.5, assignment.getUnits());
    }

    @Test
    void aResourceInSeveralRolesKeepsThemAllWithTheirParts() {
        execute(editor.setUnits(fences, martin, 0.5));
        Assignment second = ResourcesFactory.eINSTANCE.createAssignment();
        second.setResource(martin);
        second.setUnits(0.25);
        fences.getAssignments().add(second);
        execute(editor.setUnits(fences, martin, 1.5));
        assertEquals(List.of(1.0, 0.5), fences.getAssignments().stream().map(Assignment::getUnits).toList());
        execute(editor.setEffort(fences, martin, hours(10)));
        assertEquals(List.of(hours(10).multipliedBy(2).dividedBy(3).toMinutes(), 200L),
                fences.getAssignments().stream().map(each -> each.getEffort().toMinutes()).toList());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(List.of(0.5, 0.25), fences.getAssignments().stream().map(Assignment::getUnits).toList());
    }

    @Test
    void whatIsDoneStaysAndWhatRemainsFollows() {
        Assignment assignment = AssignmentEditor.of(layout, martin).getFirst();
        execute(editor.setEffort(layout, martin, hours(16)));
        assignment.setActualEffort(hours(6));
        assignment.setRemainingEffort(hours(10));
        execute(editor.setEffort(layout, martin, hours(20)));
        assertEquals(hours(14), assignment.getRemainingEffort());
        assertTrue(editor.setUnits(layout, martin, 0).refusal().orElseThrow().contains("Martin"));
        domain.getCommandStack().undo();
        assertEquals(hours(10), assignment.getRemainingEffort());
    }

    @Test
    void whatMeansNothingIsRefusedWithAReason() {
        assertTrue(editor.setUnits(fences, martin, -1).refusal().orElseThrow().contains("Martin"));
        assertTrue(editor.setUnits(fences, martin, 0).refusal().isPresent());
        assertTrue(editor.setEffort(fences, model.resource("Concrete"), hours(3)).refusal().orElseThrow()
                .contains("quantity"));
        assertFalse(editor.setUnits(layout, martin, 0.5).isPossible(), "the same");
    }

    @Test
    void theLoadsOfOneResourceAreThoseItHasAmongAll() {
        ProjectPlan plan = ProjectPlanner.plan(project);
        Loads one = Loads.of(plan, plan.activities().stream()
                .flatMap(planned -> AssignmentEditor.of((Activity) planned.element(), martin).stream()).toList());
        assertEquals(plan.loads().total(martin), one.total(martin));
        assertEquals(plan.loads().overallocations(martin), one.overallocations(martin));
        assertEquals(1, one.resources().size());
    }
}
