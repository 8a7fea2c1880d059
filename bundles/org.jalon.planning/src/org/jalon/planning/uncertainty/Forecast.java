/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.jalon.model.ProjectElement;
import org.jalon.model.risk.Risk;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.uncertainty.Driver;
import org.jalon.schedule.uncertainty.SimulationResult;

/** What the simulation of a plan says, in terms of the model. Immutable; doesn't follow later changes of the model. */
public final class Forecast {

    private final UncertainPlan uncertain;
    private final SimulationResult result;
    private final DateDistribution finish;
    private final DateDistribution finishWithoutRisks;
    private final AmountDistribution cost;
    private final LocalDateTime target;
    private final PertForecast pert;
    private final Duration mergeBias;
    private final Duration riskDelay;
    private final List<MilestoneForecast> milestones;
    private final List<ActivitySensitivity> sensitivities;
    private final List<Contribution<LocalDateTime>> finishContributions;
    private final List<Contribution<BigDecimal>> costContributions;
    private final List<CommitmentPoint> commitmentCurve;

    Forecast(UncertainPlan uncertain, SimulationResult result, SimulationResult withoutRisks) {
        this.uncertain = uncertain;
        this.result = result;
        finish = new DateDistribution(result.finish());
        finishWithoutRisks = new DateDistribution(withoutRisks.finish());
        cost = new AmountDistribution(result.cost());
        target = uncertain.plan().project().getFinish();
        pert = uncertain.pert();
        mergeBias = work(pert.expectedFinish(), finishWithoutRisks.mean());
        riskDelay = work(finishWithoutRisks.mean(), finish.mean());
        milestones = IntStream.range(0, uncertain.milestones().size()).mapToObj(this::milestone).toList();
        sensitivities = IntStream.range(0, uncertain.activities().size()).mapToObj(result::sensitivity)
                .map(each -> new ActivitySensitivity(uncertain.activities().get(each.activity()),
                        each.criticality(), each.cruciality(), each.significance())).toList();
        finishContributions = contributions(result.finishDrivers(), date -> TimeAxis.dateTime((long) date));
        costContributions = contributions(result.costDrivers(), AmountDistribution::amount);
        commitmentCurve = result.costCurve().stream().map(this::point).toList();
    }

    private Duration work(LocalDateTime from, LocalDateTime until) {
        WorkCalendar calendar = plan().calendars().ofProject();
        return Duration.ofMinutes(calendar.workBetween(TimeAxis.at(from), TimeAxis.at(until)));
    }

    private MilestoneForecast milestone(int k) {
        PlannedElement planned = uncertain.milestones().get(k);
        return new MilestoneForecast(planned.element(), planned.finish(),
                Optional.ofNullable(planned.element().getDeadline()), new DateDistribution(result.watched().get(k)));
    }

    private <T> List<Contribution<T>> contributions(List<Driver> drivers, DoubleFunction<T> outcome) {
        List<Contribution<T>> contributions = new ArrayList<>();
        for (Driver driver : drivers) {
            Optional<Risk> risk = driver.kind() == Driver.Kind.RISK ? uncertain.risks().get(driver.index())
                    : Optional.empty();
            ProjectElement element = driver.kind() == Driver.Kind.RISK ? risk.orElse(null)
                    : uncertain.activities().get(driver.index());
            if (element != null) {
                contributions.add(new Contribution<>(element, driver.share(), outcome.apply(driver.low()),
                        outcome.apply(driver.high())));
            }
        }
        return List.copyOf(contributions);
    }

    private CommitmentPoint point(SimulationResult.CostPoint given) {
        LocalDateTime date = TimeAxis.dateTime(given.date());
        // What is planned on a day counts at its end.
        return new CommitmentPoint(date, plan().costs().plannedValueAt(date.minusMinutes(1).toLocalDate()),
                AmountDistribution.amount(given.p10()), AmountDistribution.amount(given.p50()),
                AmountDistribution.amount(given.p90()), AmountDistribution.amount(given.mean()));
    }

