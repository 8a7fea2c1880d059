/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.EstimateDistribution;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;
import org.jalon.model.risk.ScaleLevel;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.uncertainty.CommitmentPoint;
import org.jalon.planning.uncertainty.EndlessForecastException;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;
import org.jalon.planning.uncertainty.Omission;
import org.jalon.planning.uncertainty.UncertainPlan;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.planning.uncertainty.UncertaintyOptions.Responses;
import org.jalon.planning.uncertainty.UncertaintyOptions.Spread;
import org.jalon.schedule.uncertainty.SimulationMonitor;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** From projects with estimates and risks to what their simulation says. */
class UncertainPlanTest {

    private static final UncertaintyOptions OPTIONS = UncertaintyOptions.DEFAULT.withRuns(2_000).withThreads(2);

    private static Forecast forecast(Project project) {
        return forecast(project, OPTIONS);
    }

    private static Forecast forecast(Project project, UncertaintyOptions options) {
        return UncertainPlan.of(plan(project), options).simulate(SimulationMonitor.NONE);
    }

    private static Risk risk(Project project, String name, double probability, Duration delay, String... concerns) {
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        risk.setName(name);
        risk.setProbability(probability);
        risk.setTimeImpact(delay);
        for (String concerned : concerns) {
            risk.getConcerns().add(Lookup.in(project).element(concerned));
        }
        project.getRisks().add(risk);
        return risk;
    }

    /** A chain of five days each, from Monday 2 March 2026: it finishes on Friday 13 March. */
    private static Project chain() {
        return aProject().with(workPackage("P").with(activity("A", days(5)), activity("B", days(5)).after("A"),
                milestone("M").after("B"))).build();
    }

    private static List<Omission.Cause> omissions(Project project) {
        return UncertainPlan.of(plan(project), OPTIONS).omissions().stream().map(Omission::cause).toList();
    }

    @Test
    void certainPlanFinishesAsPlannedInAllRuns() {
        UncertainPlan certain = UncertainPlan.of(plan(chain()), OPTIONS);
        assertFalse(certain.isUncertain());
        Forecast forecast = certain.simulate(SimulationMonitor.NONE);
        assertTrue(forecast.finish().isCertain());
        assertEquals(endOf("2026-03-13"), forecast.finish().at(0.5));
        assertEquals(endOf("2026-03-13"), forecast.pert().expectedFinish());
        assertEquals(Duration.ZERO, forecast.mergeBias());
        assertEquals(List.of(), forecast.finishContributions());
        assertFalse(forecast.hasCosts());
    }

    @Test
    void estimatesSpreadTheFinishAndDecideTheTornado() {
        Project project = aProject().with(activity("Long", days(10)).estimate(days(8), days(10), days(18)),
                activity("Short", days(2)).estimate(days(1), days(2), days(3)).after("Long")).build();
        Forecast forecast = forecast(project);
        assertTrue(forecast.finish().at(0.9).isAfter(forecast.finish().at(0.5)));
        assertEquals(List.of("Long", "Short"),
                forecast.finishContributions().stream().map(each -> each.element().getName()).toList());
        assertTrue(forecast.finishContributions().getFirst().share() > 0.85);
        assertTrue(forecast.sensitivities().stream().allMatch(each -> each.criticality() == 1));
        // Mean 11 + 2 days from 2 March: the classic expectation, which has no bias on a single path.
        assertEquals(endOf("2026-03-18"), forecast.pert().expectedFinish());
        assertTrue(forecast.mergeBias().abs().compareTo(hours(2)) < 0, forecast.mergeBias().toString());
    }

    @Test
    void distributionIsTheOneChosen() {
        for (EstimateDistribution distribution : EstimateDistribution.values()) {
            Project project = aProject().with(activity("A", days(10)).estimate(days(8), days(10), days(18))
                    .set(a -> a.getEstimate().setDistribution(distribution))).build();
            Forecast forecast = forecast(project);
            boolean longTail = distribution == EstimateDistribution.LOGNORMAL;
            assertEquals(longTail, forecast.finish().at(1).isAfter(endOf("2026-03-25")), distribution.getName());
            assertTrue(forecast.finish().at(0).isAfter(at("2026-03-11T12:00")), distribution.getName());
        }
    }

    @Test
    void pathsThatMeetFinishLaterThanTheClassicMethodExpects() {
        Project project = aProject().with(activity("A", days(10)).estimate(days(5), days(10), days(15)),
                activity("B", days(10)).estimate(days(5), days(10), days(15)),
                activity("C", days(10)).estimate(days(5), days(10), days(15))).build();
        assertTrue(forecast(project).mergeBias().compareTo(days(1)) > 0);
    }

