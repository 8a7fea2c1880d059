/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.uncertainty.Omission.Cause;
import org.jalon.planning.uncertainty.UncertaintyOptions.Spread;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.uncertainty.ActivityCost;
import org.jalon.schedule.uncertainty.Estimate;
import org.jalon.schedule.uncertainty.PertAnalysis;
import org.jalon.schedule.uncertainty.RiskEvent;
import org.jalon.schedule.uncertainty.Simulation;
import org.jalon.schedule.uncertainty.SimulationMonitor;
import org.jalon.schedule.uncertainty.SimulationResult;
import org.jalon.schedule.uncertainty.Uncertainty;

/**
 * A plan with what is uncertain in it, ready to be simulated: read from the model once, by the thread that may, and
 * simulated anywhere. Immutable.
 * <ul>
 * <li>Durations vary as their three-point estimates say; others not at all, or by the default spread.
 * <li>Risks strike with their probability, see {@link Omission.Cause} for those that can't. A delay is added to each
 * activity that the risk concerns, and once to a work package: at its last tasks.
 * <li>The time of resources costs in proportion to the duration; fixed costs, costs per use and quantities don't vary.
 * </ul>
 */
public final class UncertainPlan {

    private final ProjectPlan plan;
    private final UncertaintyOptions options;
    private final ModelNetwork model;
    private final Uncertainty uncertainty;
    private final List<Optional<Risk>> risks = new ArrayList<>();
    private final List<PlannedElement> milestones;
    private final List<Omission> omissions = new ArrayList<>();

    private UncertainPlan(ProjectPlan plan, UncertaintyOptions options) {
        this.plan = plan;
        this.options = options;
        Project project = plan.project();
        model = ModelSchedule.of(project, plan.calendars()).model();
        Uncertainty.Builder builder = Uncertainty.of(model.network()).correlation(options.correlation());
        for (int node = 0; node < model.activities().size(); node++) {
            Activity activity = model.activities().get(node);
            int place = node;
            estimate(activity, node).ifPresent(estimate -> builder.duration(place, estimate));
            builder.cost(node, cost(activity, node));
        }
        RiskMapper mapper = new RiskMapper(project, model, options.responses(), omissions::add);
        project.getRisks().forEach(risk -> mapper.map(risk)
                .ifPresent(event -> add(builder, event, Optional.of(risk))));
        mapper.responses().ifPresent(event -> add(builder, event, Optional.empty()));
        milestones = plan.elements().stream().filter(each -> isMilestone(each) && !nodes(each.element()).isEmpty())
                .toList();
        milestones.forEach(each -> builder.watch(nodes(each.element()).stream().mapToInt(i -> i).toArray()));
        uncertainty = builder.build();
    }

    private void add(Uncertainty.Builder builder, RiskEvent event, Optional<Risk> risk) {
        builder.risk(event);
        risks.add(risk);
    }

    /**
     * Reads what is uncertain in a plan. The model must not change meanwhile, nor since it was planned.
     *
     * @param plan    the plan of a project
     * @param options how to simulate it
     * @return what can be simulated
     */
    public static UncertainPlan of(ProjectPlan plan, UncertaintyOptions options) {
        return new UncertainPlan(plan, options);
    }

    private Optional<Estimate> estimate(Activity activity, int node) {
        boolean byHand = activity.getSchedulingMode() == SchedulingMode.MANUAL && activity.getManualStart() != null;
        if (activity.getEstimate() != null) {
            Optional<Estimate> estimate = byHand ? Optional.empty() : Estimates.of(activity.getEstimate());
            if (estimate.isEmpty()) {
                omissions.add(new Omission(activity, byHand ? Cause.DATES_SET_BY_HAND : Cause.UNUSABLE_ESTIMATE));
            }
            return estimate;
        }
        Spread spread = options.defaultSpread();
        long minutes = model.network().activity(node).duration();
        return spread == null || byHand || minutes == 0 ? Optional.empty()
                : Optional.of(new Estimate.BetaPert(minutes * (1 - spread.below()), minutes,
                        minutes * (1 + spread.above())));
    }

