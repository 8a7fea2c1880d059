/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Monte Carlo simulation: the project is scheduled many times with durations, costs and risks drawn at random, on the
 * real calendars, links and constraints. The same seed gives the same result, whatever the number of threads.
 *
 * @param runs    how many times the project is scheduled, at least 1
 * @param seed    start of the random numbers
 * @param threads how many threads share the work, at least 1
 * @param monitor told how far it is, and asked whether to stop
 * @see <a href="https://doi.org/10.1287/opre.11.5.839">R. M. Van Slyke, Monte Carlo methods and the PERT problem,
 *      Operations Research 11 (1963)</a>
 */
public record Simulation(int runs, long seed, int threads, SimulationMonitor monitor) {

    /** Runs computed by one thread at a time; fixed, since sums depend on their order in the last digit. */
    private static final int BLOCK = 250;

    /** Checks the numbers. */
    public Simulation {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " runs on " + threads + " threads");
        }
    }

    /**
     * A simulation on all processors that nobody watches.
     *
     * @param runs how many times the project is scheduled
     * @param seed start of the random numbers
     */
    public Simulation(int runs, long seed) {
        this(runs, seed, Runtime.getRuntime().availableProcessors(), SimulationMonitor.NONE);
    }

    /**
     * Runs the simulation.
     *
     * @param uncertainty a project and what is uncertain in it
     * @return what came out
     * @throws CancellationException                if it was cancelled
     * @throws org.jalon.schedule.ScheduleException if a run cannot be scheduled
     */
    public SimulationResult run(Uncertainty uncertainty) {
        RunRecord runRecord = new RunRecord(uncertainty, runs);
        Tally sum = new Tally(uncertainty);
        Deque<Future<Tally>> blocks = new ArrayDeque<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int first = 0; first < runs; first += BLOCK) {
                blocks.add(executor.submit(new SimulationBlock(uncertainty, seed, first,
                        Math.min(first + BLOCK, runs), runRecord, monitor)));
            }
            try {
                for (int done = BLOCK; !blocks.isEmpty(); done += BLOCK) {
                    sum.add(result(blocks.peek()));
                    blocks.remove();
                    monitor.done(Math.min(done, runs));
                }
            } finally {
                blocks.forEach(block -> block.cancel(true));
            }
        }
        return new SimulationResult(uncertainty, runRecord, sum);
    }

    private static Tally result(Future<Tally> block) {
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
