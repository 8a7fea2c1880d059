/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.names;
import static org.jalon.planning.tests.Plans.only;
import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.planning.tests.Plans.planned;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.Weekday;
import org.jalon.planning.DateReason;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

class ProjectPlannerTest {

    @Test
    void criticalPathOfTheRhombus() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(2)), activity("B", days(5)).after("A"),
                activity("C", days(3)).after("A"), activity("D", days(1)).after("B", "C")).build());
        assertEquals(List.of("A", "B", "D"), names(plan.criticalPath()));
        assertEquals(endOf("2026-03-11"), plan.finish());
        PlannedElement c = planned(plan, "C");
        assertEquals(days(2), c.totalFloat());
        assertEquals(days(2), c.freeFloat());
        assertFalse(c.critical());
        assertTrue(c.nearCritical());
        assertEquals(at("2026-03-04"), c.start());
        assertEquals("after “A” (FS)", c.reason().text(Locale.ENGLISH));
        assertEquals("après «\u00a0A\u00a0» (FD)", c.reason().text(Locale.FRENCH));
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void aWorkPackageSpansItsContent() {
        ProjectPlan plan = plan(aProject().with(
                workPackage("P").with(activity("A", days(2)), activity("B", days(3)).after("A")),
                milestone("M").after("P")).build());
        PlannedElement p = planned(plan, "P");
        assertEquals("1", p.code());
        assertEquals("1.2", planned(plan, "B").code());
        assertEquals(2, planned(plan, "B").level());
        assertEquals(days(5), p.duration());
        assertEquals(endOf("2026-03-06"), p.finish());
        assertEquals(DateReason.Kind.CONTENT, p.reason().kind());
        assertEquals(endOf("2026-03-06"), planned(plan, "M").start());
        assertTrue(planned(plan, "M").isMilestone());
    }

    @Test
    void aLinkBetweenPackagesHoldsTheWholeContent() {
        ProjectPlan plan = plan(aProject().with(
                workPackage("P").with(activity("A", days(1)), activity("B", days(3))),
                workPackage("Q").with(activity("C", days(1)), activity("D", days(2)).after("C")).after("P")).build());
        assertEquals(at("2026-03-05"), planned(plan, "C").start());
        assertEquals("B", planned(plan, "C").reason().source().getName());
        assertEquals(endOf("2026-03-09"), planned(plan, "Q").finish());
        assertEquals(days(2), planned(plan, "A").totalFloat());
    }

    @Test
    void theStartOfAPackageIsThatOfItsFirstActivityWhicheverItIs() {
        ProjectPlan plan = plan(aProject().with(
                workPackage("P").with(
                        activity("Late", days(1)).constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-16"),
                        activity("Early", days(1)).constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-09")),
                activity("X", days(1)).after("P", DependencyType.START_TO_START, days(1))).build());
        assertEquals(at("2026-03-10"), planned(plan, "X").start());
    }

    @Test
    void aLinkBetweenLargePackagesGivesTheSameDates() {
        var p = workPackage("P");
        var q = workPackage("Q").after("P", DependencyType.FINISH_TO_START, days(1));
        for (int i = 0; i < 60; i++) {
            p.with(activity("P" + i, days(1 + i % 5)));
            q.with(activity("Q" + i, days(1)));
        }
        ProjectPlan plan = plan(aProject().with(p, q).build());
        assertEquals(at("2026-03-10"), planned(plan, "Q").start());
        DateReason reason = planned(plan, "Q7").reason();
        assertEquals(DateReason.Kind.LINK, reason.kind());
        assertEquals("P", reason.link().orElseThrow().getPredecessor().getName());
        assertEquals(days(4), planned(plan, "P0").totalFloat());
    }

    @Test
    void aLevelledActivityWaitsForItsResources() {
        Project project = aProject().with(activity("A", days(2)), activity("B", days(1)).after("A"),
                activity("M", days(1)).manual("2026-03-03", null)).build();
        Lookup lookup = Lookup.in(project);
        lookup.activity("B").setLevelledStart(at("2026-03-09"));
        lookup.activity("M").setLevelledStart(at("2026-03-09"));
        ProjectPlan plan = plan(project);
        assertEquals(at("2026-03-09"), planned(plan, "B").start());
        assertEquals(days(3), planned(plan, "A").freeFloat());
        assertEquals(at("2026-03-03"), planned(plan, "M").start());
        DateReason reason = planned(plan, "B").reason();
        assertEquals(DateReason.Kind.LEVELLING, reason.kind());
        assertEquals("levelled: its resources are busy until 2026-03-09 08:00", reason.text(Locale.ENGLISH));
        assertEquals("nivelée\u00a0: ses ressources sont prises jusqu’au 09/03/2026 08:00",
                reason.text(Locale.FRENCH));
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void anImposedStartOfAPackageHoldsItsContent() {
        ProjectPlan plan = plan(aProject().with(workPackage("P")
                .constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-09")
                .with(activity("A", days(1)), activity("B", days(1)).constraint(
                        ConstraintType.FINISH_NO_EARLIER_THAN, "2026-03-05T17:00"))).build());
        assertEquals(at("2026-03-09"), planned(plan, "A").start());
        assertEquals(at("2026-03-09"), planned(plan, "B").start());
        assertEquals("P", planned(plan, "A").reason().source().getName());
        assertEquals("P", planned(plan, "B").reason().source().getName());
        assertEquals(DateReason.Kind.CONSTRAINT, planned(plan, "B").reason().kind());
    }

    @Test
    void theDeadlineOfAPackageIsMissedOnce() {
        ProjectPlan plan = plan(aProject().with(workPackage("P").deadline("2026-03-03T17:00")
                .with(activity("A", days(3)), activity("B", days(1)))).build());
        PlanProblem.MissedDeadline missed = only(PlanProblem.MissedDeadline.class, plan);
        assertEquals("P", missed.element().getName());
        assertEquals(days(-1), planned(plan, "A").totalFloat());
        assertTrue(planned(plan, "A").critical());
        assertEquals(days(1), planned(plan, "B").totalFloat());
        assertEquals("«\u00a0P\u00a0» finit le 04/03/2026 17:00, après sa date limite du 03/03/2026 17:00.",
                missed.message(Locale.FRENCH));
    }

    @Test
    void aCycleLeavesOneLinkOutAndNamesItsPath() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(1)).after("C"), activity("B", days(2)).after("A"),
                activity("C", days(3)).after("B"), activity("D", days(1)).after("C")).build());
        PlanProblem.Cycle cycle = only(PlanProblem.Cycle.class, plan);
        assertEquals(List.of("A", "B", "C"), cycle.path().stream().map(e -> e.getName()).toList());
        assertEquals("A", cycle.leftOut().getSuccessor().getName());
        assertEquals(endOf("2026-03-10"), plan.finish());
        assertTrue(cycle.message(Locale.ENGLISH).startsWith("The links form a cycle: “A” → “B” → “C” → “A”."),
                cycle.message(Locale.ENGLISH));
    }

    @Test
    void aLinkToOwnContentIsLeftOut() {
        ProjectPlan plan = plan(aProject().with(workPackage("P").with(activity("A", days(1)).after("P"))).build());
        assertEquals(PlanProblem.LinkFault.OWN_CONTENT, only(PlanProblem.MeaninglessLink.class, plan).fault());
    }

    @Test
    void inactiveElementsHaveNoPlace() {
        Project project = aProject().with(activity("A", days(1)),
                workPackage("P").inactive().with(activity("B", days(9)).after("A")),
                activity("C", days(1)).after("B"), activity("D", days(1)).after("A")).build();
        ProjectPlan plan = plan(project);
        assertEquals(Optional.empty(), plan.of(Lookup.in(project).element("B")));
        assertEquals(Optional.empty(), plan.of(Lookup.in(project).element("P")));
        assertEquals(at("2026-03-02"), planned(plan, "C").start());
        assertEquals(List.of("A", "C", "D"), names(plan.activities()));
        assertEquals("4", planned(plan, "D").code());
    }

    @Test
    void anElapsedDurationRunsThroughTheWeekend() {
        ProjectPlan plan = plan(aProject().starting("2026-03-06").with(activity("Pour", days(1)),
                activity("Dry", Duration.ofHours(48)).elapsed().after("Pour"), activity("Paint", days(1)).after("Dry"))
                .build());
        assertEquals(at("2026-03-08T17:00"), planned(plan, "Dry").finish());
        assertEquals(Duration.ofHours(48), planned(plan, "Dry").duration());
        assertEquals(at("2026-03-09"), planned(plan, "Paint").start());
    }

    @Test
    void lagsRunInTheCalendarThatTheLinkNames() {
        ProjectPlan plan = plan(aProject().starting("2026-03-05").with(
                calendar("Seven days").week("08:00-12:00", "13:00-17:00").day(Weekday.SATURDAY, "08:00-12:00",
                        "13:00-17:00").day(Weekday.SUNDAY, "08:00-12:00", "13:00-17:00")).with(
                activity("A", days(2)), activity("Usual", days(1)).after("A", DependencyType.FINISH_TO_START, days(1)),
                activity("Seven", days(1)).on("Seven days").after("A", DependencyType.FINISH_TO_START, days(1)),
                activity("Project", days(1)).on("Seven days").after("A", DependencyType.FINISH_TO_START, days(1),
                        LagCalendar.PROJECT),
                activity("Clock", days(1)).on("Seven days").after("A", DependencyType.FINISH_TO_START, hours(24),
                        LagCalendar.CONTINUOUS)).build());
        assertEquals(at("2026-03-10"), planned(plan, "Usual").start());
        assertEquals(at("2026-03-08"), planned(plan, "Seven").start());
        assertEquals(at("2026-03-10"), planned(plan, "Project").start());
        assertEquals(at("2026-03-08"), planned(plan, "Clock").start());
    }

    @Test
    void aLagInPercentIsAShareOfThePredecessor() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(4)),
                activity("B", days(1)).afterPercent("A", DependencyType.START_TO_START, 50),
                workPackage("P").with(activity("C", days(3)), activity("D", days(1)).after("C")),
                activity("E", days(1)).afterPercent("P", DependencyType.FINISH_TO_START, 25)).build());
        assertEquals(at("2026-03-04"), planned(plan, "B").start());
        assertEquals(at("2026-03-09"), planned(plan, "E").start());
        assertEquals("after “A” (SS + 50%)", planned(plan, "B").reason().text(Locale.ENGLISH));
    }

    @Test
    void workGoesOnWhenTheResourceIsThere() {
        ProjectPlan plan = plan(aProject().with(
                calendar("Usual").week("08:00-12:00", "13:00-17:00"),
                calendar("Ana").basedOn("Usual").exception("2026-03-03", "2026-03-04")).with(
                resource("Ana").on("Ana"), resource("Bob").on("Usual")).with(
                activity("With Ana", days(2)).by("Ana"), activity("With Bob", days(2)).by("Bob"),
                activity("With both", days(2)).by("Ana").by("Bob"),
                activity("Anyway", days(2)).by("Ana").set(a -> a.setIgnoreResourceCalendars(true))).build());
        assertEquals(endOf("2026-03-05"), planned(plan, "With Ana").finish());
        assertEquals(endOf("2026-03-03"), planned(plan, "With Bob").finish());
        assertEquals(endOf("2026-03-03"), planned(plan, "With both").finish());
        assertEquals(endOf("2026-03-03"), planned(plan, "Anyway").finish());
    }

    @Test
    void datesSetByHandHoldWhateverTheLinks() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(5)),
                activity("M", days(1)).after("A").manual("2026-03-07T10:00", "2026-03-10T12:00"),
                activity("B", days(1)).after("M")).build());
        PlannedElement m = planned(plan, "M");
        assertEquals(at("2026-03-07T10:00"), m.start());
        assertEquals(at("2026-03-10T12:00"), m.finish());
        assertEquals(DateReason.Kind.MANUAL, m.reason().kind());
        assertEquals(hours(12), m.duration());
        assertEquals(at("2026-03-10T13:00"), planned(plan, "B").start());
    }

    @Test
    void aHandSetDateBeforeItsPredecessorIsTold() {
        ProjectPlan plan = plan(aProject().with(activity("A", days(5)),
                activity("M", days(1)).after("A").manual("2026-03-04", null)).build());
        assertEquals(at("2026-03-04"), planned(plan, "M").start());
        assertEquals("A", only(PlanProblem.BrokenLink.class, plan).link().getPredecessor().getName());
    }

    @Test
    void aHandSetDateHoldsBeforeTheProjectToo() {
        for (var precedence : org.jalon.model.project.ConstraintPrecedence.values()) {
            ProjectPlan plan = plan(aProject().set(p -> p.setConstraintPrecedence(precedence)).with(
                    activity("M", days(2)).manual("2026-02-23", null), activity("A", days(1)).after("M")).build());
            assertEquals(at("2026-02-23"), planned(plan, "M").start());
            assertEquals(endOf("2026-02-24"), planned(plan, "M").finish());
            assertEquals(DateReason.Kind.MANUAL, planned(plan, "M").reason().kind());
            assertEquals(at("2026-03-02"), planned(plan, "A").start());
            assertEquals(List.of(), plan.problems().stream()
                    .filter(p -> !(p instanceof PlanProblem.BeforeProjectStart)).toList());
        }
    }

    @Test
    void aHandSetDateHoldsEvenWhereLinksWin() {
        ProjectPlan plan = plan(aProject().set(p -> p.setConstraintPrecedence(
                org.jalon.model.project.ConstraintPrecedence.LINKS)).with(activity("A", days(5)),
                activity("M", days(1)).after("A").manual("2026-03-04", null),
                activity("C", days(1)).after("A").constraint(ConstraintType.MUST_START_ON, "2026-03-04")).build());
        assertEquals(at("2026-03-04"), planned(plan, "M").start());
        assertEquals(at("2026-03-09"), planned(plan, "C").start());
        assertEquals("C", only(PlanProblem.MissedConstraint.class, plan).element().getName());
    }

    @Test
    void plannedBackwardEverythingIsAsLateAsPossible() {
        ProjectPlan plan = plan(aProject().set(p -> {
            p.setDirection(SchedulingDirection.BACKWARD);
            p.setFinish(endOf("2026-03-20"));
            p.setStart(at("2026-03-18"));
        }).with(activity("A", days(2)), activity("B", days(3)).after("A"), activity("C", days(1)).after("A")).build());
        assertEquals(endOf("2026-03-20"), planned(plan, "B").finish());
        assertEquals(at("2026-03-16"), planned(plan, "A").start());
        assertEquals(at("2026-03-20"), planned(plan, "C").start());
        assertEquals(at("2026-03-16"), only(PlanProblem.MissedProjectStart.class, plan).start());
    }

    @Test
    void aTargetTurnsFloatNegativeOnlyOnceItIsMissed() {
        Project project = aProject().with(activity("A", days(5)), activity("B", days(1))).build();
        project.setFinish(endOf("2026-03-13"));
        assertEquals(days(0), planned(plan(project), "A").totalFloat());
        project.setFinish(endOf("2026-03-04"));
        ProjectPlan late = plan(project);
        assertEquals(days(-2), planned(late, "A").totalFloat());
        assertEquals(endOf("2026-03-06"), only(PlanProblem.MissedProjectFinish.class, late).finish());
    }

    @Test
    void remainingWorkGoesOnAfterTheStatusDate() {
        Project project = aProject().status("2026-03-05").with(activity("Done", days(2)).done("2026-03-02",
                "2026-03-03T17:00"), activity("Under way", days(4)).started("2026-03-02", days(2)),
                activity("Next", days(1)).after("Under way")).build();
        project.setProgressPolicy(ProgressPolicy.RETAINED_LOGIC);
        ProjectPlan plan = plan(project);
        assertEquals(100, planned(plan, "Done").percentComplete());
        assertEquals(50, planned(plan, "Under way").percentComplete());
        assertEquals(endOf("2026-03-06"), planned(plan, "Under way").finish());
        assertEquals(at("2026-03-09"), planned(plan, "Next").start());
        assertEquals(DateReason.Kind.ACTUAL, planned(plan, "Done").reason().kind());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void progressRollsUpByDuration() {
        ProjectPlan plan = plan(aProject().with(workPackage("P").with(
                activity("A", days(3)).done("2026-03-02", "2026-03-04T17:00"), activity("B", days(1)).after("A")))
                .build());
        assertEquals(75, planned(plan, "P").percentComplete());
        assertFalse(planned(plan, "P").isComplete());
    }

    @Test
    void faultyValuesAreToldAndLeftOut() {
        Project project = aProject().with(activity("Negative", days(-3)), activity("Long", Duration.ofDays(3_000_000)),
                activity("No date", days(1)).constraint(ConstraintType.MUST_START_ON, null),
                activity("Far", days(1)).constraint(ConstraintType.START_NO_EARLIER_THAN, "+12000-01-01T08:00"),
                activity("Year 9999", days(400)).constraint(ConstraintType.START_NO_EARLIER_THAN, "9999-12-30T08:00"),
                activity("Backwards", days(1)).done("2026-03-03", "2026-03-02")).build();
        ProjectPlan plan = plan(project);
        List<String> faults = plan.problems().stream().filter(PlanProblem.UnusableValue.class::isInstance)
                .map(PlanProblem.UnusableValue.class::cast)
                .map(p -> ((org.jalon.model.ProjectElement) p.element()).getName() + " " + p.fault()).sorted().toList();
        assertEquals(List.of("Backwards FINISH_BEFORE_START", "Far DATE_OUT_OF_RANGE", "Long DURATION_OUT_OF_RANGE",
                "Negative DURATION_OUT_OF_RANGE", "No date CONSTRAINT_WITHOUT_DATE", "Year 9999 NEVER_ENDS"), faults);
        assertEquals(6, plan.activities().size());
        plan.problems().forEach(problem -> assertFalse(problem.message(Locale.FRENCH).contains("{"),
                problem.message(Locale.FRENCH)));
    }

    @Test
    void aDayWithoutWorkingTimeIsTold() {
        Project project = aProject().with(activity("A", days(1))).build();
        project.setMinutesPerDay(0);
        var fault = only(PlanProblem.UnusableValue.class, plan(project));
        assertEquals(PlanProblem.ValueFault.UNIT_OUT_OF_RANGE, fault.fault());
        assertEquals(project, fault.element());
    }

    @Test
    void projectThatStartsAtTheEndOfTimeIsPlannedWithoutItsDates() {
        Project project = aProject().starting("9999-12-31").with(activity("A", days(3)),
                activity("B", days(2)).after("A"), activity("C", days(0)).after("B", DependencyType.FINISH_TO_START, days(5))).build();
        ProjectPlan plan = plan(project);
        var fault = only(PlanProblem.UnusableValue.class, plan);
        assertEquals(project, fault.element());
        assertTrue(fault.message(Locale.ENGLISH).contains("10000"), fault.message(Locale.ENGLISH));
        assertEquals(plan.start(), only(PlanProblem.MissingProjectDate.class, plan).assumed());
        assertEquals(days(3), planned(plan, "A").duration());
    }

    @Test
    void withoutAStartDateThePlanStillStands() {
        Project project = aProject().with(activity("A", days(1)).constraint(ConstraintType.START_NO_EARLIER_THAN,
                "2026-05-04")).build();
        project.setStart(null);
        ProjectPlan plan = plan(project);
        assertEquals(at("2026-05-04"), only(PlanProblem.MissingProjectDate.class, plan).assumed());
        assertEquals(at("2026-05-04"), plan.start());
    }

    @Test
    void anEmptyProjectHasAPlan() {
        ProjectPlan plan = plan(aProject().build());
        assertEquals(at("2026-03-02"), plan.start());
        assertEquals(plan.start(), plan.finish());
        assertTrue(plan.activities().isEmpty() && plan.criticalPath().isEmpty() && plan.problems().isEmpty());
    }

    @Test
    void planningChangesNothingInTheModel() {
        Project project = aProject().with(activity("A", days(1)).after("C"), activity("B", days(2)).after("A"),
                activity("C", days(3)).after("B")).build();
        boolean[] changed = {false};
        project.eAdapters().add(new org.eclipse.emf.ecore.util.EContentAdapter() {
            @Override
            public void notifyChanged(org.eclipse.emf.common.notify.Notification change) {
                changed[0] |= !change.isTouch();
                super.notifyChanged(change);
            }
        });
        plan(project).costs().total();
        assertFalse(changed[0]);
    }
}
