/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Monte Carlo simulation: the project is scheduled many times with durations, costs and risks drawn at random, on the
 * real calendars, links and constraints. The same seed gives the same result, whatever the number of threads.
 *
 * @param runs      how many times the project is scheduled, at least 1
 * @param seed      start of the random numbers
 * @param threads   how many threads share the work, at least 1
 * @param cancelled asked from time to time, by several threads; true stops the simulation
 * @see <a href="https://doi.org/10.1287/opre.11.5.839">R. M. Van Slyke, Monte Carlo methods and the PERT problem,
 *      Operations Research 11 (1963)</a>
 */
public record Simulation(int runs, long seed, int threads, BooleanSupplier cancelled) {

    /** Runs computed by one thread at a time; fixed, since sums depend on their order in the last digit. */
    private static final int BLOCK = 250;

    /** Checks the numbers. */
    public Simulation {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " runs on " + threads + " threads");
        }
    }

    /**
     * A simulation on all processors that is not cancelled.
     *
     * @param runs how many times the project is scheduled
     * @param seed start of the random numbers
     */
    public Simulation(int runs, long seed) {
        this(runs, seed, Runtime.getRuntime().availableProcessors(), () -> false);
    }

    /**
     * Runs the simulation.
     *
     * @param uncertainty a project and what is uncertain in it
     * @return what came out
     * @throws CancellationException                     if it was cancelled
     * @throws org.jalon.schedule.ScheduleException if a run cannot be scheduled
     */
    public SimulationResult run(Uncertainty uncertainty) {
        CostCurve curve = CostCurve.of(uncertainty);
        SimulationResult.Samples samples = new SimulationResult.Samples(uncertainty, runs, curve);
        List<Future<SimulationBlock>> blocks = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int first = 0; first < runs; first += BLOCK) {
                SimulationBlock block = new SimulationBlock(uncertainty, seed, first, Math.min(first + BLOCK, runs),
                        samples, cancelled);
                blocks.add(executor.submit(block));
            }
            try {
                blocks.forEach(block -> samples.add(result(block)));
            } finally {
                blocks.forEach(block -> block.cancel(true));
            }
        }
        return new SimulationResult(uncertainty, samples);
    }

    private static SimulationBlock result(Future<SimulationBlock> block) {
        try {
            return block.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
