/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jalon.schedule.uncertainty.Driver.Kind;

/** What came out of a {@link Simulation}. Dates are instants, see {@link org.jalon.schedule.TimeAxis}. */
public final class SimulationResult {

    private final RunRecord record;
    private final Tally tally;
    private final Sample finish;
    private final Sample cost;
    private final List<Sample> watched;
    private final List<Driver> finishDrivers;
    private final List<Driver> costDrivers;
    private final List<CostPoint> costCurve;

    /**
     * How much an activity decides on the finish of the project.
     *
     * @param activity     index of the activity
     * @param criticality  share of the runs in which it was critical, 0 to 1
     * @param cruciality   correlation between its duration and the finish of the project, -1 to 1; 0 if one of them
     *                     did not vary
     * @param significance criticality times the standard deviation of its duration over that of the finish, both in
     *                     working time: the schedule sensitivity index
     * @see <a href="https://doi.org/10.1057/jors.1992.50">T. M. Williams, Criticality in stochastic networks,
     *      Journal of the Operational Research Society 43 (1992)</a>
     */
    public record Sensitivity(int activity, double criticality, double cruciality, double significance) {
    }

    /**
     * Cumulated cost at a date.
     *
     * @param date the date
     * @param p10  one run in ten has spent at most this by then
     * @param p50  half of the runs have
     * @param p90  nine runs in ten have
     * @param mean the mean of all runs
     */
    public record CostPoint(long date, double p10, double p50, double p90, double mean) {
    }

    SimulationResult(Uncertainty uncertainty, RunRecord record, Tally tally) {
        this.record = record;
        this.tally = tally;
        finish = sample(record.finish);
        cost = new Sample(record.cost == null ? new double[record.finish.length] : record.cost);
        watched = Arrays.stream(record.watched).map(SimulationResult::sample).toList();
        int[] uncertain = IntStream.range(0, uncertainty.network().activities().size())
                .filter(uncertainty::isUncertain).toArray();
        finishDrivers = drivers(uncertain, tally.classLate, tally.late, tally.lateSquares).stream()
                .map(each -> new Driver(each.kind(), each.index(), each.share(), record.late(each.low()),
                        record.late(each.high()))).toList();
        costDrivers = drivers(uncertain, tally.classCost, tally.cost, tally.costSquares).stream()
                .map(each -> new Driver(each.kind(), each.index(), each.share(), record.plannedCost + each.low(),
                        record.plannedCost + each.high())).toList();
        costCurve = record.curve == null ? List.of() : curve();
    }

    private static Sample sample(long[] dates) {
        return new Sample(Arrays.stream(dates).asDoubleStream().toArray());
    }

    private List<Driver> drivers(int[] uncertain, double[][] sums, double sum, double squares) {
        List<Driver> drivers = new ArrayList<>();
        for (int k = 0; k < sums.length; k++) {
            boolean risk = k >= uncertain.length;
            ClassMeans means = new ClassMeans(tally.classRuns[k], sums[k], sum, squares);
            if (means.isSignificant()) {
                drivers.add(new Driver(risk ? Kind.RISK : Kind.ACTIVITY, risk ? k - uncertain.length : uncertain[k],
                        means.share(), means.low(), means.high(risk)));
            }
        }
        drivers.sort(Comparator.comparingDouble(Driver::share).reversed());
        return List.copyOf(drivers);
    }

    /** Points until all is spent in all runs; the last one is where the last run finishes. */
    private List<CostPoint> curve() {
        List<CostPoint> points = new ArrayList<>();
        long end = (long) finish.quantile(1);
        for (int k = 0; k < record.curve.points() && record.curve.date(k) < end; k++) {
            int point = k;
            points.add(point(record.curve.date(k),
                    new Sample(Arrays.stream(record.spent).mapToDouble(run -> run[point]).toArray())));
        }
        points.add(point(end, cost));
        return List.copyOf(points);
    }

    private static CostPoint point(long date, Sample spent) {
        return new CostPoint(date, spent.quantile(0.1), spent.quantile(0.5), spent.quantile(0.9), spent.mean());
    }

