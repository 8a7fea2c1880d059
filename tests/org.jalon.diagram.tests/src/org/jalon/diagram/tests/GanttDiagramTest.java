/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.diagram.Point;
import org.jalon.diagram.Role;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttBar.Kind;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttLink;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.diagram.gantt.Span;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GanttDiagramTest {

    private static final double CLOSE = 1e-6;

    private static GanttDiagram diagram(Project project) {
        return GanttDiagram.of(ProjectPlanner.plan(project), GanttOptions.in(Locale.FRENCH));
    }

    private static GanttBar bar(GanttDiagram diagram, String name, Kind kind) {
        int row = diagram.rowOf(Lookup.in(diagram.plan().project()).element(name)).orElseThrow();
        return diagram.bars(row).stream().filter(bar -> bar.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void barsSpanTheirDates() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        for (PlannedElement planned : diagram.plan().elements()) {
            GanttBar bar = diagram.mainBar(diagram.rowOf(planned.element()).orElseThrow()).orElseThrow();
            if (planned.isMilestone()) {
                assertEquals(diagram.axis().x(planned.finish()), bar.bounds().centerX(), CLOSE);
            } else {
                assertEquals(diagram.axis().x(planned.start()), bar.bounds().x(), CLOSE);
                assertEquals(diagram.axis().x(planned.finish()), bar.bounds().right(), CLOSE);
            }
        }
    }

    @Test
    void barsLieWithinTheirLinesAndTheChart() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        for (GanttRow row : diagram.rows(0, diagram.rowCount())) {
            for (GanttBar bar : diagram.bars(row.index())) {
                assertTrue(bar.bounds().y() >= row.y() && bar.bounds().bottom() <= row.y() + row.height(),
                    () -> bar + " leaves its line");
                assertTrue(bar.bounds().x() >= 0 && bar.bounds().right() <= diagram.width(), () -> bar.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 1, 7.3, 24, 333, 1440})
    void timeBecomesXAndComesBack(double pixelsPerDay) {
        GanttDiagram diagram = GanttDiagram.of(PackagingLine.plan(),
            GanttOptions.in(Locale.FRENCH).withPixelsPerDay(pixelsPerDay));
        LocalDateTime time = LocalDateTime.of(2026, 3, 29, 2, 17);
        assertEquals(time, diagram.axis().at(diagram.axis().x(time)));
    }

    @ParameterizedTest
    @EnumSource
    void linksLeaveAndEnterTheEndsTheyTie(DependencyType type) {
        Project project = aProject().with(activity("A", days(5)), activity("B", days(30)).after("A", type)).build();
        GanttDiagram diagram = diagram(project);
        GanttLink link = diagram.links(0, 2).getFirst();
        GanttBar a = bar(diagram, "A", Kind.ACTIVITY);
        GanttBar b = bar(diagram, "B", Kind.ACTIVITY);
        boolean fromFinish = type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH;
        boolean toStart = type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START;
        Point first = link.points().getFirst();
        Point last = link.points().getLast();
        assertEquals(fromFinish ? a.bounds().right() : a.bounds().x(), first.x(), CLOSE);
        assertEquals(a.bounds().centerY(), first.y(), CLOSE);
        // entering from above, a link points into the bar just behind its start
        assertEquals(toStart ? b.bounds().x() : b.bounds().right(), last.x(), 6);
        assertTrue(last.y() >= b.bounds().y() - CLOSE && last.y() <= b.bounds().bottom() + CLOSE);
    }

    @Test
    void linksAreMadeOfHorizontalAndVerticalSegments() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        List<GanttLink> links = diagram.links(0, diagram.rowCount());
        assertEquals(diagram.plan().codes().elements().stream().mapToInt(element ->
            element.getPredecessorLinks().size()).sum(), links.size());
        for (GanttLink link : links) {
            for (int i = 1; i < link.points().size(); i++) {
                Point p = link.points().get(i - 1);
                Point q = link.points().get(i);
                assertTrue(p.x() == q.x() || p.y() == q.y(), link::toString);
            }
        }
    }

    @Test
    void aRangeOfLinesGivesWhatTheWholeGives() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        List<GanttBar> whole = diagram.bars(0, diagram.rowCount());
        List<GanttBar> parts = IntStream.range(0, diagram.rowCount()).boxed()
            .flatMap(row -> diagram.bars(row).stream()).toList();
        assertEquals(whole, parts);
        assertTrue(diagram.links(3, 4).stream().allMatch(link -> Math.min(link.fromRow(), link.toRow()) <= 3
            && Math.max(link.fromRow(), link.toRow()) >= 3));
        assertTrue(diagram.rows(-5, 1000).size() == diagram.rowCount());
    }

    @Test
    void linesAreFoundByPlaceAndElement() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        for (GanttRow row : diagram.rows(0, diagram.rowCount())) {
            assertEquals(row.index(), diagram.rowAt(row.y() + row.height() / 2).orElseThrow());
            assertEquals(row.index(), diagram.rowOf(row.element()).orElseThrow());
        }
        assertTrue(diagram.rowAt(-1).isEmpty());
        assertTrue(diagram.rowAt(diagram.height()).isEmpty());
    }

    @Test
    void aCollapsedPackageHidesItsContentAndTakesItsLinks() {
        Project project = aProject().with(activity("before", days(2)),
            workPackage("P").set(p -> p.setId("p")).with(activity("in", days(3)).after("before")),
            activity("after", days(1)).after("in")).build();
        Lookup lookup = Lookup.in(project);
        GanttDiagram open = diagram(project);
        assertEquals(4, open.rowCount());
        GanttDiagram closed = open.with(open.options().withCollapsed(Set.of("p")));
        assertEquals(3, closed.rowCount());
        assertTrue(closed.rowOf(lookup.activity("in")).isEmpty());
        assertEquals(List.of("0>1", "1>2"), closed.links(0, 3).stream()
            .map(link -> link.fromRow() + ">" + link.toRow()).toList());
        assertTrue(closed.row(1).expandable());
        assertFalse(closed.row(1).expanded());
    }

    @Test
    void aFilterKeepsThePackagesAboveWhatItKeeps() {
        Project project = PackagingLine.create();
        GanttDiagram diagram = diagram(project);
        GanttDiagram filtered = diagram.with(diagram.options()
            .withFilter(element -> "Convoyeurs".equals(element.getName())));
        assertEquals(List.of("Approvisionnements", "Convoyeurs"),
            filtered.rows(0, 10).stream().map(GanttRow::name).toList());
        assertTrue(filtered.links(0, 10).isEmpty());
    }

    @Test
    void theFloatLineEndsAtTheLateFinish() {
        Project project = aProject().with(activity("long", days(10)), activity("short", days(4))).build();
        GanttDiagram diagram = diagram(project);
        PlannedElement planned = diagram.plan().of(Lookup.in(project).activity("short")).orElseThrow();
        GanttBar slack = bar(diagram, "short", Kind.FLOAT);
        assertEquals(diagram.axis().x(planned.finish()), slack.bounds().x(), CLOSE);
        assertEquals(diagram.axis().x(planned.lateFinish()), slack.bounds().right(), CLOSE);
        assertEquals(Role.CRITICAL, bar(diagram, "long", Kind.ACTIVITY).role());
        assertEquals(Role.ACTIVITY, bar(diagram, "short", Kind.ACTIVITY).role());
    }

    @Test
    void aMissedDeadlineShowsAsLate() {
        Project project = aProject().with(activity("late", days(10)).deadline("2026-03-06"),
            activity("early", days(1)).deadline("2026-03-06")).build();
        GanttDiagram diagram = diagram(project);
        assertEquals(Role.LATE, bar(diagram, "late", Kind.DEADLINE).role());
        assertEquals(Role.LATE, bar(diagram, "late", Kind.ACTIVITY).role());
        assertEquals(Role.DEADLINE, bar(diagram, "early", Kind.DEADLINE).role());
    }

    @Test
    void progressFillsItsShareOfTheBar() {
        GanttDiagram diagram = diagram(PackagingLine.create());
        GanttBar whole = bar(diagram, "Plans d’implantation", Kind.ACTIVITY);
        GanttBar done = bar(diagram, "Plans d’implantation", Kind.PROGRESS);
        PlannedElement planned = diagram.plan().of(whole.element()).orElseThrow();
        assertEquals(planned.percentComplete() / 100, done.bounds().width() / whole.bounds().width(), CLOSE);
        assertTrue(planned.percentComplete() > 0 && planned.percentComplete() < 100);
    }

    @Test
    void theBaselineIsShownAsAGhost() {
        Project project = PackagingLine.create();
        ProjectPlan plan = ProjectPlanner.plan(project);
        GanttDiagram diagram = GanttDiagram.of(plan, GanttOptions.in(Locale.FRENCH)
            .withBaseline(project.getBaselines().getFirst()));
        GanttBar ghost = bar(diagram, "Montage des machines", Kind.BASELINE);
        assertEquals(diagram.axis().x(ghost.start()), ghost.bounds().x(), CLOSE);
        assertTrue(ghost.finish().isBefore(plan.of(ghost.element()).orElseThrow().finish()));
        GanttDiagram without = diagram.with(diagram.options().withLayers(EnumSet.of(Layer.LINK)));
        assertTrue(without.bars(0, without.rowCount()).stream().noneMatch(bar -> bar.kind() == Kind.BASELINE));
    }

    @Test
    void weekendsAreShaded() {
        GanttDiagram diagram = diagram(aProject().with(activity("A", days(15))).build());
        List<Span> spans = diagram.nonWorking(0, diagram.width());
        assertTrue(spans.size() >= 3);
        for (Span span : spans) {
            LocalDateTime from = diagram.axis().at(span.fromX());
            assertEquals(DayOfWeek.SATURDAY, from.getDayOfWeek());
            assertEquals(from.plusDays(2), diagram.axis().at(span.toX()));
        }
        assertTrue(diagram.with(diagram.options().withPixelsPerDay(1)).nonWorking(0, 1000).isEmpty());
    }

    @Test
    void nightsAreShadedWhenZoomedIn() {
        GanttDiagram diagram = GanttDiagram.of(ProjectPlanner.plan(aProject().with(activity("A", days(2))).build()),
            GanttOptions.in(Locale.FRENCH).withPixelsPerDay(480));
        double monday = diagram.axis().x(LocalDateTime.of(2026, 3, 2, 0, 0));
        assertTrue(diagram.nonWorking(monday, monday + 480).stream().anyMatch(span ->
            diagram.axis().at(span.fromX()).equals(LocalDateTime.of(2026, 3, 2, 12, 0))
                && diagram.axis().at(span.toX()).equals(LocalDateTime.of(2026, 3, 2, 13, 0))));
    }

    @Test
    void fitsTheWidthAsked() {
        GanttDiagram fitted = diagram(PackagingLine.create()).fittedTo(900);
        assertEquals(900, fitted.width(), 900 * 0.05);
    }

    @Test
    void anInactiveElementKeepsItsLineWithoutBar() {
        GanttDiagram diagram = diagram(aProject().with(activity("A", days(1)), activity("off", days(1)).inactive())
            .build());
        assertEquals(2, diagram.rowCount());
        assertTrue(diagram.bars(1).isEmpty());
        assertTrue(diagram.mainBar(1).isEmpty());
        assertEquals("2", diagram.row(1).code());
    }

    @Test
    void anEmptyProjectGivesAnEmptyDiagram() {
        GanttDiagram diagram = diagram(aProject().build());
        assertEquals(0, diagram.rowCount());
        assertTrue(diagram.width() > 0);
        assertTrue(diagram.bars(0, 10).isEmpty());
    }

    @Test
    void aMilestoneIsLabelledWithItsDate() {
        GanttDiagram diagram = diagram(aProject().with(milestone("M")).build());
        assertEquals("02/03/2026", diagram.labels(0, 1).getFirst().text());
    }
}
