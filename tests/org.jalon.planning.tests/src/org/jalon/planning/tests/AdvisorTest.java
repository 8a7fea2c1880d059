/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.DependencyNature;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.RateUnit;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.AdviceOptions;
import org.jalon.planning.advice.Advisor;
import org.jalon.planning.advice.Concern;
import org.jalon.planning.advice.CostPoint;
import org.jalon.planning.advice.Measure;
import org.jalon.planning.advice.Measure.Grade;
import org.jalon.planning.advice.MeasurePlan;
import org.jalon.planning.advice.Target;
import org.jalon.testsupport.Editing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdvisorTest {

    private static Consumer<Activity> means(Duration duration, String cost, boolean divisible) {
        return activity -> {
            CrashOption option = BreakdownFactory.eINSTANCE.createCrashOption();
            option.setMeans("Overtime");
            option.setDuration(duration);
            option.setCost(new BigDecimal(cost));
            option.setDivisible(divisible);
            activity.getCrashOptions().add(option);
        };
    }

    private static Consumer<Activity> nature(DependencyNature nature) {
        return activity -> activity.getPredecessorLinks().forEach(link -> link.setNature(nature));
    }

    private static Advice advise(Project project, LocalDateTime date) {
        return Advisor.of(Plans.plan(project)).advise(new Target(null, date), AdviceOptions.USUAL);
    }

    private static List<Measure> of(Measure.Kind kind, Advice advice) {
        return advice.measures().stream().filter(measure -> measure.kind() == kind).toList();
    }

    private static MeasurePlan plan(MeasurePlan.Kind kind, Advice advice) {
        return advice.plans().stream().filter(plan -> plan.kind() == kind).findFirst().orElseThrow();
    }

    /** A (5 d), then B (4 d) beside D (3 d), then E (3 d): the exercise that the tests of the kernel solve by hand. */
    private static Project exercise() {
        return aProject().with(activity("A", days(5)).set(means(days(3), "200", true)),
                activity("B", days(4)).after("A").set(means(days(2), "120", true)),
                activity("D", days(3)).after("A").set(means(days(2), "20", true)),
                activity("E", days(3)).after("B", "D").set(means(days(2), "90", true))).build();
    }

    @Test
    void moneyIsSpentAtLeastCost() {
        Advice advice = advise(exercise(), endOf("2026-03-13"));
        assertEquals(days(2), advice.missing());
        MeasurePlan money = plan(MeasurePlan.Kind.MONEY, advice);
        assertTrue(money.isEnough());
        assertTrue(money.proven());
        assertEquals(0, new BigDecimal("140").compareTo(money.cost()), "B by two days, D by one");
        assertEquals(endOf("2026-03-13"), money.finish());
    }

    @Test
    void theCostCurveWeighsDirectAgainstIndirectCost() {
        Project project = exercise();
        Advice advice = Advisor.of(Plans.plan(project)).advise(new Target(null, endOf("2026-03-13")),
                new AdviceOptions(0.5, new BigDecimal("85"), 60));
        assertEquals(List.of("0.00", "-25.00", "-30.00", "-25.00", "5.00"),
                advice.curve().stream().map(CostPoint::net).map(BigDecimal::toPlainString).toList());
        assertTrue(advice.proven());
    }

    @Test
    void whatCannotBeReachedIsTold() {
        Advice advice = advise(exercise(), endOf("2026-03-04"));
        assertTrue(advice.plans().stream().noneMatch(MeasurePlan::isEnough));
        MeasurePlan best = advice.best().orElseThrow();
        assertEquals(best.remainder(), advice.missing().minus(best.gain()));
    }

    @Test
    void imposedDatesOnTheCriticalPathAreFound() {
        Advice advice = advise(aProject().with(activity("A", days(2)),
                activity("B", days(2)).after("A").constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-09"),
                activity("C", days(1)).constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-03")).build(),
                endOf("2026-03-06"));
        List<Measure> found = of(Measure.Kind.USE_FLOAT, advice);
        assertEquals(1, found.size(), "that of C gains nothing");
        assertEquals(days(3), found.getFirst().gain());
        assertEquals(Grade.MEDIUM, found.getFirst().grade());
        assertEquals(Concern.Kind.IMPOSED, found.getFirst().concerns().getFirst().kind());
    }

    @Test
    void levelledStartsAreTakenBackUnlessThatOverloads() {
        Advice free = advise(aProject().with(resource("Crane")).with(activity("A", days(2)).by("Crane")
                .set(a -> a.setLevelledStart(at("2026-03-05")))).build(), endOf("2026-03-05"));
        assertEquals(Grade.LOW, of(Measure.Kind.USE_FLOAT, free).getFirst().grade());
        Advice busy = advise(aProject().with(resource("Crane")).with(activity("A", days(3)).by("Crane"),
                activity("B", days(3)).by("Crane").set(a -> a.setLevelledStart(at("2026-03-05")))).build(),
                endOf("2026-03-06"));
        assertEquals(Grade.HIGH, of(Measure.Kind.USE_FLOAT, busy).getFirst().grade());
        Measure second = of(Measure.Kind.ADD_CAPACITY, busy).getFirst();
        assertEquals(Grade.LOW, second.grade(), "with a second crane nobody waits");
        assertEquals(days(3), second.gain());
    }

    @Test
    void onlyLinksThatMayBeOtherwiseAreOverlapped() {
        for (DependencyNature nature : DependencyNature.values()) {
            Advice advice = advise(aProject().with(activity("A", days(8)),
                    activity("B", days(4)).after("A").set(nature(nature))).build(), endOf("2026-03-16"));
            List<Measure> found = of(Measure.Kind.FAST_TRACK, advice);
            boolean may = nature == DependencyNature.DISCRETIONARY || nature == DependencyNature.UNSPECIFIED;
            assertEquals(may ? 1 : 0, found.size(), nature::getName);
            found.forEach(measure -> {
                assertEquals(days(1), measure.gain(), "no longer than the date needs");
                assertEquals(nature == DependencyNature.DISCRETIONARY ? Grade.LOW : Grade.MEDIUM, measure.grade());
            });
        }
    }

    @Test
    void overlapsOfUncertainWorkRiskRework() {
        Advice advice = advise(aProject().with(resource("Ana").rate("50", RateUnit.HOUR)).with(
                activity("A", days(8)).estimate(days(5), days(8), days(14)),
                activity("B", days(4)).by("Ana").after("A").set(nature(DependencyNature.DISCRETIONARY))).build(),
                endOf("2026-03-13"));
        Measure overlap = of(Measure.Kind.FAST_TRACK, advice).getFirst();
        assertEquals(Grade.MEDIUM, overlap.grade());
        assertEquals(0, new BigDecimal("800").compareTo(overlap.exposure()), "two of four days at 50 an hour");
        List<String> concerns = overlap.concerns().stream().map(concern -> concern.text(Locale.ENGLISH)).toList();
        assertTrue(concerns.contains("work of “B” worth €800 may have to be done again"), concerns.toString());
    }

    @Test
    void whereTheDateIsMetOverlapsAreTriedInFullAndSmallGainsAreNotWorthTelling() {
        Project project = aProject().with(activity("A", days(4)), activity("B", Duration.ofMinutes(90)).after("A"),
                activity("C", days(1)).after("B")).build();
        List<Measure> overlaps = of(Measure.Kind.FAST_TRACK, advise(project, endOf("2026-03-31")));
        assertEquals(List.of(Duration.ofMinutes(570)), overlaps.stream().map(Measure::gain).toList(),
                "until A itself finishes last; half of B would be 45 minutes");
        List<Measure> deciding = of(Measure.Kind.FAST_TRACK, advise(project, at("2026-03-09T09:00")));
        assertEquals(List.of(Duration.ofMinutes(30), Duration.ofMinutes(30)),
                deciding.stream().map(Measure::gain).toList(), "what the date needs, however little");
    }

    @Test
    void moreHandsShortenWorkOfFixedEffort() {
        Advice advice = advise(aProject().with(resource("Fitters").set(r -> r.setCapacity(3)).rate("40", RateUnit.HOUR)).with(
                activity("A", days(6)).by("Fitters", 1).set(a -> a.setEffortDriven(true)),
                activity("B", days(1)).after("A").by("Fitters", 1)).build(), endOf("2026-03-06"));
        List<Measure> found = of(Measure.Kind.ADD_CAPACITY, advice);
        assertEquals(1, found.size(), "B isn't driven by effort");
        assertEquals(days(3), found.getFirst().gain());
        assertEquals(0, found.getFirst().cost().signum(), "the same hours");
        assertEquals(Concern.Kind.COORDINATION, found.getFirst().concerns().getFirst().kind());
    }

    @Test
    void parallelCriticalPathsAreShortenedTogether() {
        Advice advice = advise(aProject().with(
                activity("A", days(4)).constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-04"),
                activity("B", days(4)).constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-03-04")).build(),
                endOf("2026-03-05"));
        assertEquals(List.of(), advice.measures(), "neither gains alone");
        MeasurePlan both = plan(MeasurePlan.Kind.BALANCED, advice);
        assertEquals(2, both.measures().size());
        assertTrue(both.isEnough());
    }

    @Test
    void allSuccessorsOfAnActivityAreOverlappedTogether() {
        Advice advice = advise(aProject().with(activity("A", days(8)),
                activity("B", days(4)).after("A").set(nature(DependencyNature.DISCRETIONARY)),
                activity("C", days(4)).after("A").set(nature(DependencyNature.DISCRETIONARY))).build(),
                endOf("2026-03-16"));
        Measure both = of(Measure.Kind.FAST_TRACK, advice).getFirst();
        assertEquals(2, both.changes().size());
        assertEquals(days(1), both.gain());
    }

    @Test
    void theTargetIsTheImposedFinishOrElseTheDeadlineMissedMost() {
        Project project = aProject().with(activity("A", days(4)).deadline("2026-03-04"),
                activity("B", days(9)).deadline("2026-03-04")).build();
        assertEquals(Optional.of("B"), Target.missed(Plans.plan(project)).map(Target::element)
                .map(WbsElement::getName));
        project.setFinish(at("2026-03-06"));
        assertEquals(Optional.of(new Target(null, at("2026-03-06"))), Target.missed(Plans.plan(project)));
        assertEquals(Optional.empty(), Target.missed(Plans.plan(aProject().with(activity("A", days(4))).build())));
    }

    @Test
    void adviceCanBeCancelled() {
        Advisor advisor = Advisor.of(Plans.plan(exercise()));
        Target target = new Target(null, at("2026-03-09"));
        assertThrows(CancellationException.class, () -> advisor.advise(target, AdviceOptions.USUAL, () -> true));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAdvisedIsWhatThePlanGives(int seed) {
        Project project = RandomProjects.create(seed);
        project.setDirection(SchedulingDirection.FORWARD);
        enrich(project, new Random(seed));
        ProjectPlan plan = Plans.plan(project);
        Project before = EcoreUtil.copy(project);
        Target target = new Target(null, plan.finish().minusDays(1));
        Advice advice = Advisor.of(plan).advise(target, new AdviceOptions(0.5, BigDecimal.ZERO, 8));
        assertTrue(EcoreUtil.equals(before, project), "the project is not touched");
        EditingDomain domain = Editing.of(project);
        for (Measure measure : advice.measures()) {
            assertTrue(measure.gain().isPositive() || measure.finish().isBefore(plan.finish()));
            check(measure.command(domain, Locale.ENGLISH), measure.finish(), measure.cost(), plan, domain, before);
        }
        for (MeasurePlan combination : advice.plans()) {
            check(combination.command(domain, Locale.FRENCH), combination.finish(), combination.cost(), plan, domain,
                    before);
            assertEquals(combination.isEnough(), !combination.finish().isAfter(target.date()));
        }
    }

    private static void check(Command command, LocalDateTime finish, BigDecimal cost, ProjectPlan plan,
            EditingDomain domain, Project before) {
        Project project = plan.project();
        domain.getCommandStack().execute(command);
        ProjectPlan changed = Plans.plan(project);
        assertEquals(finish, changed.finish(), command::getLabel);
        assertEquals(0, cost.compareTo(changed.costs().total().subtract(plan.costs().total())), command::getLabel);
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo(), "one step");
        assertTrue(EcoreUtil.equals(before, project), () -> "undo restores everything: " + command.getLabel());
    }

    private static void enrich(Project project, Random random) {
        project.eAllContents().forEachRemaining(each -> {
            if (each instanceof Activity activity && activity.getDuration().toHours() > 2 && random.nextBoolean()) {
                means(hours(1 + random.nextInt((int) activity.getDuration().toHours() - 1)),
                        String.valueOf(random.nextInt(900)), random.nextBoolean()).accept(activity);
                nature(random.nextBoolean() ? DependencyNature.DISCRETIONARY : DependencyNature.MANDATORY)
                        .accept(activity);
            }
        });
    }
}
