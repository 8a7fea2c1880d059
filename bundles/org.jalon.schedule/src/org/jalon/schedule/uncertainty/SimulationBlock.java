/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.internal.CriticalTrace;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;

/** A few runs of a simulation, by one thread. */
final class SimulationBlock implements Callable<Tally> {

    private final Uncertainty uncertainty;
    private final long seed;
    private final int from;
    private final int to;
    private final RunRecord record;
    private final SimulationMonitor monitor;

    SimulationBlock(Uncertainty uncertainty, long seed, int from, int to, RunRecord record,
            SimulationMonitor monitor) {
        this.uncertainty = uncertainty;
        this.seed = seed;
        this.from = from;
        this.to = to;
        this.record = record;
        this.monitor = monitor;
    }

    @Override
    public Tally call() {
        Sampler sampler = new Sampler(uncertainty);
        NetworkData network = sampler.network();
        Dates early = new Dates(network);
        boolean forward = network.options.direction() == Direction.FORWARD;
        ForwardPass pass = new ForwardPass(network, early, forward ? network.start : record.projectStart);
        CriticalTrace trace = new CriticalTrace(network, early);
        CostCurve curve = record.curve == null ? null : record.curve.copy();
        List<int[]> watched = uncertainty.watched();
        Tally tally = new Tally(uncertainty);
        for (int run = from; run < to; run++) {
            if (monitor.isCancelled() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException("cancelled after " + run + " runs");
            }
            sampler.draw(seed, run);
            pass.run();
            long finish = Arrays.stream(early.finish).max().orElse(record.projectStart);
            record.finish[run] = finish;
            for (int k = 0; k < watched.size(); k++) {
                record.watched[k][run] = latest(early, watched.get(k));
            }
            double money = 0;
            if (curve != null) {
                money = Arrays.stream(sampler.fixed).sum() + Arrays.stream(sampler.even).sum() + sampler.last;
                record.cost[run] = money;
                curve.accumulate(early, sampler, finish, record.spent[run]);
            }
            tally.count(sampler, trace, trace.run(finish), record.lateness(finish),
                    money - record.plannedCost);
        }
        return tally;
    }

    private static long latest(Dates early, int[] activities) {
        long latest = early.finish[activities[0]];
        for (int i : activities) {
            latest = Math.max(latest, early.finish[i]);
        }
        return latest;
    }
}
