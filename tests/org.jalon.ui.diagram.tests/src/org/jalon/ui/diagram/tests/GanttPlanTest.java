/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** A whole plan drawn from nothing with mouse and keyboard, taken back to the empty project, and done again. */
class GanttPlanTest {

    private static final int PACKAGES = 5;
    private static final int IN_PACKAGE = 6;

    private GanttFixture gantt;

    private WbsElement get(String name) {
        return Lookup.in(gantt.session.project()).element(name);
    }

    private Rect bar(String name) {
        return gantt.view.state().diagram().mainBar(gantt.view.state().rowOf(get(name))).orElseThrow().bounds();
    }

    private static String step(int number) {
        return "Step " + number;
    }

    @Test
    void thirtyActivitiesAreDrawnUndoneAndRedone() {
        try (GanttFixture fixture = GanttFixture.inWorkbench(aProject().build())) {
            gantt = fixture;
            gantt.view.setFocus();
            createPackages();
            createActivities();
            gantt.press(SWT.NONE, '0');
            setDurations();
            link();
            gantt.press(SWT.NONE, '0');
            gantt.screenshot("gantt-thirty");
            check();
            undoAndRedo();
        }
    }

    private void createPackages() {
        for (int i = 1; i <= PACKAGES; i++) {
            gantt.press(SWT.MOD2 | SWT.MOD3, SWT.INSERT);
            gantt.type("Phase " + i);
            gantt.view.setFocus();
        }
        assertEquals(PACKAGES, gantt.session.project().getWbs().size());
    }

    /** Five activities and a milestone in each work package. */
    private void createActivities() {
        for (int i = 1; i <= PACKAGES * IN_PACKAGE; i++) {
            boolean first = i % IN_PACKAGE == 1;
            // from a work package the new one goes into it, from an activity right after it
            String before = first ? "Phase " + (i / IN_PACKAGE + 1) : step(i - 1);
            clickRow(before);
            if (i % IN_PACKAGE == 0) {
                gantt.press(SWT.MOD3, SWT.INSERT);
            } else {
                gantt.press(SWT.NONE, SWT.INSERT);
            }
            gantt.type(step(i));
            gantt.view.setFocus();
        }
    }

    /** Clicks on the bar of an element; an empty work package has none yet, then on its line. */
    private void clickRow(String name) {
        gantt.view.reveal(get(name));
        GanttFixture.settle();
        int row = gantt.view.state().rowOf(get(name));
        GanttRow line = gantt.view.state().diagram().row(row);
        gantt.click(gantt.view.state().diagram().mainBar(row).map(bar -> bar.bounds().centerX()).orElse(60.0),
                line.y() + line.height() / 2);
        assertEquals(List.of(get(name)), gantt.session.selection().elements());
    }

    /** By the key for those with an even number, by the end of the bar for the others. */
    private void setDurations() {
        for (int i = 1; i <= PACKAGES * IN_PACKAGE; i++) {
            if (i % IN_PACKAGE == 0) {
                continue;
            }
            clickRow(step(i));
            if (i % 2 == 0) {
                gantt.press(SWT.MOD2, SWT.F2);
                gantt.type(2 + i % 4 + " d");
                gantt.view.setFocus();
            } else {
                gantt.press(SWT.MOD1 | SWT.MOD2, SWT.ARROW_RIGHT);
            }
        }
    }

    /** In a row within each work package by the mouse, between work packages from milestone to first activity. */
    private void link() {
        for (int i = 2; i <= PACKAGES * IN_PACKAGE; i++) {
            // the chain grows to the right with each link
            gantt.press(SWT.NONE, '0');
            gantt.view.reveal(get(step(i)));
            gantt.view.reveal(get(step(i - 1)));
            GanttFixture.settle();
            Point dot = GanttHandle.dot(bar(step(i - 1)), false);
            Rect target = bar(step(i));
            gantt.drag(dot.x(), dot.y(), target.x() + Math.min(2, target.width() / 4), target.centerY());
            assertEquals(1, get(step(i)).getPredecessorLinks().size(), step(i) + ": " + gantt.message());
        }
    }

    private List<Activity> activities() {
        List<Activity> all = new ArrayList<>();
        for (int i = 1; i <= PACKAGES * IN_PACKAGE; i++) {
            all.add((Activity) get(step(i)));
        }
        return all;
    }

    private void check() {
        assertEquals(5, activities().stream().filter(each -> each.getKind() == ActivityKind.MILESTONE).count());
        assertEquals(Duration.ofHours(8 * 4), ((Activity) get(step(2))).getDuration());
        assertEquals(Duration.ofHours(8 * 2), ((Activity) get(step(3))).getDuration());
        for (int i = 2; i <= PACKAGES * IN_PACKAGE; i++) {
            assertEquals(DependencyType.FINISH_TO_START, get(step(i)).getPredecessorLinks().getFirst().getType());
            assertEquals(get(step(i - 1)), get(step(i)).getPredecessorLinks().getFirst().getPredecessor());
        }
        assertEquals(get("Phase 3"), get(step(13)).eContainer());
        assertTrue(PlanService.of(gantt.session.project()).plan().problems().isEmpty());
    }

    private void undoAndRedo() {
        Project drawn = EcoreUtil.copy(gantt.session.project());
        while (gantt.session.commandStack().canUndo()) {
            gantt.session.commandStack().undo();
        }
        GanttFixture.settle();
        assertTrue(gantt.session.project().getWbs().isEmpty());
        assertEquals(0, gantt.view.state().diagram().rowCount());
        assertFalse(gantt.session.commandStack().isSaveNeeded());
        while (gantt.session.commandStack().canRedo()) {
            gantt.session.commandStack().redo();
        }
        GanttFixture.settle();
        assertTrue(EcoreUtil.equals(drawn, gantt.session.project()));
        assertEquals(PACKAGES * (IN_PACKAGE + 1), gantt.view.state().diagram().rowCount());
    }
}
