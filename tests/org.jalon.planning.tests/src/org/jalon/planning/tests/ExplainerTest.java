/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.none;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.planning.DateReason;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.explain.Chain;
import org.jalon.planning.explain.Closure;
import org.jalon.planning.explain.Counterfactual;
import org.jalon.planning.explain.Dependent;
import org.jalon.planning.explain.Explainer;
import org.jalon.planning.explain.Explanation;
import org.jalon.planning.explain.ExplanationText;
import org.jalon.planning.explain.Hold;
import org.jalon.planning.explain.Reach;
import org.jalon.planning.explain.SlipEffect;
import org.jalon.planning.explain.Step;
import org.jalon.planning.whatif.PlanChange;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {

    private static Explainer explainer(Project project) {
        return Explainer.of(Plans.plan(project));
    }

    private static Explanation explain(Explainer explainer, String name) {
        return explainer.explain(Lookup.in(explainer.plan().project()).element(name)).orElseThrow();
    }

    private static List<Counterfactual> free(Explainer explainer, String name) {
        return explainer.whatWouldFree(Lookup.in(explainer.plan().project()).element(name));
    }

    private static List<String> texts(Chain chain) {
        return chain.steps().stream().map(step -> step.text(Locale.ENGLISH)).toList();
    }

    private static Project rhombus() {
        return aProject().with(activity("A", days(2)), activity("B", days(3)).after("A"), activity("C", days(1))
                .after("A"), activity("D", days(2)).after("B", DependencyType.FINISH_TO_START, days(1)).after("C"),
                milestone("M").after("D")).build();
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributionsAddUpToTheDates(int seed) {
        Project project = RandomProjects.create(seed);
        ProjectPlan plan = Plans.plan(project);
        Explainer explainer = Explainer.of(plan);
        for (PlannedElement planned : plan.elements()) {
            Explanation explanation = explainer.explain(planned.element()).orElseThrow();
            assertAddsUp(explanation.start(), planned.start());
            assertAddsUp(explanation.finish(), planned.finish());
            if (!planned.isPackage()) {
                assertAddsUp(explanation.lateFinish(), planned.lateFinish());
            }
        }
    }

    private static void assertAddsUp(Chain chain, LocalDateTime date) {
        LocalDateTime sum = chain.origin().from();
        assertEquals(Step.Kind.ORIGIN, chain.origin().kind());
        for (Step step : chain.steps()) {
            assertEquals(sum, step.from(), () -> "gap before " + step + " in " + chain);
            sum = sum.plus(step.contribution());
        }
        assertEquals(date, sum, () -> chain.toString());
        assertEquals(date, chain.date());
    }

    @Test
    void theChainLeadsBackToTheStartOfTheProject() {
        Chain chain = explain(explainer(rhombus()), "D").start();
        assertEquals(List.of(Step.Kind.ORIGIN, Step.Kind.WORK, Step.Kind.LINK, Step.Kind.WAIT, Step.Kind.WORK,
                Step.Kind.LINK, Step.Kind.WAIT), chain.steps().stream().map(Step::kind).toList(), texts(chain)::toString);
        assertEquals(DateReason.Kind.PROJECT_START, chain.origin().reason().kind());
        assertEquals(days(5), chain.work(Step.Kind.WORK));
        assertEquals(days(1), chain.work(Step.Kind.LINK));
    }

    @Test
    void closuresAreNamed() {
        Project project = aProject().starting("2026-07-13")
                .with(calendar("Plant").week("08:00-12:00", "13:00-17:00").holidays(PublicHolidays.FRANCE)
                        .exception("2026-07-17", "2026-07-17"))
                .on("Plant").with(activity("A", days(1)), activity("B", days(2)).after("A"),
                        activity("C", days(1)).after("B")).build();
        project.getCalendars().getFirst().getExceptions().getFirst().setName("Stocktaking");
        Explainer explainer = explainer(project);
        Step wait = explain(explainer, "B").start().steps().getLast();
        assertEquals(Step.Kind.WAIT, wait.kind());
        assertEquals("nobody works: Bastille Day (2026-07-14)", wait.text(Locale.ENGLISH));
        assertEquals("personne ne travaille\u00a0: fête nationale (14/07/2026)", wait.text(Locale.FRENCH));
        List<Closure> gap = explain(explainer, "C").start().steps().getLast().closures();
        assertEquals(List.of(Closure.Kind.EXCEPTION, Closure.Kind.WEEKLY),
                gap.stream().map(Closure::kind).toList());
        assertEquals("Saturday, Sunday (2026-07-18 to 2026-07-19)", gap.getLast().text(Locale.ENGLISH));
    }

    @Test
    void aPauseOfTheActivityItselfIsNamedAsItsInterruption() {
        Explainer explainer = explainer(aProject().starting("2026-03-02").with(activity("A", days(1)),
                activity("B", days(2)).after("A").interrupted("2026-03-03T00:00", "2026-03-05T08:00", "audit")
                        .interrupted("2026-03-05T10:00", "2026-03-05T11:00", null)).build());
        Explanation explanation = explain(explainer, "B");
        Step wait = explanation.start().steps().getLast();
        assertEquals("nobody works: interruption “audit” (2026-03-03 to 2026-03-05)", wait.text(Locale.ENGLISH));
        assertEquals("personne ne travaille : interruption « audit » (du 03/03/2026 au 05/03/2026)"
                .replace(" :", "\u00a0:").replace("« ", "«\u00a0").replace(" »", "\u00a0»"), wait.text(Locale.FRENCH));
        assertEquals("“B”: 2 d of work, closed in between: interruption (2026-03-05)",
                explanation.finish().steps().getLast().text(Locale.ENGLISH));
    }

    @Test
    void timeOnTheClockIsToldInHoursWithinADayAndElapsedActivitiesInTheirOwnDays() {
        Explainer explainer = explainer(aProject().starting("2026-03-02").with(activity("Drying", Duration.ofDays(2))
                .elapsed(), activity("B", days(1)).after("Drying")).build());
        ExplanationText words = new ExplanationText(explainer.plan(), Locale.ENGLISH);
        Explanation drying = explain(explainer, "Drying");
        assertTrue(words.header(drying.planned()).contains(", 2 ed, "), words.header(drying.planned()));
        List<String> start = words.sections(explain(explainer, "B"), explainer, null).getFirst().lines().stream()
                .map(ExplanationText.Line::text).toList();
        assertTrue(start.getLast().endsWith("     +2 ed  1 “Drying”: 2 ed of work"), start.toString());
    }

    @Test
    void datesSetByHandAreToldInWorkingTimeToo() {
        Explainer explainer = explainer(aProject().starting("2026-03-02").with(activity("A", days(1))
                .manual("2026-03-03T08:00", "2026-03-04T17:00")).build());
        assertEquals("“A”: 2 d of work", explain(explainer, "A").finish().steps().getLast().text(Locale.ENGLISH));
    }

    @Test
    void aProjectWithoutActivitiesSaysSo() {
        Explainer explainer = explainer(aProject().build());
        assertEquals(List.of("No critical path"), new ExplanationText(explainer.plan(), Locale.ENGLISH)
                .sections(explainer.explainProject()).stream().map(ExplanationText.Section::title).toList());
    }

    @Test
    void openingADayOffIsTried() {
        Project project = aProject().starting("2026-07-13")
                .with(calendar("Plant").week("08:00-12:00", "13:00-17:00").holidays(PublicHolidays.FRANCE))
                .on("Plant").with(activity("A", days(1)), activity("B", days(2)).after("A")).build();
        Counterfactual open = free(explainer(project), "B").stream()
                .filter(c -> c.change() instanceof PlanChange.WorkDaysOff).findFirst().orElseThrow();
        assertEquals(days(1), open.startGain());
        assertEquals(at("2026-07-14"), open.start());
        assertEquals("work on Bastille Day, 2026-07-14 (calendar “Plant”)", open.change().text(Locale.ENGLISH));
    }

    @Test
    void whatHoldsBesidesIsListedWithItsSlack() {
        List<Hold> holds = explain(explainer(rhombus()), "D").holds();
        assertEquals(List.of("B", "C"), holds.stream().map(hold -> hold.source().getName()).toList());
        assertTrue(holds.getFirst().driving());
        assertFalse(holds.getLast().driving());
        assertEquals(days(3), holds.getLast().slack());
    }

    @Test
    void withoutTheDrivingLinkTheNextOneHolds() {
        Counterfactual first = free(explainer(rhombus()), "D").getFirst();
        assertTrue(first.change() instanceof PlanChange.RemoveLink);
        assertEquals(days(3), first.startGain());
        assertEquals(days(3), first.projectGain(), "B finishes with D then");
        assertEquals("C", first.heldThen().source().getName());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTriedIsWhatPlanningGives(int seed) {
        Project project = RandomProjects.create(seed);
        Project before = EcoreUtil.copy(project);
        ProjectPlan plan = Plans.plan(project);
        Explainer explainer = Explainer.of(plan);
        PlannedElement planned = plan.activities().getLast();
        List<Counterfactual> tried = explainer.whatWouldFree(planned.element());
        assertTrue(EcoreUtil.equals(before, project), "the project is not touched");
        EditingDomain domain = Editing.of(project);
        for (Counterfactual c : tried) {
            domain.getCommandStack().execute(c.change().command(domain, element -> element));
            ProjectPlan changed = Plans.plan(project);
            assertEquals(changed.of(planned.element()).orElseThrow().start(), c.start(), c.change()::toString);
            assertEquals(changed.finish(), c.projectFinish(), c.change()::toString);
            domain.getCommandStack().undo();
            assertTrue(EcoreUtil.equals(before, project), "undo restores everything");
        }
    }

    @Test
    void successorsMoveAfterTheirSlack() {
        Explanation c = explain(explainer(rhombus()), "C");
        Dependent d = c.successors().getFirst();
        assertEquals(days(3), d.slack());
        assertFalse(d.driving());
        assertEquals(List.of("D", "M"), c.following().stream().map(a -> a.getName()).toList());
    }

    @Test
    void slipsReachMilestonesFromTheirThresholdOn() {
        Explainer explainer = explainer(rhombus());
        var c = Lookup.in(explainer.plan().project()).element("C");
        List<Reach> reaches = explainer.reaches(c);
        assertEquals(2, reaches.size(), "M and the finish of the project");
        reaches.forEach(reach -> assertEquals(days(3), reach.after()));
        SlipEffect kept = explainer.slip(c, days(3)).orElseThrow();
        assertEquals(List.of(), kept.moved());
        assertEquals(none(), kept.projectSlip());
        SlipEffect moved = explainer.slip(c, days(5)).orElseThrow();
        assertEquals(List.of("D", "M"), moved.moved().stream().map(move -> move.activity().getName()).toList());
        assertEquals(days(2), moved.projectSlip());
    }

    @Test
    void deadlinesAreReachedBeforeTheFinish() {
        Explainer explainer = explainer(aProject().with(activity("A", days(2)),
                activity("B", days(1)).after("A").deadline("2026-03-05T17:00"), activity("C", days(10))).build());
        var a = Lookup.in(explainer.plan().project()).element("A");
        Reach first = explainer.reaches(a).getFirst();
        assertEquals(Reach.Kind.MISSES, first.kind());
        assertEquals("B", first.element().getName());
        assertEquals(days(1), first.after());
        assertEquals(List.of("B"), explainer.slip(a, days(2)).orElseThrow().missed().stream()
                .map(missed -> missed.getName()).toList());
    }

    @Test
    void imposedDatesOfPackagesAreTheRoot() {
        Explainer explainer = explainer(aProject().with(workPackage("P")
                .constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-09").with(activity("A", days(1)),
                        activity("B", days(1)).constraint(ConstraintType.AS_LATE_AS_POSSIBLE, null),
                        activity("C", days(3)).after("A"))).build());
        Chain chain = explain(explainer, "A").start();
        assertEquals(DateReason.Kind.CONSTRAINT, chain.origin().reason().kind());
        assertEquals("P", chain.origin().element().getName());
        Counterfactual lifted = free(explainer, "A").getFirst();
        assertEquals(at("2026-03-02"), lifted.start());
        Chain late = explain(explainer, "B").finish();
        assertEquals(DateReason.Kind.PROJECT_FINISH, late.origin().reason().kind());
    }

    @Test
    void whoKeepsTheResourceOfALevelledActivityIsTold() {
        Explainer explainer = explainer(aProject().with(resource("Crane")).with(
                activity("A", days(3)).by("Crane"), activity("C", days(1)),
                activity("B", days(2)).by("Crane").set(a -> a.setLevelledStart(at("2026-03-05")))).build());
        Explanation b = explain(explainer, "B");
        assertEquals(DateReason.Kind.LEVELLING, b.start().origin().reason().kind());
        assertEquals(List.of("A"), b.waits().stream().map(wait -> wait.activity().getName()).toList());
        assertEquals(at("2026-03-02"), free(explainer, "B").getFirst().start());
    }

    @Test
    void packagesAreExplainedByTheirEnds() {
        Explanation p = explain(explainer(aProject().with(activity("S", days(2)), workPackage("P").with(
                activity("A", days(1)).after("S"), activity("B", days(4)).after("S")),
                activity("Z", days(1)).after("P")).build()), "P");
        assertEquals("A", p.parts().first().getName());
        assertEquals("B", p.parts().last().getName());
        assertEquals(List.of("Z"), p.following().stream().map(a -> a.getName()).toList());
        assertEquals(p.planned().finish(), p.finish().date());
    }

    @Test
    void everyCriticalPathIsExplained() {
        Project project = aProject().with(activity("A", days(2)), activity("B", days(2)),
                activity("C", days(1))).build();
        assertEquals(List.of("A", "B"), explainer(project).explainProject().paths().stream()
                .map(path -> path.last().getName()).sorted().toList());
    }

    @Test
    void whatIsOverCannotSlip() {
        Explainer explainer = explainer(aProject().with(activity("A", days(2)).done("2026-03-02", "2026-03-04"))
                .build());
        var a = Lookup.in(explainer.plan().project()).element("A");
        assertTrue(explainer.slip(a, Duration.ofDays(1)).isEmpty());
        assertEquals(List.of(), explainer.reaches(a));
    }

    @Test
    void whatIsInactiveIsNotExplained() {
        Explainer explainer = explainer(aProject().with(activity("A", days(2)).inactive()).build());
        assertTrue(explainer.explain(Lookup.in(explainer.plan().project()).element("A")).isEmpty());
    }
}
