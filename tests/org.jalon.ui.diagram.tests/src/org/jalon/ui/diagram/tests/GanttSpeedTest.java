/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.EditPart;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.ui.Stopwatch;
import org.jalon.ui.diagram.internal.gantt.BarRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long it takes to open a large project, to scroll through it, and to show what an edit changed: time by the
 * clock, and of the processor for the user interface alone, which other work on the machine doesn't lengthen. Asserts
 * that edit parts are made only for what is visible and that edits do what they say, and no time.
 */
class GanttSpeedTest {

    private static final int FRAMES = 60;
    private static final int EDITS = 15;
    private static final int MOST_PARTS = 2000;

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void aLargeProjectOpensScrollsAndIsEdited(int activities) {
        Project project = LargeProjects.of(activities, 20);
        Stopwatch.print("gantt", activities, "plan", Stopwatch.of(() -> PlanService.of(project).plan()));
        GanttFixture[] opened = new GanttFixture[1];
        Stopwatch.print("gantt", activities, "open", Stopwatch.of(() -> opened[0] = new GanttFixture(project)));
        try (GanttFixture fixture = opened[0]) {
            Stopwatch.print("gantt", activities, "edit", edit(fixture));
            fixture.view.showLoad(true);
            Stopwatch.print("gantt", activities, "edit with the load of resources", edit(fixture));
            fixture.view.showLoad(false);
            Stopwatch.print("gantt", activities, "scroll", scroll(fixture));
            int parts = fixture.view.chart().viewer().getEditPartRegistry().size();
            fixture.screenshot("gantt-" + activities);
            assertTrue(parts < MOST_PARTS, "only what is visible has parts: " + parts);
        }
    }

    /** Makes a bar longer and shorter by turns, as the hand does, and waits each time until all is painted. */
    private static List<Stopwatch> edit(GanttFixture fixture) {
        Activity activity = (Activity) fixture.view.table().rows().elements().stream()
                .filter(Activity.class::isInstance).skip(3).findFirst().orElseThrow();
        EditPart part = (EditPart) fixture.view.chart().viewer().getEditPartRegistry().get((WbsElement) activity);
        List<Stopwatch> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Duration before = activity.getDuration();
            int days = (i % 2 == 0 ? 1 : -1) * 7;
            int dx = (int) Math.round(days * Math.max(1, fixture.view.state().diagram().axis().pixelsPerDay()));
            BarRequest request = new BarRequest(GanttHandle.END, List.of(activity), dx);
            times.add(Stopwatch.untilPainted(canvas(fixture), () -> fixture.view.editing().domain().getCommandStack()
                    .execute(part.getCommand(request))));
            assertEquals(i % 2 == 0, activity.getDuration().compareTo(before) > 0, "edit " + i);
        }
        return times;
    }

    private static List<Stopwatch> scroll(GanttFixture fixture) {
        Viewport viewport = canvas(fixture).getViewport();
        int step = Math.max(1, (viewport.getVerticalRangeModel().getMaximum() - 600) / FRAMES);
        List<Stopwatch> times = new ArrayList<>();
        for (int frame = 0; frame < FRAMES; frame++) {
            int top = (frame + 1) * step;
            times.add(Stopwatch.untilPainted(canvas(fixture), () -> viewport.setVerticalLocation(top)));
        }
        return times;
    }

    private static FigureCanvas canvas(GanttFixture fixture) {
        return (FigureCanvas) fixture.view.chart().viewer().getControl();
    }
}