    /**
     * The plan.
     *
     * @return the plan that was simulated
     */
    public ProjectPlan plan() {
        return uncertain.plan();
    }

    /**
     * The options.
     *
     * @return how it was simulated
     */
    public UncertaintyOptions options() {
        return uncertain.options();
    }

    /**
     * What was left out.
     *
     * @return risks and estimates that don't count
     */
    public List<Omission> omissions() {
        return uncertain.omissions();
    }

    /**
     * The target.
     *
     * @return the imposed finish of the project; empty if it has none
     */
    public Optional<LocalDateTime> target() {
        return Optional.ofNullable(target);
    }

    /**
     * When the project finishes.
     *
     * @return its finish in the runs
     */
    public DateDistribution finish() {
        return finish;
    }

    /**
     * When it finishes if no risk occurs.
     *
     * @return its finish in as many runs with the same durations; the same as {@link #finish()} without risks
     */
    public DateDistribution finishWithoutRisks() {
        return finishWithoutRisks;
    }

    /**
     * What the project costs.
     *
     * @return its cost in the runs
     */
    public AmountDistribution cost() {
        return cost;
    }

    /**
     * Whether money plays a part.
     *
     * @return false if neither the plan nor a risk costs anything
     */
    public boolean hasCosts() {
        return !commitmentCurve.isEmpty();
    }

    /**
     * The classic analysis, beside the simulation.
     *
     * @return what PERT expects, without risks
     */
    public PertForecast pert() {
        return pert;
    }

    /**
     * What the classic analysis overlooks without any risk: where paths meet, the latest one decides (the merge bias),
     * and long tails and imposed dates have their part.
     *
     * @return working time from the finish expected by PERT to the mean finish without risks
     */
    public Duration mergeBias() {
        return mergeBias;
    }

    /**
     * What risks cost in time on average.
     *
     * @return working time from the mean finish without risks to that with them
     */
    public Duration riskDelay() {
        return riskDelay;
    }

    /**
     * The milestones, gates and deadlines.
     *
     * @return in the order of the breakdown
     */
    public List<MilestoneForecast> milestones() {
        return milestones;
    }

    /**
     * How much each activity decides on the finish.
     *
     * @return all active activities, in the order of the breakdown
     */
    public List<ActivitySensitivity> sensitivities() {
        return sensitivities;
    }

    /**
     * What spreads the finish.
     *
     * @return activities and risks, the greatest contribution first
     */
    public List<Contribution<LocalDateTime>> finishContributions() {
        return finishContributions;
    }

    /**
     * What spreads the cost.
     *
     * @return activities and risks, the greatest contribution first
     */
    public List<Contribution<BigDecimal>> costContributions() {
        return costContributions;
    }

    /**
     * The S-curve of commitment: cumulative cost over time, with its confidence band.
     *
     * @return points by date up to the latest finish; empty without costs
     */
    public List<CommitmentPoint> commitmentCurve() {
        return commitmentCurve;
    }

    /**
     * The chance of keeping a date and a budget together.
     *
     * @param date   a date
     * @param budget an amount
     * @return share of the runs that finish in time and cost no more
     */
    public double jointProbability(LocalDateTime date, BigDecimal budget) {
        return result.jointProbability(TimeAxis.at(date), budget.doubleValue() + 0.005);
    }

    /**
     * The budget that goes with a date.
     *
     * @param date        a date
     * @param probability chance of keeping both, 0 to 1
     * @return the least such budget; empty if the date alone is less likely
     */
    public Optional<BigDecimal> jointBudget(LocalDateTime date, double probability) {
        OptionalDouble amount = result.jointCost(TimeAxis.at(date), probability);
        return amount.isEmpty() ? Optional.empty() : Optional.of(AmountDistribution.amount(amount.getAsDouble()));
    }
}
