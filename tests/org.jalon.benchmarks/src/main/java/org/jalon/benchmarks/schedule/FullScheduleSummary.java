/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import static org.jalon.benchmarks.Table.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jalon.benchmarks.Results;
import org.jalon.benchmarks.Table;
import org.jalon.benchmarks.network.SampleNetwork;
import org.openjdk.jmh.results.RunResult;

/** How much faster than MPXJ a whole network is scheduled, and how the time grows with the network. */
public final class FullScheduleSummary {

    private static final String SIZE = "activities";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private FullScheduleSummary() {
    }

    /**
     * Sums up.
     *
     * @param results what was measured
     * @return a table, or nothing if there is nothing to compare
     */
    public static String of(Results results) {
        Table table = new Table("Activities", "Links", "Passes ms", "Jalon ms", "MPXJ ms", "MPXJ : Jalon",
                "Jalon ns per element", "Allocated per activity");
        List<double[]> growth = new ArrayList<>();
        for (RunResult jalon : results.of(FullScheduleBenchmark.class, "jalon")) {
            String size = Results.parameter(jalon, SIZE);
            int activities = Integer.parseInt(size);
            int links = SampleNetwork.of(activities, FullScheduleBenchmark.SEED).links().size();
            double time = Results.score(jalon);
            double theirs = score(results, "mpxj", size);
            growth.add(new double[] {activities + links, time});
            table.row(number(activities, 0), number(links, 0), number(score(results, "passes", size), 2),
                    number(time, 2), number(theirs, 1), number(theirs / time, 1),
                    number(time * 1e6 / (activities + links), 0),
                    number(Results.score(jalon, ALLOCATED) / activities, 0) + " B");
        }
        if (table.isEmpty()) {
            return "";
        }
        return "Full schedule" + System.lineSeparator() + table + System.lineSeparator()
                + "Time grows as (activities + links) to the power " + number(exponent(growth), 2) + ".";
    }

    private static double score(Results results, String method, String size) {
        Optional<RunResult> result = results.of(FullScheduleBenchmark.class, method, SIZE, size);
        return result.map(Results::score).orElse(Double.NaN);
    }

    /** The slope between the smallest and the largest network on logarithmic scales. */
    private static double exponent(List<double[]> growth) {
        double[] first = growth.getFirst();
        double[] last = growth.getLast();
        return Math.log(last[1] / first[1]) / Math.log(last[0] / first[0]);
    }
}
