/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;

/** What came out of a {@link Simulation}. Dates are instants, see {@link org.jalon.schedule.TimeAxis}. */
public final class SimulationResult {

    private final int runs;
    private final long plannedFinish;
    private final long[] finishes;
    private final double[] costs;
    private final List<Sensitivity> sensitivities;
    private final List<CostPoint> costCurve;

    /**
     * How much an activity decides on the finish of the project.
     *
     * @param activity    index of the activity
     * @param criticality share of the runs in which it was critical, 0 to 1
     * @param cruciality  correlation between its duration and the finish of the project, -1 to 1; 0 if one of them
     *                    did not vary
     * @param significance criticality times the standard deviation of its duration over that of the finish: the
     *                    schedule sensitivity index; durations in minutes of work, the finish in minutes
     * @see <a href="https://doi.org/10.1057/jors.1992.50">T. M. Williams, Criticality in stochastic networks,
     *      Journal of the Operational Research Society 43 (1992)</a>
     */
    public record Sensitivity(int activity, double criticality, double cruciality, double significance) {
    }

    /**
     * Cumulated cost at a date.
     *
     * @param date the date
     * @param p10  one run in ten has spent less by then
     * @param p50  half of the runs have
     * @param p90  nine runs in ten have
     * @param mean the mean of all runs
     */
    public record CostPoint(long date, double p10, double p50, double p90, double mean) {
    }

    /** What the runs leave behind. */
    static final class Samples {

        final long projectStart;
        final long plannedFinish;
        final double[] plannedDuration;
        final long[] finish;
        final double[] cost;
        final CostCurve curve;
        final double[][] spent;

        private final int[] critical;
        private final double[] sum;
        private final double[] sumOfSquares;
        private final double[] sumOfProducts;
        private double late;
        private double lateSquares;

        Samples(Uncertainty uncertainty, int runs, CostCurve curve) {
            Schedule planned = Scheduler.schedule(uncertainty.network());
            int n = uncertainty.network().activities().size();
            projectStart = planned.projectStart();
            plannedFinish = IntStream.range(0, n).mapToLong(planned::earlyFinish).max().orElse(projectStart);
            plannedDuration = uncertainty.network().activities().stream().mapToDouble(a -> a.duration()).toArray();
            finish = new long[runs];
            cost = new double[runs];
            this.curve = curve;
            spent = new double[runs][curve == null ? 0 : curve.points()];
            critical = new int[n];
            sum = new double[n];
            sumOfSquares = new double[n];
            sumOfProducts = new double[n];
        }

        void add(SimulationBlock block) {
            late += block.late;
            lateSquares += block.lateSquares;
            for (int i = 0; i < critical.length; i++) {
                critical[i] += block.critical[i];
                sum[i] += block.sum[i];
                sumOfSquares[i] += block.sumOfSquares[i];
                sumOfProducts[i] += block.sumOfProducts[i];
            }
        }

        private Sensitivity sensitivity(int i) {
            double n = finish.length;
            double varianceOfFinish = Math.max(0, lateSquares / n - late / n * (late / n));
            double variance = Math.max(0, sumOfSquares[i] / n - sum[i] / n * (sum[i] / n));
            double covariance = sumOfProducts[i] / n - sum[i] / n * (late / n);
            double criticality = critical[i] / n;
            boolean varies = variance > 1e-9 && varianceOfFinish > 1e-9;
            return new Sensitivity(i, criticality,
                    varies ? Math.clamp(covariance / Math.sqrt(variance * varianceOfFinish), -1, 1) : 0,
                    varies ? criticality * Math.sqrt(variance / varianceOfFinish) : 0);
        }
    }

    SimulationResult(Uncertainty uncertainty, Samples samples) {
        runs = samples.finish.length;
        plannedFinish = samples.plannedFinish;
        sensitivities = IntStream.range(0, uncertainty.network().activities().size())
                .mapToObj(samples::sensitivity).toList();
        costCurve = samples.curve == null ? List.of()
                : IntStream.range(0, samples.curve.points()).mapToObj(k -> point(samples, k)).toList();
        finishes = samples.finish;
        costs = samples.cost;
        Arrays.sort(finishes);
        Arrays.sort(costs);
    }

    private static CostPoint point(Samples samples, int k) {
        double[] spent = Arrays.stream(samples.spent).mapToDouble(run -> run[k]).sorted().toArray();
        return new CostPoint(samples.curve.date(k), spent[rank(spent.length, 0.1)], spent[rank(spent.length, 0.5)],
                spent[rank(spent.length, 0.9)], Arrays.stream(spent).average().orElse(0));
    }

    /** The place of a percentile in sorted outcomes: the least one with at least that share at or below it. */
    private static int rank(int count, double probability) {
        return (int) Math.clamp(Math.ceil(probability * count) - 1, 0, count - 1);
    }

    /**
     * How often the project was scheduled.
     *
     * @return number of runs
     */
    public int runs() {
        return runs;
    }

    /**
     * The finish with planned durations and without risks.
     *
     * @return the finish to compare with
     */
    public long plannedFinish() {
        return plannedFinish;
    }

    /**
     * The finish that is met with a given chance.
     *
     * @param probability from 0 to 1, such as 0.8 for P80
     * @return the date
     */
    public long finishAt(double probability) {
        return finishes[rank(runs, probability)];
    }

    /**
     * The mean finish.
     *
     * @return the date
     */
    public long meanFinish() {
        return plannedFinish + Math.round(Arrays.stream(finishes).mapToDouble(date -> date - plannedFinish)
                .average().orElse(0));
    }

    /**
     * The chance of finishing in time.
     *
     * @param date a date
     * @return share of the runs that finish at or before it
     */
    public double probabilityBy(long date) {
        int low = 0;
        int high = runs;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (finishes[middle] <= date) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / runs;
    }

    /**
     * All finishes, for a histogram.
     *
     * @return dates, rising
     */
    public long[] finishes() {
        return finishes.clone();
    }

    /**
     * The total cost that is kept with a given chance.
     *
     * @param probability from 0 to 1
     * @return an amount of money
     */
    public double costAt(double probability) {
        return costs[rank(runs, probability)];
    }

    /**
     * All total costs, for a histogram.
     *
     * @return amounts, rising; all 0 if nothing costs
     */
    public double[] costs() {
        return costs.clone();
    }

    /**
     * Cumulated cost over time with its confidence band.
     *
     * @return points by date; empty if nothing costs
     */
    public List<CostPoint> costCurve() {
        return costCurve;
    }

    /**
     * How much an activity decides on the finish.
     *
     * @param activity index of an activity
     * @return its indexes
     */
    public Sensitivity sensitivity(int activity) {
        return sensitivities.get(activity);
    }

    /**
     * The activities whose duration varies with the finish, for a tornado chart.
     *
     * @return by falling absolute cruciality; activities without any are left out
     */
    public List<Sensitivity> tornado() {
        return sensitivities.stream().filter(each -> each.cruciality() != 0)
                .sorted(Comparator.comparingDouble((Sensitivity each) -> -Math.abs(each.cruciality()))
                        .thenComparingInt(Sensitivity::activity)).toList();
    }
}
