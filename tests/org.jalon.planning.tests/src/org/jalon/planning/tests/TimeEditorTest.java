/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates, durations and progress as they are set by hand on a time axis. */
class TimeEditorTest {

    private final Project project = aProject().with(resource("Ana")).with(activity("A", days(2)),
            activity("B", days(3)).after("A").by("Ana"), activity("C", days(1)),
            workPackage("P").with(activity("D", days(1)), activity("E", days(2)).after("D"))).build();
    private final EditingDomain domain = Editing.of(project);
    private final TimeEditor editor = new TimeEditor(domain, project, Locale.ENGLISH);

    private Activity get(String name) {
        return Lookup.in(project).activity(name);
    }

    private PlannedElement planned(String name) {
        return PlanService.of(project).plan().of(Lookup.in(project).element(name)).orElseThrow();
    }

    private Edit move(String name, String date) {
        SequencedMap<WbsElement, LocalDateTime> starts = new LinkedHashMap<>();
        starts.put(Lookup.in(project).element(name), editor.settled(planned(name), at(date)));
        return editor.move(starts);
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    @Test
    void whatIsMovedStartsNoEarlierThanThere() {
        execute(move("B", "2026-03-09"));
        assertEquals(at("2026-03-09"), planned("B").start());
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, get("B").getConstraintType());
        domain.getCommandStack().undo();
        assertEquals(at("2026-03-04"), planned("B").start());
        assertNull(get("B").getConstraintDate());
    }

