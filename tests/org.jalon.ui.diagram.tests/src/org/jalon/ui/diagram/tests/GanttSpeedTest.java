/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.widgets.Display;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.LargeProjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long it takes to open a large project and to scroll through it; asserts
 * that edit parts are made only for what is visible, and no time.
 */
class GanttSpeedTest {

    private static final int FRAMES = 60;
    private static final int MOST_PARTS = 2000;

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void aLargeProjectOpensAndScrolls(int activities) {
        Project project = LargeProjects.of(activities, 20);
        long start = System.nanoTime();
        PlanService.of(project).plan();
        double planning = millisecondsSince(start);
        start = System.nanoTime();
        try (GanttFixture fixture = new GanttFixture(project)) {
            double opening = millisecondsSince(start) - GanttFixture.SETTLING.toMillis();
            Viewport viewport = ((FigureCanvas) fixture.view.chart().viewer().getControl()).getViewport();
            int step = Math.max(1, (viewport.getVerticalRangeModel().getMaximum() - 600) / FRAMES);
            double worst = 0;
            double total = 0;
            for (int frame = 1; frame <= FRAMES; frame++) {
                start = System.nanoTime();
                viewport.setVerticalLocation(frame * step);
                paint();
                double time = millisecondsSince(start);
                worst = Math.max(worst, time);
                total += time;
            }
            int parts = fixture.view.chart().viewer().getEditPartRegistry().size();
            System.out.printf("gantt of %,d activities: planned in %.0f ms, opened in %.0f ms, scrolled at %.1f ms"
                    + " a frame (worst %.1f ms), %d edit parts%n", activities, planning, opening, total / FRAMES, worst,
                    parts);
            fixture.screenshot("gantt-" + activities);
            assertTrue(parts < MOST_PARTS, "only what is visible has parts: " + parts);
        }
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Serves events and paints what they leave to be painted. */
    private static void paint() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until nothing is left
        }
        display.update();
    }
}
