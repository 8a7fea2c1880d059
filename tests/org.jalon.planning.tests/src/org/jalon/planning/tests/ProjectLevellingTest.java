/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.planning.tests.Plans.planned;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.ResourceKind;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.levelling.ActivityMove;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LevellingRequest;
import org.jalon.planning.levelling.LoadChange;
import org.jalon.planning.levelling.ProjectLevelling;
import org.jalon.planning.levelling.StaleLevelling;
import org.jalon.planning.levelling.StaleLevelling.Fault;
import org.jalon.schedule.levelling.LevelledSchedule.Obstacle;
import org.jalon.schedule.levelling.LevellingMonitor;
import org.jalon.schedule.levelling.LevellingOptions;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.schedule.levelling.Resources.Granularity;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** Levelling a project: who waits for whom, in words; what is accepted, and what stays as it was. */
class ProjectLevellingTest {

    private static LevellingProposal level(Project project) {
        return level(project, LevellingRequest.ALL);
    }

    private static LevellingProposal level(Project project, LevellingRequest request) {
        return ProjectLevelling.propose(project, request, LevellingMonitor.NONE);
    }

    /** Two activities of 2 and 3 days want the crane on the first day; a third lasts 10 days. */
    private static Project oneCrane() {
        return aProject().with(resource("Crane", ResourceKind.EQUIPMENT))
                .with(activity("Roof", days(3)).by("Crane"), activity("Wall", days(2)).by("Crane"),
                        activity("Paint", days(1)).after("Roof"), activity("Design", days(10)))
                .build();
    }

