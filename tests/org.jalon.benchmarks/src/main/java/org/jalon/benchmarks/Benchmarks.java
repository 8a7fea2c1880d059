/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, all or those that match a pattern, and prints at the end what they say together. */
public final class Benchmarks {

    /** System property: the file of the figures, unless an option names one. */
    private static final String RESULTS = "jalon.benchmarks.results";

    private Benchmarks() {
    }

    /**
     * Runs.
     *
     * @param args patterns of names and options of JMH, such as {@code FullSchedule -f 1}; {@code -h} lists them
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException            if a benchmark fails
     * @throws IOException                if the results can't be written
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        if (given.shouldList()) {
            new Runner(given).list();
            return;
        }
        Path file = Path.of(given.getResult().orElse(System.getProperty(RESULTS, "benchmarks.json")));
        Options options = new OptionsBuilder().parent(given).shouldFailOnError(true).addProfiler(GCProfiler.class)
                .resultFormat(given.getResultFormat().orElse(ResultFormatType.JSON)).result(file.toString()).build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        new Summary(results).print(System.out);
        System.out.printf("%nAll figures are in %s%n", Files.exists(file) ? file.toRealPath() : file);
    }
}
