/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.uncertainty;

import static org.jalon.benchmarks.Table.number;

import org.jalon.benchmarks.Results;
import org.jalon.benchmarks.Table;

/** How much faster than the naive way a project is simulated. */
public final class SimulationSummary {

    private static final double MICROSECONDS = 1e6;

    private SimulationSummary() {
    }

    /**
     * Sums up.
     *
     * @param results what was measured
     * @return a table, or nothing if there is nothing to compare
     */
    public static String of(Results results) {
        double naive = score(results, "naive");
        Table table = new Table(number(SimulationBenchmark.RUNS, 0) + " runs of "
                + number(SimulationBenchmark.ACTIVITIES, 0) + " activities", "s", "Naive : this");
        for (String method : new String[] {"twoThreads", "oneThread", "withCosts", "naive"}) {
            double time = score(results, method);
            if (!Double.isNaN(time)) {
                table.row(method, number(time * SimulationBenchmark.RUNS / MICROSECONDS, 2), number(naive / time, 1));
            }
        }
        return table.isEmpty() ? "" : "Monte Carlo simulation" + System.lineSeparator() + table;
    }

    private static double score(Results results, String method) {
        return results.of(SimulationBenchmark.class, method).stream().mapToDouble(Results::score).findFirst()
                .orElse(Double.NaN);
    }
}