    @Test
    void certainRiskIsTheSameAsALongerDuration() {
        Project project = chain();
        risk(project, "Sure", 1, days(3), "B");
        assertEquals(endOf("2026-03-18"), forecast(project).finish().at(0.5));
        assertEquals(endOf("2026-03-13"), forecast(project).finishWithoutRisks().at(0.5));
        assertEquals(days(3), forecast(project).riskDelay());
    }

    @Test
    void workPackageIsDelayedOnceAtItsLastTasks() {
        Project project = aProject().with(workPackage("P").with(activity("A", days(5)),
                activity("B", days(5)).after("A"), activity("C", days(5)).after("A"))).build();
        risk(project, "Storm", 1, days(2), "P");
        assertEquals(endOf("2026-03-17"), forecast(project).finish().at(0.5));
        Project whole = chain();
        risk(whole, "Strike", 1, days(1));
        assertEquals(endOf("2026-03-16"), forecast(whole).finish().at(1));
    }

    @Test
    void opportunityTakesAwayTimeAndMoney() {
        Project project = chain();
        Risk risk = risk(project, "Quick supplier", 1, days(2), "A");
        risk.setKind(RiskKind.OPPORTUNITY);
        risk.setCostImpact(new BigDecimal("500"));
        Forecast forecast = forecast(project);
        assertEquals(endOf("2026-03-11"), forecast.finish().at(0.5));
        assertEquals(new BigDecimal("-500.00"), forecast.cost().mean());
    }

    @Test
    void delayMayBeARange() {
        Project project = chain();
        Risk risk = risk(project, "Customs", 1, days(50), "B");
        ThreePointEstimate range = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        range.setOptimistic(days(1));
        range.setMostLikely(days(2));
        range.setPessimistic(days(5));
        risk.setTimeEstimate(range);
        Forecast forecast = forecast(project);
        assertFalse(forecast.finish().at(0).isBefore(endOf("2026-03-16")));
        assertFalse(forecast.finish().at(1).isAfter(endOf("2026-03-20")));
        assertEquals(risk, forecast.finishContributions().getFirst().element());
    }

    @Test
    void occurredRiskCountsFullyAndClosedNotAtAll() {
        Project project = chain();
        Risk risk = risk(project, "Flood", 0.1, days(2), "B");
        risk.setState(RiskState.OCCURRED);
        assertEquals(endOf("2026-03-17"), forecast(project).finish().at(0));
        risk.setState(RiskState.CLOSED);
        assertEquals(endOf("2026-03-13"), forecast(project).finish().at(1));
        assertEquals(List.of(), omissions(project));
    }

    @Test
    void levelOfTheAssessmentStandsForAMissingProbability() {
        Project project = chain();
        scale(project);
        Risk risk = risk(project, "Assessed", 0, days(2), "B");
        assess(risk, 2, 2, false);
        assertEquals(0.7, forecast(project).finish().probabilityBy(endOf("2026-03-13")), 0.03);
    }

    @Test
    void residualRiskCountsOnceResponsesAreInPlace() {
        Project project = chain();
        scale(project);
        Risk risk = risk(project, "Late drives", 0.5, days(4), "B");
        assess(risk, 2, 2, false);
        assess(risk, 1, 1, true);
        RiskResponse response = RiskFactory.eINSTANCE.createRiskResponse();
        response.setState(ResponseState.DECIDED);
        response.setCost(new BigDecimal("1000"));
        risk.getResponses().add(response);
        assertEquals(0.5, onPlan(project, OPTIONS), 0.04);
        assertEquals(0.5, onPlan(project, OPTIONS.withResponses(Responses.NONE)), 0.04);
        assertEquals(0.9, onPlan(project, OPTIONS.withResponses(Responses.ALL)), 0.03);
        Forecast all = forecast(project, OPTIONS.withResponses(Responses.ALL));
        assertEquals(new BigDecimal("1000.00"), all.cost().at(0.5));
        // The middle of the residual level of time is a third of the initial one.
        assertEquals(at("2026-03-17T10:40"), all.finish().at(1));
        response.setState(ResponseState.IN_PLACE);
        assertEquals(0.9, onPlan(project, OPTIONS), 0.03);
    }

    private static double onPlan(Project project, UncertaintyOptions options) {
        return forecast(project, options).finish().probabilityBy(endOf("2026-03-13"));
    }

