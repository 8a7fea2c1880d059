/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Stream;

/** Reads the problem library PSPLIB ({@code .sm}) and the Patterson format ({@code .rcp}). */
final class Psplib {

    private Psplib() {
    }

    static List<Path> problems(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    static ResourceProblem readSm(Path file) throws IOException {
        List<int[]> links = table(file, "jobnr.    #modes");
        List<int[]> requests = table(file, "jobnr. mode");
        int[] capacity = table(file, "RESOURCEAVAILABILITIES").getLast();
        int[][] successors = new int[links.size()][];
        for (int[] row : links) {
            successors[row[0] - 1] = Arrays.stream(row, 3, row.length).map(job -> job - 1).toArray();
        }
        int[] duration = requests.stream().mapToInt(row -> row[2]).toArray();
        int[][] demand = requests.stream().map(row -> Arrays.copyOfRange(row, 3, row.length)).toArray(int[][]::new);
        return new ResourceProblem(duration, successors, demand, capacity);
    }

    /** The rows of numbers from a heading to the next line of asterisks. */
    private static List<int[]> table(Path file, String heading) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .dropWhile(line -> !line.startsWith(heading)).takeWhile(line -> !line.startsWith("*"))
                .filter(line -> line.matches("[\\s\\d]*\\d[\\s\\d]*"))
                .map(line -> Arrays.stream(line.trim().split("\\s+")).mapToInt(Integer::parseInt).toArray()).toList();
    }

    static ResourceProblem readRcp(Path file) throws IOException {
        try (Scanner scanner = new Scanner(file, StandardCharsets.ISO_8859_1)) {
            int n = scanner.nextInt();
            int resources = scanner.nextInt();
            int[] capacity = numbers(scanner, resources);
            int[] duration = new int[n];
            int[][] demand = new int[n][];
            int[][] successors = new int[n][];
            for (int i = 0; i < n; i++) {
                duration[i] = scanner.nextInt();
                demand[i] = numbers(scanner, resources);
                successors[i] = Arrays.stream(numbers(scanner, scanner.nextInt())).map(job -> job - 1).toArray();
            }
            return new ResourceProblem(duration, successors, demand, capacity);
        }
    }

    private static int[] numbers(Scanner scanner, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, k -> scanner.nextInt());
        return numbers;
    }

    /** Best known makespans: rows of parameter, instance, makespan. */
    static Map<String, Integer> best(Path file, String set) throws IOException {
        Map<String, Integer> best = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.matches("\\s*\\d+\\s+\\d+\\s+\\d+.*")) {
                String[] row = line.trim().split("\\s+");
                best.put(set + row[0] + "_" + row[1] + ".sm", Integer.parseInt(row[2]));
            }
        }
        return best;
    }

    /** Optima of the Patterson set. */
    static Map<String, Integer> optima(Path file) throws IOException {
        Map<String, Integer> best = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.matches("[\\w.]+,\\d+")) {
                best.put(line.substring(0, line.indexOf(',')), Integer.parseInt(line.substring(line.indexOf(',') + 1)));
            }
        }
        return best;
    }
}