    private ActivityCost cost(Activity activity, int node) {
        BigDecimal ofTime = plan.costs().ofTime(activity);
        BigDecimal all = plan.costs().of(activity);
        long minutes = model.network().activity(node).duration();
        if (minutes == 0) {
            ofTime = BigDecimal.ZERO;
        }
        boolean fixed = activity.getFixedCost() != null && activity.getFixedCost().signum() != 0;
        ActivityCost.Accrual accrual = !fixed ? ActivityCost.Accrual.START
                : switch (activity.getFixedCostAccrual()) {
                    case START -> ActivityCost.Accrual.START;
                    case PRORATED -> ActivityCost.Accrual.EVENLY;
                    case END -> ActivityCost.Accrual.FINISH;
                };
        return new ActivityCost(new Estimate.Certain(all.subtract(ofTime).doubleValue()), accrual,
                minutes == 0 ? 0 : ofTime.doubleValue() / minutes);
    }

    /** What people ask a date of: milestones and gates, and whatever has a deadline. */
    private static boolean isMilestone(PlannedElement planned) {
        WbsElement element = planned.element();
        return element.getDeadline() != null || planned.isMilestone() && element instanceof Activity;
    }

    private List<Integer> nodes(WbsElement element) {
        int[] range = model.content().get(element);
        return range == null ? List.of()
                : IntStream.range(range[0], range[1]).boxed().toList();
    }

    /**
     * The plan.
     *
     * @return the plan as it is if all goes as planned
     */
    public ProjectPlan plan() {
        return plan;
    }

    /**
     * The options.
     *
     * @return how the plan is simulated
     */
    public UncertaintyOptions options() {
        return options;
    }

    /**
     * Whether there is anything to simulate.
     *
     * @return false if all runs would be the same as the plan
     */
    public boolean isUncertain() {
        return !uncertainty.risks().isEmpty() || IntStream.range(0, model.activities().size())
                .anyMatch(uncertainty::isUncertain);
    }

    /**
     * What is left out.
     *
     * @return risks and estimates that don't count
     */
    public List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /**
     * The classic analysis, at once.
     *
     * @return what PERT expects
     */
    public PertForecast pert() {
        PertAnalysis analysis = PertAnalysis.of(uncertainty);
        return new PertForecast(analysis, IntStream.of(analysis.path())
                .filter(node -> node < model.activities().size()).mapToObj(model.activities()::get).toList());
    }

    /**
     * Simulates the plan. The model is not read any more.
     *
     * @param monitor told how many runs are done, of {@link #totalRuns()}, and asked whether to stop
     * @return what comes out; the same for the same plan and options
     * @throws java.util.concurrent.CancellationException if it was cancelled
     * @throws EndlessForecastException                   if the dates of a run lie after the year 9999
     */
    public Forecast simulate(SimulationMonitor monitor) {
        try {
            SimulationResult result = simulation(monitor).run(uncertainty);
            SimulationResult withoutRisks = uncertainty.risks().isEmpty() ? result
                    : simulation(new SecondHalf(monitor, options.runs())).run(uncertainty.withoutRisks());
            return new Forecast(this, result, withoutRisks);
        } catch (HorizonException e) {
            int node = e.activity();
            throw new EndlessForecastException(node >= 0 && node < model.activities().size()
                    ? model.activities().get(node) : null, e);
        }
    }

    private Simulation simulation(SimulationMonitor monitor) {
        return new Simulation(options.runs(), options.seed(), options.threads(), monitor);
    }

    /**
     * How many runs a simulation takes: twice those of the options if there are risks, since it is done once with
     * them and once without.
     *
     * @return number of runs
     */
    public int totalRuns() {
        return uncertainty.risks().isEmpty() ? options.runs() : 2 * options.runs();
    }

    /** Counts on after a first simulation. */
    private record SecondHalf(SimulationMonitor monitor, int before) implements SimulationMonitor {

        @Override
        public boolean isCancelled() {
            return monitor.isCancelled();
        }

        @Override
        public void done(int runs) {
            monitor.done(before + runs);
        }
    }

    List<Activity> activities() {
        return model.activities();
    }

    List<PlannedElement> milestones() {
        return milestones;
    }

    /** The risk of each event of the kernel; empty for the cost of responses. */
    List<Optional<Risk>> risks() {
        return risks;
    }
}