    @Test
    void whatIsMovedBackToItsLinksHasNoImposedDate() {
        execute(move("B", "2026-03-09"));
        execute(move("B", "2026-03-02"));
        assertEquals(at("2026-03-04"), planned("B").start());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, get("B").getConstraintType());
    }

    @ParameterizedTest
    @EnumSource(DependencyType.class)
    void linksOfEachTypeHoldWhatIsMovedBackWhereThePlanDoes(DependencyType type) {
        get("B").getPredecessorLinks().getFirst().setType(type);
        get("B").getPredecessorLinks().getFirst().setLag(Duration.ofHours(20));
        LocalDateTime held = planned("B").start();
        execute(move("B", "2026-03-20"));
        assertEquals(at("2026-03-20"), planned("B").start());
        execute(move("B", "2026-03-02"));
        assertEquals(held, planned("B").start());
        assertNull(get("B").getConstraintDate(), "the links alone decide");
    }

    @Test
    void whatItsLinksHoldIsNotMovedBackAndSaysWhy() {
        Edit edit = move("B", "2026-03-02");
        assertFalse(edit.isPossible());
        assertTrue(edit.refusal().orElseThrow().contains("A"), edit.refused());
    }

    @Test
    void exactDatesStayExactAndFollow() {
        get("C").setConstraintType(ConstraintType.MUST_FINISH_ON);
        get("C").setConstraintDate(at("2026-03-10T17:00"));
        execute(move("C", "2026-03-12"));
        assertEquals(ConstraintType.MUST_FINISH_ON, get("C").getConstraintType());
        assertEquals(at("2026-03-12T17:00"), get("C").getConstraintDate());
    }

    @Test
    void aLatestDateIsNotLostByAMove() {
        get("C").setConstraintType(ConstraintType.FINISH_NO_LATER_THAN);
        get("C").setConstraintDate(at("2026-03-10T17:00"));
        assertTrue(move("C", "2026-03-12").refusal().isPresent());
    }

    @Test
    void datesSetByHandMoveAsTheyAre() {
        get("C").setSchedulingMode(SchedulingMode.MANUAL);
        get("C").setManualStart(at("2026-03-02"));
        get("C").setManualFinish(at("2026-03-03T17:00"));
        execute(move("C", "2026-03-10"));
        assertEquals(at("2026-03-10"), get("C").getManualStart());
        assertEquals(at("2026-03-11T17:00"), get("C").getManualFinish());
        assertNull(get("C").getConstraintDate());
    }

    @Test
    void plannedBackwardAMoveImposesALatestFinish() {
        project.setDirection(SchedulingDirection.BACKWARD);
        project.setFinish(at("2026-03-31T17:00"));
        execute(move("C", "2026-03-23"));
        assertEquals(ConstraintType.FINISH_NO_LATER_THAN, get("C").getConstraintType());
        assertEquals(at("2026-03-23"), planned("C").start());
    }

    @Test
    void aWorkPackageHoldsItsContent() {
        execute(move("P", "2026-03-16"));
        assertEquals(at("2026-03-16"), planned("D").start());
        assertEquals(at("2026-03-17"), planned("E").start());
    }

    @Test
    void whatHasBegunIsNotMoved() {
        get("C").setActualStart(at("2026-03-02"));
        assertTrue(move("C", "2026-03-12").refusal().orElseThrow().contains("2026-03-02"));
    }

    @Test
    void aLaterFinishMakesTheDurationLongerAndTheEffortFollows() {
        get("B").getAssignments().getFirst().setEffort(Duration.ofHours(24));
        execute(editor.finishAt(get("B"), at("2026-03-11T17:00")));
        assertEquals(Duration.ofHours(48), get("B").getDuration());
        assertEquals(Duration.ofHours(48), get("B").getAssignments().getFirst().getEffort());
        assertEquals(at("2026-03-11T17:00"), planned("B").finish());
    }

    @Test
    void anotherStartKeepsTheFinishAndChangesTheDuration() {
        LocalDateTime finish = planned("B").finish();
        execute(editor.startAt(get("B"), at("2026-03-05")));
        assertEquals(at("2026-03-05"), planned("B").start());
        assertEquals(finish, planned("B").finish());
        assertEquals(days(2), get("B").getDuration());
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, get("B").getConstraintType());
        execute(editor.startAt(get("B"), editor.settled(planned("B"), at("2026-03-02"))));
        assertEquals(at("2026-03-04"), planned("B").start());
        assertEquals(finish, planned("B").finish());
        assertEquals(ConstraintType.AS_SOON_AS_POSSIBLE, get("B").getConstraintType());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(days(3), get("B").getDuration());
        assertFalse(domain.getCommandStack().canUndo());
    }

    @ParameterizedTest
    @EnumSource(value = ConstraintType.class, names = {"MUST_FINISH_ON", "FINISH_NO_EARLIER_THAN"})
    void whatIsHeldByItsFinishOnlyGetsLonger(ConstraintType type) {
        get("C").setConstraintType(type);
        get("C").setConstraintDate(at("2026-03-10T17:00"));
        LocalDateTime finish = planned("C").finish();
        LocalDateTime start = planned("C").start();
        execute(editor.startAt(get("C"), start.minusDays(1)));
        assertEquals(finish, planned("C").finish());
        assertEquals(start.minusDays(1), planned("C").start());
        assertEquals(type, get("C").getConstraintType());
        assertEquals(at("2026-03-10T17:00"), get("C").getConstraintDate());
    }

    @Test
    void datesSetByHandKeepTheirFinishWhenTheStartChanges() {
        get("C").setSchedulingMode(SchedulingMode.MANUAL);
        get("C").setManualStart(at("2026-03-03"));
        get("C").setDuration(days(3));
        LocalDateTime finish = planned("C").finish();
        execute(editor.startAt(get("C"), at("2026-03-04")));
        assertEquals(at("2026-03-04"), planned("C").start());
        assertEquals(finish, planned("C").finish());
        assertNull(get("C").getConstraintDate());
    }

    @Test
    void aStartIsRefusedForWhatHasBegunAndWhereItWouldTakeNoTime() {
        assertFalse(editor.startAt(get("B"), planned("B").start()).isPossible());
        assertFalse(editor.startAt(get("B"), planned("B").finish()).isPossible());
        get("B").setConstraintType(ConstraintType.FINISH_NO_EARLIER_THAN);
        get("B").setConstraintDate(at("2026-03-03T17:00"));
        assertTrue(editor.startAt(get("B"), at("2026-03-05")).refusal().orElseThrow().contains("imposed"));
        get("C").setActualStart(at("2026-03-02"));
        assertTrue(editor.startAt(get("C"), at("2026-03-03")).refusal().isPresent());
    }

    @Test
    void progressBeginsAndEndsWork() {
        execute(editor.complete(get("C"), 40));
        assertEquals(at("2026-03-02"), get("C").getActualStart());
        execute(editor.complete(get("C"), 100));
        assertEquals(at("2026-03-02T17:00"), get("C").getActualFinish());
        assertTrue(editor.finishAt(get("C"), at("2026-03-05T17:00")).refusal().isPresent());
        execute(editor.complete(get("C"), 0));
        assertNull(get("C").getActualStart());
        assertNull(get("C").getActualFinish());
    }
}