    private static void scale(Project project) {
        project.setRiskScale(RiskFactory.eINSTANCE.createRiskScale());
        for (int rank = 1; rank <= 2; rank++) {
            ScaleLevel probability = RiskFactory.eINSTANCE.createScaleLevel();
            probability.setRank(rank);
            probability.setLowerBound(rank == 1 ? 0 : 0.2);
            probability.setUpperBound(rank == 1 ? 0.2 : 0.4);
            project.getRiskScale().getProbabilityLevels().add(probability);
            ImpactLevel time = RiskFactory.eINSTANCE.createImpactLevel();
            time.setDimension(ImpactDimension.TIME);
            time.setRank(rank);
            time.setLowerBound(rank == 1 ? 0 : 4);
            time.setUpperBound(rank == 1 ? 4 : 8);
            project.getRiskScale().getImpactLevels().add(time);
        }
    }

    private static void assess(Risk risk, int probability, int time, boolean residual) {
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(day("2026-02-01"));
        assessment.setProbabilityLevel(probability);
        assessment.setTimeLevel(time);
        assessment.setResidual(residual);
        risk.getAssessments().add(assessment);
    }

    @Test
    void whatCannotCountIsSaid() {
        Project project = chain();
        Lookup.in(project).activity("A").setActualStart(at("2026-03-02"));
        Lookup.in(project).activity("A").setActualFinish(endOf("2026-03-06"));
        risk(project, "Nobody knows", 0, days(2), "B");
        risk(project, "Too late", 0.4, days(2), "A");
        Risk elsewhere = risk(project, "Elsewhere", 0.4, days(2));
        elsewhere.getConcerns().add(elsewhere);
        ThreePointEstimate wrong = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        wrong.setOptimistic(days(3));
        wrong.setMostLikely(days(2));
        wrong.setPessimistic(days(5));
        Lookup.in(project).activity("B").setEstimate(wrong);
        assertEquals(List.of(Omission.Cause.UNUSABLE_ESTIMATE, Omission.Cause.NO_PROBABILITY,
                Omission.Cause.WORK_DONE, Omission.Cause.DELAY_WITHOUT_PLACE), omissions(project));
        List<Omission> omissions = UncertainPlan.of(plan(project), OPTIONS).omissions();
        assertEquals("Risk “Nobody knows” is left out: give it a probability, or assess it on the scale of the "
                + "project.", omissions.get(1).message(Locale.ENGLISH));
        assertTrue(omissions.get(3).message(Locale.FRENCH).contains("«\u00a0Elsewhere\u00a0»"));
    }

    @Test
    void datesSetByHandDoNotVary() {
        Project project = aProject().with(activity("A", days(5)).manual("2026-03-02", "2026-03-06T17:00")
                .estimate(days(4), days(5), days(9))).build();
        assertEquals(List.of(Omission.Cause.DATES_SET_BY_HAND), omissions(project));
        assertTrue(forecast(project, OPTIONS.withDefaultSpread(new Spread(0.1, 0.2))).finish().isCertain());
    }

    @Test
    void durationsWithoutEstimateVaryWhenAsked() {
        assertTrue(forecast(chain()).finish().isCertain());
        Forecast forecast = forecast(chain(), OPTIONS.withDefaultSpread(new Spread(0.1, 0.2)));
        assertFalse(forecast.finish().isCertain());
        assertFalse(forecast.finish().at(0).isBefore(endOf("2026-03-12")));
        assertFalse(forecast.finish().at(1).isAfter(endOf("2026-03-17")));
        assertThrows(IllegalArgumentException.class, () -> new Spread(1.1, 0));
    }

    @Test
    void timeOfResourcesCostsWithTheDurationAndTheRestDoesNot() {
        Project project = aProject().with(resource("Ana").rate("100", RateUnit.HOUR))
                .with(activity("A", days(5)).by("Ana").fixedCost("1000")).build();
        assertEquals(new BigDecimal("5000.00"), forecast(project).cost().at(0.5));
        risk(project, "Sure", 1, days(5), "A");
        Forecast forecast = forecast(project);
        assertEquals(new BigDecimal("9000.00"), forecast.cost().at(0.5));
        CommitmentPoint last = forecast.commitmentCurve().getLast();
        assertEquals(new BigDecimal("9000.00"), last.p50());
        assertEquals(0, new BigDecimal("5000").compareTo(last.planned()));
        assertEquals(forecast.finish().at(1), last.date());
    }

