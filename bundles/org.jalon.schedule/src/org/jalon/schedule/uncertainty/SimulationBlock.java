/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.internal.CriticalTrace;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;

/** A few runs of a simulation, and the sums that can be made of them. */
final class SimulationBlock implements Callable<SimulationBlock> {

    private final Uncertainty uncertainty;
    private final long seed;
    private final int from;
    private final int to;
    private final SimulationResult.Samples samples;
    private final BooleanSupplier cancelled;

    /** In how many runs each activity was critical. */
    final int[] critical;
    /** Sums over the runs of the difference x between drawn and planned duration, of x², and of x times y below. */
    final double[] sum;
    final double[] sumOfSquares;
    final double[] sumOfProducts;
    /** Sums over the runs of the difference y between the finish and the reference, and of y². */
    double late;
    double lateSquares;

    SimulationBlock(Uncertainty uncertainty, long seed, int from, int to, SimulationResult.Samples samples,
            BooleanSupplier cancelled) {
        int n = uncertainty.network().activities().size();
        this.uncertainty = uncertainty;
        this.seed = seed;
        this.from = from;
        this.to = to;
        this.samples = samples;
        this.cancelled = cancelled;
        critical = new int[n];
        sum = new double[n];
        sumOfSquares = new double[n];
        sumOfProducts = new double[n];
    }

    @Override
    public SimulationBlock call() {
        Sampler sampler = new Sampler(uncertainty);
        NetworkData network = sampler.network();
        Dates early = new Dates(network);
        boolean forward = network.options.direction() == Direction.FORWARD;
        ForwardPass pass = new ForwardPass(network, early, forward ? network.start : samples.projectStart);
        CriticalTrace trace = new CriticalTrace(network, early);
        for (int run = from; run < to; run++) {
            if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException("cancelled after " + run + " runs");
            }
            sampler.draw(seed, run);
            pass.run();
            long finish = Arrays.stream(early.finish).max().orElse(samples.projectStart);
            samples.finish[run] = finish;
            if (sampler.cost != null) {
                samples.cost[run] = Arrays.stream(sampler.cost).sum();
                samples.curve.accumulate(early, sampler.cost, samples.spent[run]);
            }
            int found = trace.run(finish);
            for (int k = 0; k < found; k++) {
                critical[trace.get(k)]++;
            }
            count(sampler.duration, finish - samples.plannedFinish);
        }
        return this;
    }

    private void count(double[] duration, double delay) {
        late += delay;
        lateSquares += delay * delay;
        for (int i = 0; i < duration.length; i++) {
            double x = duration[i] - samples.plannedDuration[i];
            sum[i] += x;
            sumOfSquares[i] += x * x;
            sumOfProducts[i] += x * delay;
        }
    }
}
