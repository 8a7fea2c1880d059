/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

import org.jalon.benchmarks.psplib.ProblemSet.Reference;
import org.jalon.schedule.rcpsp.PopulationSearch;
import org.jalon.schedule.rcpsp.ProblemReader;
import org.jalon.schedule.rcpsp.ResourceProblem;
import org.jalon.schedule.rcpsp.ResourceSchedule;
import org.jalon.schedule.rcpsp.ScheduleChecker;

/**
 * What a search reached on a set of problems.
 *
 * @param outcomes one for each problem
 */
public record Measurement(List<Outcome> outcomes) {

    /**
     * What a search reached on one problem.
     *
     * @param makespan  of the schedule found
     * @param reference makespan from which the deviation is measured
     * @param best      best known makespan
     * @param seconds   time used
     */
    public record Outcome(int makespan, int reference, int best, double seconds) {
    }

    /**
     * Searches all problems of a set and checks each schedule.
     *
     * @param set       the set
     * @param schedules how many schedules may be generated for each problem
     * @param seed      start of the random numbers
     * @param threads   how many problems are searched at a time
     * @return what was reached
     * @throws IOException           if a problem can't be read
     * @throws IllegalStateException if a schedule is wrong, or better than the best known one
     */
    public static Measurement of(ProblemSet set, int schedules, long seed, int threads) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Outcome>> running = set.files().stream()
                    .map(file -> pool.submit((Callable<Outcome>) () -> search(set, file, schedules, seed))).toList();
            List<Outcome> outcomes = new ArrayList<>();
            try {
                for (Future<Outcome> future : running) {
                    outcomes.add(future.get());
                }
            } catch (ExecutionException e) {
                pool.shutdownNow();
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            return new Measurement(outcomes);
        }
    }

    private static Outcome search(ProblemSet set, Path file, int schedules, long seed) throws IOException {
        ResourceProblem problem = ProblemReader.read(file);
        long before = System.nanoTime();
        ResourceSchedule schedule = new PopulationSearch(schedules, seed).search(problem);
        double seconds = (System.nanoTime() - before) / 1e9;
        List<String> wrong = ScheduleChecker.check(problem, schedule);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(file + ": " + String.join("; ", wrong));
        }
        int best = set.best(file);
        boolean toOptimum = set.kind().reference() == Reference.OPTIMUM;
        if (toOptimum && schedule.makespan() < best) {
            throw new IllegalStateException(file + ": " + schedule.makespan() + " is less than the optimum " + best);
        }
        return new Outcome(schedule.makespan(), toOptimum ? best : problem.criticalPath(), best, seconds);
    }

    /**
     * The mean deviation from the reference.
     *
     * @return in percent
     */
    public double deviation() {
        return mean(outcome -> 100.0 * (outcome.makespan - outcome.reference) / outcome.reference);
    }

    /**
     * The mean deviation from the best known makespans.
     *
     * @return in percent
     */
    public double fromBest() {
        return mean(outcome -> 100.0 * (outcome.makespan - outcome.best) / outcome.best);
    }

    /**
     * How many problems came out as short as the best known schedule, or shorter.
     *
     * @return in percent
     */
    public double asGoodAsBest() {
        return mean(outcome -> outcome.makespan <= outcome.best ? 100 : 0);
    }

    /**
     * The time that the searches took one after the other.
     *
     * @return in seconds
     */
    public double seconds() {
        return outcomes.stream().mapToDouble(Outcome::seconds).sum();
    }

    private double mean(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
