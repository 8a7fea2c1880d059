/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.planning;

import static org.jalon.benchmarks.Table.number;

import org.jalon.benchmarks.Results;
import org.jalon.benchmarks.Table;
import org.openjdk.jmh.results.RunResult;

/** How long a model takes to be planned. */
public final class PlanningSummary {

    private static final String SIZE = "activities";

    private PlanningSummary() {
    }

    /**
     * Sums up.
     *
     * @param results what was measured
     * @return a table, or nothing if nothing was planned
     */
    public static String of(Results results) {
        Table table = new Table("Model to plan", "Dates and floats ms", "With loads and costs ms", "µs per activity");
        for (RunResult plan : results.of(PlanningBenchmark.class, "plan")) {
            String size = Results.parameter(plan, SIZE);
            double activities = Double.parseDouble(size);
            double all = results.of(PlanningBenchmark.class, "planWithLoadsAndCosts", SIZE, size).map(Results::score)
                    .orElse(Double.NaN);
            table.row(number(activities, 0) + " activities", number(Results.score(plan), 2), number(all, 2),
                    number(1000 * Results.score(plan) / activities, 1));
        }
        return table.isEmpty() ? "" : table.toString();
    }
}
