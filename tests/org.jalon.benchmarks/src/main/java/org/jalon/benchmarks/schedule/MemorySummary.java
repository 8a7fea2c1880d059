/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import static org.jalon.benchmarks.Table.number;

import java.util.Map;

import org.jalon.benchmarks.Results;
import org.jalon.benchmarks.Table;
import org.openjdk.jmh.results.RunResult;

/** The memory of an activity. */
public final class MemorySummary {

    private static final Map<String, String> OBJECTS = Map.of("network", "Network: activities, links, layout",
            "schedule", "Schedule", "mpxj", "MPXJ: scheduled project");

    private MemorySummary() {
    }

    /**
     * Sums up.
     *
     * @param results what was measured
     * @return a table, or nothing if no memory was measured
     */
    public static String of(Results results) {
        Table table = new Table("Memory retained", "Activities", "Bytes per activity");
        for (String method : new String[] {"network", "schedule", "mpxj"}) {
            for (RunResult result : results.of(MemoryBenchmark.class, method)) {
                table.row(OBJECTS.get(method), number(Double.parseDouble(Results.parameter(result, "activities")), 0),
                        number(bytes(result), 0));
            }
        }
        return table.isEmpty() ? "" : table.toString();
    }

    private static double bytes(RunResult result) {
        int measured = result.getParams().getForks() * result.getParams().getMeasurement().getCount();
        return Results.score(result, "bytesPerActivity") / measured;
    }
}
