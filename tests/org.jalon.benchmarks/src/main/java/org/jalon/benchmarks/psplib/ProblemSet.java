/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of problems of a research library, with the best makespans that are known.
 *
 * @param kind  which set
 * @param files the problems
 * @param best  best known makespan by name of file
 */
public record ProblemSet(Kind kind, List<Path> files, Map<String, Integer> best) {

    /** What deviations are measured from. */
    public enum Reference {
        /** The proven optimum. */
        OPTIMUM,
        /** The longest path, a bound that can rarely be reached. */
        CRITICAL_PATH
    }

    /** The sets. */
    public enum Kind {
        /** PSPLIB, 30 activities. */
        J30("psplib/j30", ".sm", "psplib/best-known/j30opt.sm", Reference.OPTIMUM),
        /** PSPLIB, 60 activities. */
        J60("psplib/j60", ".sm", "psplib/best-known/j60hrs.sm", Reference.CRITICAL_PATH),
        /** PSPLIB, 120 activities. */
        J120("psplib/j120", ".sm", "psplib/best-known/j120hrs.sm", Reference.CRITICAL_PATH),
        /** The problems of Patterson, 7 to 51 activities. */
        PATTERSON("patterson", ".rcp", "patterson/optimum.csv", Reference.OPTIMUM);

        private final String folder;
        private final String extension;
        private final String bestKnown;
        private final Reference reference;

        Kind(String folder, String extension, String bestKnown, Reference reference) {
            this.folder = folder;
            this.extension = extension;
            this.bestKnown = bestKnown;
            this.reference = reference;
        }

        /**
         * What deviations of this set are measured from in the literature.
         *
         * @return the reference
         */
        public Reference reference() {
            return reference;
        }
    }

    /** A row of the lists of PSPLIB: parameter, instance, makespan. */
    private static final Pattern LIST_ROW = Pattern.compile("\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\b.*");
    /** A row of a table: file, makespan. */
    private static final Pattern TABLE_ROW = Pattern.compile("([\\w.]+),(\\d+)");

    /**
     * Finds a set.
     *
     * @param data the folder of all sets
     * @param kind which set
     * @return the set; empty if there is no folder of it
     * @throws IOException if the folder or the best known makespans can't be read
     */
    public static Optional<ProblemSet> find(Path data, Kind kind) throws IOException {
        Path folder = data.resolve(kind.folder);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Optional.of(new ProblemSet(kind,
                    files.filter(file -> file.toString().endsWith(kind.extension)).sorted().toList(),
                    best(data.resolve(kind.bestKnown), kind)));
        }
    }

    private static Map<String, Integer> best(Path file, Kind kind) throws IOException {
        Map<String, Integer> best = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher list = LIST_ROW.matcher(line);
            Matcher table = TABLE_ROW.matcher(line);
            if (list.matches()) {
                best.put(kind.name().toLowerCase(Locale.ROOT) + list.group(1) + "_" + list.group(2) + kind.extension,
                        Integer.parseInt(list.group(3)));
            } else if (table.matches()) {
                best.put(table.group(1), Integer.parseInt(table.group(2)));
            }
        }
        return best;
    }

    /**
     * A part of the set.
     *
     * @param step how far apart the problems that remain stand, 1 for all
     * @return each step-th problem from the first on
     */
    public ProblemSet every(int step) {
        return new ProblemSet(kind,
                IntStream.range(0, files.size()).filter(k -> k % step == 0).mapToObj(files::get).toList(), best);
    }

    /**
     * The best makespan known of a problem.
     *
     * @param file the problem
     * @return periods
     */
    public int best(Path file) {
        Integer makespan = best.get(file.getFileName().toString());
        if (makespan == null) {
            throw new IllegalArgumentException(file + ": no best known makespan is listed");
        }
        return makespan;
    }
}