    @Test
    void dateAndBudgetAreKeptTogetherLessOftenThanEither() {
        Project project = aProject().with(resource("Ana").rate("100", RateUnit.HOUR))
                .with(activity("A", days(10)).estimate(days(8), days(10), days(18)).by("Ana")).build();
        risk(project, "Dear", 0.5, Duration.ZERO, "A").setCostImpact(new BigDecimal("5000"));
        Forecast forecast = forecast(project);
        BigDecimal budget = forecast.cost().at(0.7);
        double joint = forecast.jointProbability(forecast.finish().at(0.8), budget);
        assertTrue(joint < 0.7 && joint > 0.7 * 0.8 - 0.02, "joint " + joint);
        Optional<BigDecimal> needed = forecast.jointBudget(forecast.finish().at(0.8), joint);
        assertEquals(budget, needed.orElseThrow());
        assertEquals(Optional.empty(), forecast.jointBudget(forecast.finish().at(0.5), 0.9));
    }

    @Test
    void milestonesAndDeadlinesHaveTheirChances() {
        Project project = chain();
        Lookup.in(project).workPackage("P").setDeadline(endOf("2026-03-16"));
        Lookup.in(project).activity("B").setEstimate(estimate(4, 5, 8));
        Forecast forecast = forecast(project);
        List<MilestoneForecast> milestones = forecast.milestones();
        assertEquals(List.of("P", "M"), milestones.stream().map(each -> each.element().getName()).toList());
        assertEquals(forecast.finish().probabilityBy(endOf("2026-03-16")),
                milestones.getFirst().onTime().orElseThrow());
        assertTrue(milestones.get(1).onTime().isEmpty());
        assertEquals(forecast.finish().probabilityBy(endOf("2026-03-13")), milestones.get(1).asPlanned());
    }

    private static ThreePointEstimate estimate(int optimistic, int mostLikely, int pessimistic) {
        ThreePointEstimate estimate = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        estimate.setOptimistic(days(optimistic));
        estimate.setMostLikely(days(mostLikely));
        estimate.setPessimistic(days(pessimistic));
        return estimate;
    }

    @Test
    void forecastIsTheSameOnAnyNumberOfThreadsAndTellsItsProgress() {
        Project project = chain();
        Lookup.in(project).activity("B").setEstimate(estimate(4, 5, 8));
        risk(project, "Storm", 0.3, days(2), "A");
        ProjectPlan plan = plan(project);
        AtomicInteger done = new AtomicInteger();
        UncertainPlan uncertain = UncertainPlan.of(plan, OPTIONS);
        Forecast two = uncertain.simulate(new SimulationMonitor() {
            @Override
            public void done(int runs) {
                assertTrue(runs > done.getAndSet(runs));
            }
        });
        assertEquals(uncertain.totalRuns(), done.get());
        Forecast one = UncertainPlan.of(plan, OPTIONS.withThreads(1)).simulate(SimulationMonitor.NONE);
        assertEquals(one.finishContributions(), two.finishContributions());
        assertEquals(one.finish().mean(), two.finish().mean());
        assertEquals(one.sensitivities(), two.sensitivities());
    }

    @Test
    void simulationCanBeCancelled() {
        UncertainPlan uncertain = UncertainPlan.of(plan(chain()), OPTIONS);
        assertThrows(CancellationException.class, () -> uncertain.simulate(new SimulationMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }

    @Test
    void estimateBeyondAllYearsIsNamed() {
        Project project = chain();
        Lookup.in(project).activity("B").setEstimate(estimate(4, 5, 30_000_000));
        EndlessForecastException endless = assertThrows(EndlessForecastException.class, () -> forecast(project));
        assertEquals("B", endless.activity().orElseThrow().getName());
        assertTrue(endless.message(Locale.ENGLISH).contains("“B”"), endless.message(Locale.ENGLISH));
    }

    @Test
    void projectPlannedBackwardVariesAfterItsPlannedStart() {
        Project project = chain();
        project.setDirection(SchedulingDirection.BACKWARD);
        project.setFinish(endOf("2026-04-30"));
        Lookup.in(project).activity("B").setEstimate(estimate(4, 5, 8));
        Forecast forecast = forecast(project);
        assertTrue(forecast.finish().at(1).isAfter(endOf("2026-04-30")));
        assertFalse(forecast.finish().at(0).isBefore(endOf("2026-04-29")));
        assertEquals(forecast.finish().probabilityBy(endOf("2026-04-30")),
                forecast.finish().probabilityBy(forecast.target().orElseThrow()));
    }
}
