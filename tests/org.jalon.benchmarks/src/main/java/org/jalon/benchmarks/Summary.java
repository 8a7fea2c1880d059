/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jalon.benchmarks.planning.PlanningSummary;
import org.jalon.benchmarks.schedule.FullScheduleSummary;
import org.jalon.benchmarks.schedule.MemorySummary;
import org.jalon.benchmarks.schedule.RescheduleSummary;
import org.jalon.benchmarks.uncertainty.SimulationSummary;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks of a run say together: ratios and shares rather than times, which vary with the machine. */
final class Summary {

    /** One for each subject; each is empty if its benchmarks didn't run. */
    private static final List<Function<Results, String>> SUBJECTS = List.of(FullScheduleSummary::of,
            RescheduleSummary::of, MemorySummary::of, PlanningSummary::of, SimulationSummary::of);

    private final Results results;

    Summary(Collection<RunResult> results) {
        this.results = new Results(results);
    }

    void print(PrintStream out) {
        SUBJECTS.stream().map(subject -> subject.apply(results)).filter(text -> !text.isEmpty())
                .forEach(text -> out.println(text + System.lineSeparator()));
    }
}
