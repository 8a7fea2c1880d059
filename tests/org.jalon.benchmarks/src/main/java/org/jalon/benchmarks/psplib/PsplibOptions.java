/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jalon.benchmarks.psplib.ProblemSet.Kind;

/**
 * What to measure.
 *
 * @param data      the folder of the problem sets
 * @param sets      which sets
 * @param schedules how many schedules may be generated for each problem, several to compare
 * @param seeds     starts of the random numbers; figures are means over them
 * @param threads   how many problems are searched at a time
 * @param every     how far apart the problems that are taken stand, 1 for all
 */
record PsplibOptions(Path data, List<Kind> sets, List<Integer> schedules, List<Integer> seeds, int threads,
        int every) {

    static final String USAGE = """
            Options:
              --data FOLDER       folder with psplib/j30, j60, j120 and patterson (or -Djalon.data=FOLDER)
              --sets LIST         of j30,j60,j120,patterson; j30,j60,j120 unless given
              --schedules LIST    1000,5000,50000 unless given
              --seeds LIST        1,2 unless given
              --threads N         number of processors unless given
              --every N           each N-th problem only""";

    /**
     * Reads options.
     *
     * @param args the words of the command line
     * @return what they ask for
     * @throws IllegalArgumentException if they make no sense; the message says why
     */
    static PsplibOptions of(String... args) {
        PsplibOptions options = new PsplibOptions(Path.of(System.getProperty("jalon.data", "../shared/data")),
                List.of(Kind.J30, Kind.J60, Kind.J120), List.of(1_000, 5_000, 50_000), List.of(1, 2),
                Runtime.getRuntime().availableProcessors(), 1);
        List<String> words = new ArrayList<>(Arrays.asList(args));
        while (!words.isEmpty()) {
            String option = words.removeFirst();
            if (words.isEmpty()) {
                throw new IllegalArgumentException(option + " wants a value, or is unknown");
            }
            options = options.with(option, words.removeFirst());
        }
        return options;
    }

    private PsplibOptions with(String option, String value) {
        return switch (option) {
            case "--data" -> new PsplibOptions(Path.of(value), sets, schedules, seeds, threads, every);
            case "--sets" ->
                new PsplibOptions(data, list(value, PsplibOptions::kind), schedules, seeds, threads, every);
            case "--schedules" ->
                new PsplibOptions(data, sets, list(value, PsplibOptions::positive), seeds, threads, every);
            case "--seeds" ->
                new PsplibOptions(data, sets, schedules, list(value, PsplibOptions::positive), threads, every);
            case "--threads" -> new PsplibOptions(data, sets, schedules, seeds, positive(value), every);
            case "--every" -> new PsplibOptions(data, sets, schedules, seeds, threads, positive(value));
            default -> throw new IllegalArgumentException("unknown option " + option);
        };
    }

    private static <T> List<T> list(String value, Function<String, T> item) {
        return Arrays.stream(value.split(",")).map(item).toList();
    }

    private static Kind kind(String value) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("unknown set " + value));
    }

    private static int positive(String value) {
        if (!value.matches("0*[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(value + " is no positive number");
        }
        return Integer.parseInt(value);
    }
}
