/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.ui.Stopwatch;
import org.jalon.ui.table.internal.ActivitiesPage;
import org.jalon.ui.table.internal.TablePage;
import org.jalon.ui.table.internal.nat.Arranger;
import org.jalon.ui.table.internal.tables.AssignmentsPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long it takes to open a table of a large project, to scroll, sort and filter it, and to show what an edit
 * changed: time by the clock, and of the processor for the user interface alone, which other work on the machine
 * doesn't lengthen. The clock runs on until the next frame is painted. Asserts what is shown, and no time.
 */
class TableSpeedTest {

    private static final int FRAMES = 60;
    private static final int EDITS = 15;
    private static final int RESOURCES = 100;

    @BeforeEach
    void usualColumns() {
        InstanceScope.INSTANCE.getNode("org.jalon.ui.table").remove("columns.activities");
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void aLargeProjectIsScrolledSortedFilteredAndEdited(int activities) {
        measure("activities", activities, new ActivitiesPage());
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void theMatrixOfALargeProjectIsTheSame(int activities) {
        measure("assignments", activities, new AssignmentsPage());
    }

    private static void measure(String table, int activities, TablePage page) {
        Project project = LargeProjects.of(activities, RESOURCES);
        PlanService.of(project).plan();
        PageFixture[] opened = new PageFixture[1];
        Stopwatch.print(table, activities, "open", Stopwatch.of(() -> opened[0] = new PageFixture(project, page)));
        try (PageFixture fixture = opened[0]) {
            int all = fixture.view.model().rows().size();
            Arranger arranger = fixture.view.arranger();
            Stopwatch.print(table, activities, "scroll", scroll(fixture, all));
            Stopwatch.print(table, activities, "edit", edit(fixture));
            Stopwatch.print(table, activities, "sort by a number",
                    timed(fixture, () -> arranger.toggle(sortable(fixture), false)));
            Stopwatch.print(table, activities, "sort by name too", timed(fixture, () -> arranger.toggle("name", true)));
            Stopwatch.print(table, activities, "filter by words",
                    timed(fixture, () -> arranger.setQuery("activity 7")));
            Stopwatch.print(table, activities, "filter by a letter more",
                    timed(fixture, () -> arranger.setQuery("activity 77")));
            int found = fixture.view.model().rows().matching();
            Stopwatch.print(table, activities, "edit while sorted and filtered", edit(fixture));
            assertTrue(found > 0 && found < all, "found " + found);
            arranger.clearFilters();
            arranger.unsort();
            assertEquals(all, fixture.view.model().rows().size());
        }
    }

    private static String sortable(PageFixture fixture) {
        return fixture.view.builder().position("effort") >= 0 ? "effort" : "duration";
    }

    private static Stopwatch timed(PageFixture fixture, Runnable deed) {
        return Stopwatch.untilPainted(fixture.table(), deed);
    }

    /** Makes an activity longer and shorter by turns, and waits each time until all is painted. */
    private static List<Stopwatch> edit(PageFixture fixture) {
        Activity activity = (Activity) fixture.view.model().rows().elements().stream()
                .filter(Activity.class::isInstance).findFirst().orElseThrow();
        List<Stopwatch> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Duration duration = activity.getDuration().plusHours(i % 2 == 0 ? 8 : -8);
            times.add(timed(fixture, () -> fixture.session.set(activity, BreakdownPackage.Literals.ACTIVITY__DURATION,
                    duration)));
            assertEquals(duration, activity.getDuration());
        }
        return times;
    }

    private static List<Stopwatch> scroll(PageFixture fixture, int rows) {
        int height = fixture.view.builder().setup().rowHeight();
        int end = rows * height - fixture.table().getClientArea().height;
        List<Stopwatch> times = new ArrayList<>();
        for (int frame = 1; frame <= FRAMES; frame++) {
            int top = end * frame / FRAMES;
            times.add(timed(fixture, () -> fixture.view.setTop(top)));
        }
        return times;
    }
}