    private static ActivityMove move(LevellingProposal proposal, String name) {
        return proposal.moves().stream().filter(move -> move.activity().getName().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void theReasonOfAMoveNamesWhoHoldsTheResource() {
        LevellingProposal proposal = level(oneCrane());
        ActivityMove wall = move(proposal, "Wall");
        assertEquals(at("2026-03-02"), wall.from());
        assertEquals(at("2026-03-05"), wall.to());
        assertEquals(days(3), wall.delay());
        assertEquals("waits for “Crane” until 2026-03-05 08:00 (busy with “Roof”); 3 d of float used, 5 d left",
                wall.reason(Locale.ENGLISH));
        assertEquals("attend «\u00a0Crane\u00a0» jusqu’au 05/03/2026 08:00 («\u00a0Roof\u00a0» l’occupe)\u00a0; "
                + "3\u00a0j de marge consommés, 5\u00a0j restants", wall.reason(Locale.FRENCH));
        assertEquals(1, proposal.moves().size());
        assertEquals(proposal.before().finish(), proposal.after().finish());
        LoadChange crane = proposal.loads().getFirst();
        assertEquals(2, crane.before().peak(), 1e-9);
        assertEquals(days(2), crane.before().excess());
        assertEquals(1, crane.after().peak(), 1e-9);
        assertEquals(Duration.ZERO, crane.after().excess());
        assertEquals(List.of(), proposal.remaining());
    }

    @Test
    void theModelStaysAsItWasUntilTheProposalIsAccepted() {
        Project project = oneCrane();
        EditingDomain domain = Editing.of(project);
        LevellingProposal proposal = level(project);
        assertEquals(at("2026-03-02"), planned(plan(project), "Wall").start());
        assertEquals(at("2026-03-05"), planned(proposal.after(), "Wall").start());
        assertTrue(proposal.isNew());

        Edit edit = proposal.accept(domain, Locale.FRENCH);
        assertEquals("Niveler les ressources", edit.command().getLabel());
        domain.getCommandStack().execute(edit.command());
        ProjectPlan accepted = plan(project);
        assertEquals(at("2026-03-05"), planned(accepted, "Wall").start());
        proposal.after().activities().forEach(expected -> assertEquals(expected.start(),
                accepted.of(expected.element()).orElseThrow().start()));
        assertFalse(proposal.isNew());
        assertFalse(proposal.accept(domain, Locale.ENGLISH).isPossible());

        domain.getCommandStack().undo();
        assertEquals(null, Lookup.in(project).activity("Wall").getLevelledStart());
    }

    @Test
    void levellingAgainStartsFromTheUnlevelledPlanAndClearsWhatNoLongerServes() {
        Project project = oneCrane();
        EditingDomain domain = Editing.of(project);
        Lookup.in(project).activity("Paint").setLevelledStart(at("2026-04-01"));
        LevellingProposal proposal = level(project);
        assertEquals(at("2026-03-05"), planned(proposal.before(), "Paint").start());
        domain.getCommandStack().execute(proposal.accept(domain, Locale.ENGLISH).command());
        assertEquals(null, Lookup.in(project).activity("Paint").getLevelledStart());
        assertEquals(at("2026-03-05"), Lookup.in(project).activity("Wall").getLevelledStart());

        Edit clear = LevellingProposal.clear(project, domain, Locale.ENGLISH);
        assertEquals("Clear levelling", clear.command().getLabel());
        domain.getCommandStack().execute(clear.command());
        assertEquals(null, Lookup.in(project).activity("Wall").getLevelledStart());
        assertEquals("No activity was levelled.",
                LevellingProposal.clear(project, domain, Locale.ENGLISH).refusal().orElseThrow());
    }

    @Test
    void onlyTheNamedResourcesAreLevelled() {
        Project project = aProject().with(resource("Ana"), resource("Bob"))
                .with(activity("A1", days(1)).by("Ana"), activity("A2", days(1)).by("Ana"),
                        activity("B1", days(1)).by("Bob"), activity("B2", days(1)).by("Bob"))
                .build();
        LevellingProposal proposal = level(project, LevellingRequest.ALL.of(
                Set.of(Lookup.in(project).resource("Bob"))));
        assertEquals(1, proposal.moves().size());
        assertTrue(proposal.moves().getFirst().activity().getName().startsWith("B"));
        assertEquals(1, proposal.loads().size());
    }

    @Test
    void withinFloatWhatRemainsHasACauseAndARemedy() {
        Project project = aProject().with(resource("Ana"))
                .with(activity("A1", days(2)).by("Ana"), activity("A2", days(2)).by("Ana")).build();
        LevellingProposal within = level(project, LevellingRequest.ALL.with(
                LevellingOptions.DEFAULT.with(Limit.WITHIN_FLOAT)));
        assertEquals(List.of(), within.moves());
        assertEquals(Obstacle.FLOAT, within.remaining().getFirst().obstacle());
        assertEquals("“A2” lacks “Ana” from 2026-03-02 08:00 on, and has no float left to wait.",
                within.remaining().getFirst().cause(Locale.ENGLISH));
        assertTrue(within.remaining().getFirst().remedy(Locale.FRENCH).startsWith("Nivelez"));
        LevellingProposal needed = level(project);
        assertEquals(endOf("2026-03-05"), needed.after().finish());
        assertTrue(needed.moves().getFirst().reason(Locale.ENGLISH).endsWith("; it had no float"));
    }

    @Test
    void partsAndPercentagesOfPersonsAddUp() {
        Project project = aProject().with(resource("Ana"))
                .with(activity("A1", days(2)).by("Ana", 1.0 / 3), activity("A2", days(2)).by("Ana", 1.0 / 3),
                        activity("A3", days(2)).by("Ana", 1.0 / 3), activity("A4", days(2)).by("Ana", 0.5))
                .build();
        LevellingProposal proposal = level(project);
        assertEquals(1, proposal.moves().size());
        assertEquals(0, proposal.loads().getFirst().after().days());
    }

    @Test
    void anEffortCountsForItsShareAndAContourForItsCourse() {
        Project project = aProject().with(resource("Ana"))
                .with(activity("A1", days(10)).by("Ana"), activity("A2", days(10)).by("Ana")).build();
        Lookup lookup = Lookup.in(project);
        lookup.activity("A1").getAssignments().getFirst().setEffort(days(5));
        lookup.activity("A2").getAssignments().getFirst().setEffort(days(5));
        assertEquals(List.of(), level(project).moves());
        lookup.activity("A2").getAssignments().getFirst().setContour(Contour.BELL);
        assertEquals(1, level(project).moves().size());
        lookup.activity("A1").getAssignments().getFirst().setEffort(days(4.5));
        lookup.activity("A1").getAssignments().getFirst().setContour(Contour.FRONT_LOADED);
        lookup.activity("A2").getAssignments().getFirst().setEffort(days(4.5));
        lookup.activity("A2").getAssignments().getFirst().setContour(Contour.BACK_LOADED);
        assertEquals(List.of(), level(project).moves());
    }

    @Test
    void byDaysTwoHalfDaysFitIntoOneByMinutesTheyFollowEachOther() {
        Project project = aProject().with(resource("Crane", ResourceKind.EQUIPMENT))
                .with(activity("A", days(0.5)).by("Crane"), activity("B", days(0.5)).by("Crane")).build();
        assertEquals(List.of(), level(project).moves());
        LevellingProposal exact = level(project, LevellingRequest.ALL.by(Granularity.MINUTE));
        assertEquals(at("2026-03-02T13:00"), exact.moves().getFirst().to());
    }

    @Test
    void anAbsenceIsWaitedFor() {
        Project project = aProject().with(resource("Ana").available("2026-03-02", "2026-03-06", 0))
                .with(activity("A", days(2)).by("Ana")).build();
        LevellingProposal proposal = level(project);
        assertEquals("waits until 2026-03-09 08:00, when “Ana” is available again; it had no float",
                proposal.moves().getFirst().reason(Locale.ENGLISH));
        assertEquals(at("2026-03-09"), planned(proposal.after(), "A").start());
    }

    @Test
    void aResourceOfTwoCalendarsIsSharedInItsOwnTime() {
        Project project = aProject()
                .with(calendar("Mornings").week("08:00-12:00"))
                .with(resource("Expert").on("Mornings"), resource("Team"))
                .with(activity("A", days(1)).by("Expert").by("Team"), activity("B", days(1)).by("Expert")).build();
        LevellingProposal proposal = level(project);
        assertEquals(1, proposal.moves().size());
        assertEquals(0, proposal.loads().stream().mapToInt(load -> load.after().days()).sum());
    }

    @Test
    void materialsFinishedManualAndInactiveActivitiesAreLeftAlone() {
        Project project = aProject().with(resource("Ana"), resource("Concrete", ResourceKind.MATERIAL))
                .with(activity("Manual", days(2)).by("Ana").manual("2026-03-02", "2026-03-03T17:00"),
                        activity("M1", days(2)).by("Concrete", 500), activity("M2", days(2)).by("Concrete", 500),
                        activity("Free", days(1)).by("Ana"), activity("Off", days(1)).by("Ana"), milestone("End"))
                .build();
        Lookup.in(project).activity("Off").setInactive(true);
        LevellingProposal proposal = level(project);
        assertEquals(List.of("Free"), proposal.moves().stream().map(move -> move.activity().getName()).toList());
        assertEquals(at("2026-03-04"), move(proposal, "Free").to());
    }

    @Test
    void aLevellingThatMissesADeadlineSaysSo() {
        Project project = aProject().with(resource("Ana"))
                .with(activity("A", days(3)).by("Ana").deadline("2026-03-04T17:00"),
                        activity("B", days(3)).by("Ana").deadline("2026-03-04T17:00")).build();
        LevellingProposal proposal = level(project);
        assertEquals(1, proposal.newlyMissed().size());
        assertTrue(proposal.newlyMissed().getFirst() instanceof PlanProblem.MissedDeadline);
        assertTrue(proposal.moves().getFirst().floatAfter().isNegative());
    }

    @Test
    void linksToPackagesFollowTheLevelledContent() {
        Project project = aProject().with(resource("Ana"))
                .with(workPackage("P").with(activity("A", days(2)).by("Ana"), activity("B", days(2)).by("Ana")),
                        workPackage("Q").after("P").with(activity("C", days(1)).by("Ana"),
                                activity("D", days(3)).by("Ana")),
                        activity("E", days(1)).by("Ana").after("Q"))
                .build();
        LevellingProposal proposal = level(project);
        assertEquals(0, proposal.loads().getFirst().after().days());
        assertEquals(List.of(), proposal.remaining());
        assertEquals(endOf("2026-03-12"), proposal.after().finish());
    }

    @Test
    void asLateAsPossibleKeepsItsDateWhenTheProjectGetsLonger() {
        Project project = aProject().with(resource("Ana"))
                .with(activity("A", days(4)).by("Ana"), activity("B", days(3)).by("Ana"),
                        activity("Late", days(1)).constraint(ConstraintType.AS_LATE_AS_POSSIBLE, null)).build();
        LevellingProposal proposal = level(project);
        assertEquals(at("2026-03-05"), planned(proposal.after(), "Late").start());
        assertEquals(at("2026-03-05"), proposal.starts().get(Lookup.in(project).activity("Late")));
        assertEquals(2, proposal.starts().size());
    }

    @Test
    void levelledStartsThatNoLongerServeAreFound() {
        Project project = oneCrane();
        EditingDomain domain = Editing.of(project);
        domain.getCommandStack().execute(level(project).accept(domain, Locale.ENGLISH).command());
        assertEquals(Map.of(), StaleLevelling.of(plan(project)));
        Lookup lookup = Lookup.in(project);
        lookup.activity("Roof").setDuration(days(1));
        assertEquals(Map.of(lookup.activity("Wall"), new StaleLevelling.Finding(Fault.FREE_EARLIER, at("2026-03-03"))),
                StaleLevelling.of(plan(project)));
        lookup.activity("Wall").setActualStart(at("2026-03-03"));
        lookup.activity("Paint").setLevelledStart(at("2026-03-02"));
        assertEquals(Map.of(lookup.activity("Wall"), new StaleLevelling.Finding(Fault.STARTED, null),
                lookup.activity("Paint"), new StaleLevelling.Finding(Fault.WITHOUT_EFFECT, null)),
                StaleLevelling.of(plan(project)));
    }

    @Test
    void backwardPlanningIsRefusedWithARemedy() {
        Project project = oneCrane();
        project.setDirection(SchedulingDirection.BACKWARD);
        project.setFinish(endOf("2026-06-30"));
        assertTrue(ProjectLevelling.refusal(project, Locale.FRENCH).orElseThrow().contains("planifiez-le"));
        assertThrows(IllegalArgumentException.class, () -> level(project));
        assertTrue(ProjectLevelling.refusal(aProject().with(activity("A", days(1))).build(), Locale.ENGLISH)
                .isPresent());
    }
}
