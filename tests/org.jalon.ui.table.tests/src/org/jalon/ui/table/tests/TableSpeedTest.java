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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.ui.Stopwatch;
import org.jalon.testsupport.ui.Ui;
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
        Stopwatch opening = new Stopwatch();
        try (PageFixture fixture = new PageFixture(project, page)) {
            opening.stop();
            int all = fixture.view.model().rows().size();
            List<Stopwatch> frames = scroll(fixture, all);
            List<Stopwatch> edits = edit(fixture);
            Arranger arranger = fixture.view.arranger();
            Stopwatch sorting = timed(fixture, () -> arranger.toggle(sortable(fixture), false));
            Stopwatch sortingByText = timed(fixture, () -> arranger.toggle("name", true));
            Stopwatch searching = timed(fixture, () -> arranger.setQuery("activity 7"));
            Stopwatch searchingOn = timed(fixture, () -> arranger.setQuery("activity 77"));
            int found = fixture.view.model().rows().matching();
            List<Stopwatch> editsArranged = edit(fixture);
            System.out.printf("%s table of %,d activities: opened in %s, scrolled at %s a frame, edit to repaint %s;"
                    + " sorted by a number in %s, then by name in %s; filtered by words in %s, by one letter more in"
                    + " %s; edit to repaint while sorted and filtered %s%n", table, activities, opening,
                    Stopwatch.summary(frames), Stopwatch.summary(edits), sorting, sortingByText, searching, searchingOn,
                    Stopwatch.summary(editsArranged));
            assertTrue(found > 0 && found < all, "found " + found);
            fixture.view.arranger().clearFilters();
            fixture.view.arranger().unsort();
            assertEquals(all, fixture.view.model().rows().size());
        }
    }

    private static String sortable(PageFixture fixture) {
        return fixture.view.builder().position("effort") >= 0 ? "effort" : "duration";
    }

    private static Stopwatch timed(PageFixture fixture, Runnable deed) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        fixture.table().addListener(SWT.Paint, listener);
        Stopwatch watch = new Stopwatch();
        deed.run();
        Ui.until("painted", () -> painted[0]);
        watch.stop();
        fixture.table().removeListener(SWT.Paint, listener);
        return watch;
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
