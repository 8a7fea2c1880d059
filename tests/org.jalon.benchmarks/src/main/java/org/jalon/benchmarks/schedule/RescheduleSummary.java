/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import static org.jalon.benchmarks.Table.number;

import java.util.List;
import java.util.Locale;

import org.jalon.benchmarks.Results;
import org.jalon.benchmarks.Table;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What share of the time of a full schedule an edit takes. */
public final class RescheduleSummary {

    private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0);

    private RescheduleSummary() {
    }

    /**
     * Sums up.
     *
     * @param results what was measured
     * @return a table, or nothing if there was no edit
     */
    public static String of(Results results) {
        double full = results.of(RescheduleBenchmark.class, "full").stream().findFirst()
                .map(result -> statistics(result).getPercentile(50)).orElse(Double.NaN);
        Table table = new Table("Edit", "Median µs", "90 % µs", "99 % µs", "Mean µs", "Median : full", "90 % : full",
                "Mean : full");
        for (RunResult result : results.of(RescheduleBenchmark.class, "edit")) {
            Statistics times = statistics(result);
            double[] at = PERCENTILES.stream().mapToDouble(times::getPercentile).toArray();
            table.row(Results.parameter(result, "edit").toLowerCase(Locale.ROOT).replace('_', ' '),
                    number(at[0], 0), number(at[1], 0), number(at[2], 0), number(times.getMean(), 0),
                    share(at[0], full), share(at[1], full), share(times.getMean(), full));
        }
        return table.isEmpty() ? "" : String.format(Locale.ROOT,
                "Schedule after one edit among %,d activities (a full schedule takes %s µs, median)%n%s",
                RescheduleBenchmark.ACTIVITIES, number(full, 0), table);
    }

    private static Statistics statistics(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }

    private static String share(double time, double full) {
        return number(100 * time / full, 2) + " %";
    }
}
