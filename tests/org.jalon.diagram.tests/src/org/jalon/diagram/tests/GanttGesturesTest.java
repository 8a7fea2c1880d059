/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.Amounts.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttGestures;
import org.jalon.diagram.gantt.GanttGestures.Proposal;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.LoadChart;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gestures on bars mean at each scale, and what is shown meanwhile. */
class GanttGesturesTest {

    private final Project project = SampleProject.create();
    private final EditingDomain domain = Editing.of(project);

    private Activity get(String name) {
        return Lookup.in(project).activity(name);
    }

    private GanttDiagram diagram(double pixelsPerDay) {
        return GanttDiagram.of(PlanService.of(project).plan(),
            GanttOptions.in(Locale.ENGLISH).withPixelsPerDay(pixelsPerDay));
    }

    private GanttGestures gestures(GanttDiagram diagram) {
        return new GanttGestures(diagram, new TimeEditor(domain, project, Locale.ENGLISH));
    }

    private LocalDateTime start(String name) {
        return PlanService.of(project).plan().of(get(name)).orElseThrow().start();
    }

    private static Rect bar(GanttDiagram diagram, Activity activity) {
        return diagram.mainBar(diagram.rowOf(activity).orElseThrow()).orElseThrow().bounds();
    }

    // Training starts on Tuesday 7 April 2026 at 8:00
    @ParameterizedTest
    @CsvSource({"1440, 1440, 2026-04-08T08:00", "1440, 46, 2026-04-07T08:45", "240, 21, 2026-04-07T10:00",
        "16, 7, 2026-04-07T08:00", "16, 9, 2026-04-08T08:00", "16, 64, 2026-04-13T08:00", "1, 6, 2026-04-14T08:00"})
    void aMoveSnapsToWorkingTimeInUnitsOfTheScale(double pixelsPerDay, double dx, String expected) {
        assertEquals(at("2026-04-07"), start("Training"));
        Proposal move = gestures(diagram(pixelsPerDay)).move(List.of(get("Training")), dx);
        if (move.edit().isPossible()) {
            domain.getCommandStack().execute(move.edit().command());
        }
        assertEquals(LocalDateTime.parse(expected), start("Training"));
    }

    @Test
    void theGhostIsWhereTheBarWillBe() {
        GanttDiagram diagram = diagram(16);
        Proposal move = gestures(diagram).move(List.of(get("Training")), 70);
        domain.getCommandStack().execute(move.edit().command());
        Rect moved = bar(diagram(16), get("Training"));
        assertEquals(moved.x(), move.ghosts().getFirst().bounds().x(), 0.01);
        assertEquals(moved.width(), move.ghosts().getFirst().bounds().width(), 0.01);
        assertTrue(move.text().contains("2026-04-13"), move.text());
    }

    @Test
    void keysMoveByOneUnitAndBackOverWeekends() {
        for (int i = 0; i < 5; i++) {
            domain.getCommandStack().execute(
                gestures(diagram(16)).moveByUnit(List.of(get("Training")), true).edit().command());
        }
        assertEquals(at("2026-04-14"), start("Training"));
        for (int i = 0; i < 5; i++) {
            domain.getCommandStack().execute(
                gestures(diagram(16)).moveByUnit(List.of(get("Training")), false).edit().command());
        }
        assertEquals(at("2026-04-07"), start("Training"));
        assertFalse(gestures(diagram(16)).moveByUnit(List.of(get("Training")), false).edit().isPossible());
    }

    @Test
    void aBarIsNeverDraggedShorterThanOneUnit() {
        GanttDiagram diagram = diagram(16);
        Proposal resize = gestures(diagram).resize(get("Installation"), 0);
        domain.getCommandStack().execute(resize.edit().command());
        assertEquals(Duration.ofHours(8), get("Installation").getDuration());
    }

