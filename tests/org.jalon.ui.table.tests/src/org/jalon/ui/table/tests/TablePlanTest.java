/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** A whole plan written into the table with mouse and keyboard, taken back to the empty project, and done again. */
class TablePlanTest {

    private static final int PACKAGES = 5;
    private static final int IN_PACKAGE = 6;

    private TableFixture table;

    private WbsElement get(String name) {
        return Lookup.in(table.session.project()).element(name);
    }

    private List<String> names() {
        return table.rows.elements().stream().map(WbsElement::getName).toList();
    }

    private static String step(int number) {
        return "Step " + number;
    }

    @Test
    void thirtyActivitiesAreWrittenUndoneAndRedone() {
        try (TableFixture fixture = new TableFixture(aProject().build())) {
            table = fixture;
            table.table.control().setFocus();
            createPackages();
            createActivities();
            setDurationsAndLinks();
            table.screenshot("activities-thirty");
            check();
            undoAndRedo();
        }
    }

    private void createPackages() {
        for (int i = 1; i <= PACKAGES; i++) {
            table.press(SWT.MOD2 | SWT.MOD3, SWT.INSERT);
            table.typeName("Phase " + i);
        }
    }

    /** Five activities and a milestone in each work package. */
    private void createActivities() {
        for (int i = 1; i <= PACKAGES * IN_PACKAGE; i++) {
            // from a work package the new one goes into it, from an activity right after it
            table.click(get(i % IN_PACKAGE == 1 ? "Phase " + (i / IN_PACKAGE + 1) : step(i - 1)), "name");
            table.press(i % IN_PACKAGE == 0 ? SWT.MOD3 : SWT.NONE, SWT.INSERT);
            table.typeName(step(i));
            assertEquals(i, names().stream().filter(name -> name.startsWith("Step")).distinct().count());
        }
    }

    private void setDurationsAndLinks() {
        for (int i = 1; i <= PACKAGES * IN_PACKAGE; i++) {
            if (i % IN_PACKAGE != 0) {
                table.type(get(step(i)), "duration", 1 + i % 4 + " d");
            }
        }
        for (int i = 1; i <= PACKAGES; i++) {
            // a row of links at once within a work package, one typed to the next
            table.click(get(step((i - 1) * IN_PACKAGE + 1)), "name");
            for (int k = 1; k < IN_PACKAGE; k++) {
                table.press(SWT.MOD2, SWT.ARROW_DOWN);
            }
            table.press(SWT.MOD1, SWT.F2);
            if (i > 1) {
                table.type(get(step((i - 1) * IN_PACKAGE + 1)), "predecessors", i - 1 + "." + IN_PACKAGE + "FS+1 d");
            }
        }
    }

    private void check() {
        int all = PACKAGES * IN_PACKAGE;
        for (int i = 2; i <= all; i++) {
            assertEquals(1, get(step(i)).getPredecessorLinks().size(), step(i));
            assertEquals(get(step(i - 1)), get(step(i)).getPredecessorLinks().getFirst().getPredecessor());
            assertEquals(DependencyType.FINISH_TO_START, get(step(i)).getPredecessorLinks().getFirst().getType());
        }
        assertEquals(days(1), get(step(7)).getPredecessorLinks().getFirst().getLag());
        assertEquals(days(3), ((Activity) get(step(2))).getDuration());
        assertEquals(ActivityKind.MILESTONE, ((Activity) get(step(all))).getKind());
        assertEquals(get("Phase 5"), get(step(all)).eContainer());
        assertTrue(PlanService.of(table.session.project()).plan().problems().isEmpty());
    }

    private void undoAndRedo() {
        Project written = EcoreUtil.copy(table.session.project());
        while (table.session.commandStack().canUndo()) {
            table.session.commandStack().undo();
        }
        TableFixture.settle();
        assertTrue(table.session.project().getWbs().isEmpty());
        assertEquals(0, table.rows.size());
        assertFalse(table.session.commandStack().isSaveNeeded());
        while (table.session.commandStack().canRedo()) {
            table.session.commandStack().redo();
        }
        TableFixture.settle();
        assertTrue(EcoreUtil.equals(written, table.session.project()));
        assertEquals(PACKAGES * (IN_PACKAGE + 1), table.rows.size());
    }
}
