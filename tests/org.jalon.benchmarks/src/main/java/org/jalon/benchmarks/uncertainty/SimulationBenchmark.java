/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.uncertainty;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.jalon.benchmarks.network.SampleNetwork;
import org.jalon.schedule.Network;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.uncertainty.ActivityCost;
import org.jalon.schedule.uncertainty.Estimate;
import org.jalon.schedule.uncertainty.Simulation;
import org.jalon.schedule.uncertainty.SimulationMonitor;
import org.jalon.schedule.uncertainty.SimulationResult;
import org.jalon.schedule.uncertainty.Uncertainty;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A Monte Carlo simulation of a project of a thousand activities, each with a three-point estimate, beside the naive
 * way: a network built and scheduled for each run, in one thread. Times are those of one run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class SimulationBenchmark {

    static final int ACTIVITIES = 1_000;
    static final int RUNS = 10_000;
    private static final int NAIVE_RUNS = 200;
    private static final long SEED = 1;

    /** A project with estimates, without and with costs. */
    @State(Scope.Benchmark)
    public static class Project {

        Network network;
        Uncertainty durations;
        Uncertainty durationsAndCosts;

        /** Makes the project. */
        @Setup(Level.Trial)
        public void make() {
            network = SampleNetwork.of(ACTIVITIES, SEED);
            Uncertainty.Builder builder = Uncertainty.of(network);
            for (int i = 0; i < ACTIVITIES; i++) {
                builder.duration(i, estimate(i));
            }
            durations = builder.build();
            for (int i = 0; i < ACTIVITIES; i++) {
                builder.cost(i, new ActivityCost(new Estimate.Certain(100), 1));
            }
            durationsAndCosts = builder.build();
        }

        Estimate estimate(int i) {
            double planned = network.activity(i).duration();
            return planned == 0 ? new Estimate.Certain(0)
                    : new Estimate.BetaPert(planned * 0.8, planned, planned * (1.2 + i % 10 / 10.0));
        }
    }

    /**
     * All figures of the simulation, on two threads.
     *
     * @param project the project
     * @return what came out
     */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public SimulationResult twoThreads(Project project) {
        return new Simulation(RUNS, SEED, 2, SimulationMonitor.NONE).run(project.durations);
    }

    /**
     * The same on one thread.
     *
     * @param project the project
     * @return what came out
     */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public SimulationResult oneThread(Project project) {
        return new Simulation(RUNS, SEED, 1, SimulationMonitor.NONE).run(project.durations);
    }

    /**
     * Costs and their course over time besides, on two threads.
     *
     * @param project the project
     * @return what came out
     */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public SimulationResult withCosts(Project project) {
        return new Simulation(RUNS, SEED, 2, SimulationMonitor.NONE).run(project.durationsAndCosts);
    }

    /**
     * The naive way: only the mean finish comes out.
     *
     * @param project the project
     * @return the mean finish
     */
    @Benchmark
    @OperationsPerInvocation(NAIVE_RUNS)
    public double naive(Project project) {
        SplittableRandom random = new SplittableRandom(SEED);
        double sum = 0;
        for (int run = 0; run < NAIVE_RUNS; run++) {
            Network.Builder builder = project.network.toBuilder();
            for (int i = 0; i < ACTIVITIES; i++) {
                // A triangular distribution: the quantile of a beta distribution would take longer than all the rest.
                double planned = project.network.activity(i).duration();
                double minutes = planned == 0 ? 0 : new Estimate.Triangular(planned * 0.8, planned,
                        planned * (1.2 + i % 10 / 10.0)).quantile(random.nextDouble());
                builder.set(i, project.network.activity(i).lasting(Math.round(minutes)));
            }
            sum += Scheduler.schedule(builder.build()).projectFinish();
        }
        return sum / NAIVE_RUNS;
    }
}