    /**
     * How often the project was scheduled.
     *
     * @return number of runs
     */
    public int runs() {
        return record.finish.length;
    }

    /**
     * The finish with planned durations and without risks.
     *
     * @return the finish to compare with
     */
    public long plannedFinish() {
        return record.plannedFinish;
    }

    /**
     * The cost with planned durations and without risks.
     *
     * @return the amount to compare with
     */
    public double plannedCost() {
        return record.plannedCost;
    }

    /**
     * When the project finishes.
     *
     * @return instants
     */
    public Sample finish() {
        return finish;
    }

    /**
     * When the activities finish that were {@linkplain Uncertainty.Builder#watch watched}.
     *
     * @return instants, for each of them in the order in which they were given
     */
    public List<Sample> watched() {
        return watched;
    }

    /**
     * What the project costs.
     *
     * @return amounts of money; all 0 if nothing costs
     */
    public Sample cost() {
        return cost;
    }

    /**
     * The chance of keeping a date and a budget together (the joint confidence level). Both tend to fail together, so
     * it is more than the product of the two chances and less than either.
     *
     * @param date   a date
     * @param amount an amount of money
     * @return share of the runs that finish by the date and cost no more than the amount
     * @see <a href="https://www.nasa.gov/ocfo/ppc-corner/nasa-cost-estimating-handbook-ceh/">NASA Cost Estimating
     *      Handbook, appendix J: joint cost and schedule confidence level</a>
     */
    public double jointProbability(long date, double amount) {
        return (double) IntStream.range(0, runs())
                .filter(run -> record.finish[run] <= date && costOf(run) <= amount).count() / runs();
    }

    /**
     * The budget that, together with a date, is kept with a given chance.
     *
     * @param date        a date
     * @param probability from 0 to 1
     * @return the least such amount; empty if the date alone is less likely than that
     */
    public OptionalDouble jointCost(long date, double probability) {
        double[] costs = IntStream.range(0, runs()).filter(run -> record.finish[run] <= date)
                .mapToDouble(this::costOf).sorted().toArray();
        int needed = (int) Math.clamp(Math.ceil(probability * runs() - 1e-9), 1, runs());
        return costs.length < needed ? OptionalDouble.empty() : OptionalDouble.of(costs[needed - 1]);
    }

    private double costOf(int run) {
        return record.cost == null ? 0 : record.cost[run];
    }

    /**
     * Cumulated cost over time with its confidence band.
     *
     * @return points by date, up to the latest finish; empty if nothing costs
     */
    public List<CostPoint> costCurve() {
        return costCurve;
    }

    /**
     * How much an activity decides on the finish.
     *
     * @param i index of an activity
     * @return its indexes
     */
    public Sensitivity sensitivity(int i) {
        double n = runs();
        double varianceOfFinish = Math.max(0, tally.lateSquares / n - tally.late / n * (tally.late / n));
        double variance = Math.max(0, tally.sumOfSquares[i] / n - tally.sum[i] / n * (tally.sum[i] / n));
        double covariance = tally.sumOfProducts[i] / n - tally.sum[i] / n * (tally.late / n);
        double criticality = tally.critical[i] / n;
        boolean varies = variance > 1e-9 && varianceOfFinish > 1e-9;
        return new Sensitivity(i, criticality,
                varies ? Math.clamp(covariance / Math.sqrt(variance * varianceOfFinish), -1, 1) : 0,
                varies ? criticality * Math.sqrt(variance / varianceOfFinish) : 0);
    }

    /**
     * What spreads the finish of the project, for a tornado chart.
     *
     * @return activities and risks by falling share; the bounds of their bars are instants
     */
    public List<Driver> finishDrivers() {
        return finishDrivers;
    }

    /**
     * What spreads the cost of the project, for a tornado chart.
     *
     * @return activities and risks by falling share; the bounds of their bars are amounts of money
     */
    public List<Driver> costDrivers() {
        return costDrivers;
    }
}
