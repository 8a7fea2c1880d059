/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.schedule.CycleException;
import org.jalon.schedule.rcpsp.ProblemFileException.Fault;

/**
 * Reads problems from files in the formats of the research libraries: {@code .sm} of PSPLIB (one mode per activity) and
 * {@code .rcp} of Patterson. The activity that a file numbers 1 has the index 0.
 *
 * @see <a href="https://doi.org/10.1016/S0377-2217(96)00170-1">R. Kolisch and A. Sprecher, PSPLIB: a project scheduling
 *      problem library, European Journal of Operational Research 96 (1997)</a>
 * @see <a href="https://doi.org/10.1287/mnsc.30.7.854">J. H. Patterson, A comparison of exact approaches for solving
 *      the multiple constrained resource, project scheduling problem, Management Science 30 (1984)</a>
 */
public final class ProblemReader {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 16_000_000;

    private ProblemReader() {
    }

    /** How a file describes a problem. */
    public enum Format {
        /** PSPLIB, one mode per activity. */
        SM,
        /** Patterson. */
        RCP
    }

    /**
     * Reads a problem; the end of the file's name, {@code .sm} or {@code .rcp}, tells the format.
     *
     * @param file a file
     * @return the problem
     * @throws ProblemFileException if there is no correct problem in the file
     * @throws IOException          if the file can't be read
     */
    public static ResourceProblem read(Path file) throws IOException {
        String name = file.getFileName().toString().toUpperCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith("." + format)) {
                return read(file, format);
            }
        }
        throw new ProblemFileException(file, 0, Fault.UNKNOWN_FORMAT, "");
    }

    /**
     * Reads a problem.
     *
     * @param file   a file
     * @param format its format
     * @return the problem
     * @throws ProblemFileException if there is no correct problem in the file
     * @throws IOException          if the file can't be read
     */
    public static ResourceProblem read(Path file, Format format) throws IOException {
        String text = text(file);
        return switch (format) {
            case SM -> new SmReader(file, text).read();
            case RCP -> new RcpReader(file, text).read();
        };
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ProblemFileException(file, 0, Fault.TOO_LARGE, "");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The problem that a file describes. */
    static ResourceProblem problem(Path file, int[] duration, int[][] successors, int[][] demand, int[] capacity)
            throws ProblemFileException {
        try {
            return new ResourceProblem(duration, successors, demand, capacity);
        } catch (CycleException e) {
            throw new ProblemFileException(file, 0, Fault.CYCLE, Arrays.stream(e.path()).limit(20)
                    .mapToObj(i -> Integer.toString(i + 1)).collect(Collectors.joining(" → ")));
        }
    }
}