    @Test
    void theLeftEndOfABarIsNeverDraggedBeyondTheRightOne() {
        GanttDiagram diagram = diagram(16);
        PlannedElement before = diagram.plan().of(get("Training")).orElseThrow();
        Proposal resize = gestures(diagram).resizeStart(get("Training"), diagram.width());
        assertEquals(diagram.axis().x(before.finish()), resize.ghosts().getFirst().bounds().right(), 0.01);
        domain.getCommandStack().execute(resize.edit().command());
        PlannedElement after = diagram(16).plan().of(get("Training")).orElseThrow();
        assertEquals(before.finish(), after.finish());
        assertEquals(Duration.ofHours(8), get("Training").getDuration());
        Proposal back = gestures(diagram(16)).resizeStart(get("Training"), 0);
        domain.getCommandStack().execute(back.edit().command());
        assertEquals(before.start(), diagram(16).plan().of(get("Training")).orElseThrow().start());
    }

    @Test
    void theAxisGoesOnAsFarAsItIsAskedTo() {
        GanttDiagram diagram = diagram(16);
        LocalDateTime until = diagram.axis().end().plusDays(40);
        assertTrue(diagram.with(diagram.options().withUntil(until)).axis().end().isAfter(until));
        LocalDateTime sooner = diagram.axis().origin();
        assertEquals(diagram.axis().end(), diagram.with(diagram.options().withUntil(sooner)).axis().end());
    }

    @Test
    void whatFollowsASelectedActivityGetsNoDateOfItsOwn() {
        Proposal move = gestures(diagram(16)).move(List.of(get("Foundations"), get("Drying")), 16 * 7);
        domain.getCommandStack().execute(move.edit().command());
        assertTrue(get("Foundations").getConstraintDate() != null && get("Drying").getConstraintDate() == null);
    }

    @Test
    void eachPartOfABarIsHeldByItsOwnHandle() {
        GanttDiagram diagram = diagram(16);
        int row = diagram.rowOf(get("Foundations")).orElseThrow();
        Rect bar = bar(diagram, get("Foundations"));
        Point start = GanttHandle.dot(bar, true);
        Point finish = GanttHandle.dot(bar, false);
        assertEquals(Optional.of(GanttHandle.BODY), GanttHandle.at(diagram, row, bar.centerX(), bar.centerY()));
        assertEquals(Optional.of(GanttHandle.START), GanttHandle.at(diagram, row, bar.x() + 2, bar.centerY()));
        assertEquals(Optional.of(GanttHandle.END), GanttHandle.at(diagram, row, bar.right() - 2, bar.centerY()));
        assertEquals(Optional.of(GanttHandle.LINK_START), GanttHandle.at(diagram, row, start.x(), start.y()));
        assertEquals(Optional.of(GanttHandle.LINK_FINISH), GanttHandle.at(diagram, row, finish.x(), finish.y()));
        assertEquals(Optional.of(GanttHandle.PROGRESS), GanttHandle.at(diagram, row, bar.x() + 1, bar.bottom() + 3));
        assertEquals(Optional.empty(), GanttHandle.at(diagram, row, bar.right() + 40, bar.centerY()));
    }

    @Test
    void whatOneResourceHasTooMuchIsNotMadeUpForByAnother() {
        GanttDiagram diagram = diagram(16);
        LoadChart one = LoadChart.of(diagram, List.of(Lookup.in(project).resource("Dubois")));
        LoadChart both = LoadChart.of(diagram, List.of(Lookup.in(project).resource("Dubois"),
            Lookup.in(project).resource("Crane")));
        Duration overload = overload(one);
        assertTrue(overload.isPositive());
        assertEquals(overload.plus(overload(LoadChart.of(diagram, List.of(Lookup.in(project).resource("Crane"))))),
            overload(both));
        assertTrue(both.words(both.columns().stream().filter(c -> !c.overload().isZero()).findFirst().orElseThrow())
            .contains("too much"));
    }

    @ParameterizedTest
    @CsvSource({"16", "2", "0.4"})
    void theLoadIsTheSameByDaysWeeksAndMonths(double pixelsPerDay) {
        LoadChart chart = LoadChart.of(diagram(pixelsPerDay), List.of(Lookup.in(project).resource("Martin")));
        assertEquals(PlanService.of(project).plan().loads().total(Lookup.in(project).resource("Martin")),
            chart.columns().stream().map(LoadChart.Column::load).reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration overload(LoadChart chart) {
        return chart.columns().stream().map(LoadChart.Column::overload).reduce(Duration.ZERO, Duration::plus);
    }
}
