/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.exchange.ScheduleComparison.Agreement;
import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.exchange.ScheduleComparison.Scope;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.junit.jupiter.api.Test;

/**
 * Real project files of every format, kept outside the project: those under {@code import} in the folder that
 * {@code -Djalon.data} names. Skipped, and said so, where there is none.
 */
class RealFilesConformanceTest {

    private static List<Path> files(String folder) throws IOException {
        Path data = Path.of(System.getProperty("jalon.data", "../shared/data")).resolve("import").resolve(folder);
        assumeTrue(Files.isDirectory(data), () -> "no real files at " + data.toAbsolutePath()
                + ": give their folder as -Djalon.data");
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".csv")).sorted()
                    .toList();
        }
    }

    @Test
    void everyFileImports() throws Exception {
        List<String> failures = new ArrayList<>();
        for (Path file : files("")) {
            try {
                ImportResult result = ProjectImporter.importFile(file, Locale.ENGLISH);
                if (result.project().getWbs().isEmpty() && result.project().getResources().isEmpty()
                        && result.project().getCalendars().isEmpty()) {
                    failures.add(file + " gives an empty project");
                }
            } catch (ImportException e) {
                failures.add(e.getMessage());
            }
        }
        assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    }

    @Test
    void theSameNetworkComesOutOfEveryFormat() throws Exception {
        for (String name : List.of("mp_j30_a2_nr3", "slack9", "task-links")) {
            List<String> networks = new ArrayList<>();
            for (Path file : files("cross")) {
                if (file.getFileName().toString().startsWith(name + ".")) {
                    networks.add(network(ProjectImporter.importFile(file, Locale.ENGLISH)));
                }
            }
            assertEquals(3, networks.size(), name);
            assertEquals(1, networks.stream().distinct().count(), name);
        }
    }

    private static String network(ImportResult result) {
        return Fixtures.all(result.project(), Dependency.class).stream().map(link -> link.getPredecessor().getName()
                + " " + link.getType() + " " + ((WbsElement) link.getSuccessor()).getName())
                .sorted().toList().toString();
    }

    @Test
    void datesOfMicrosoftProjectAreMetOrExplained() throws Exception {
        List<Path> files = new ArrayList<>(files("mspdi-from-mpp"));
        files.addAll(files("mspdi-native"));
        Agreement dates = new Agreement(0, 0, 0);
        List<String> unexplained = new ArrayList<>();
        for (Path file : files) {
            ScheduleComparison comparison = ScheduleComparison.of(ProjectImporter.importFile(file, Locale.ENGLISH));
            for (Agreement agreement : comparison.agreement(Scope.AUTOMATIC).values()) {
                dates = dates.plus(agreement);
            }
            comparison.rows().forEach(row -> row.differences().stream()
                    .filter(difference -> difference.cause() == Cause.UNEXPLAINED)
                    .forEach(difference -> unexplained.add(file.getFileName() + " " + row.code() + " " + difference)));
        }
        int equal = dates.equal();
        int compared = dates.compared();
        assertAll(() -> assertTrue(unexplained.isEmpty(), () -> String.join("\n", unexplained)),
                () -> assertTrue(compared > 5000, () -> compared + " values compared"),
                () -> assertTrue(equal >= compared * 0.98, () -> equal + " of " + compared + " values are equal"));
    }

    @Test
    void filesThatMicrosoftProjectLeftUpToDateAreMetToTheMinute() throws Exception {
        for (String name : List.of("mp_j120_a2_nr1.xml", "mp_j30_a5_nr1.xml", "mp_j90_a2_nr1.xml", "slack9.xml",
                "mpp14baseline.xml", "sample-mpp.xml")) {
            Path file = files("mspdi-from-mpp").stream().filter(each -> each.endsWith(name)).findFirst().orElseThrow();
            ScheduleComparison comparison = ScheduleComparison.of(ProjectImporter.importFile(file, Locale.ENGLISH));
            assertFalse(comparison.rows().isEmpty(), name);
            for (Field field : Field.values()) {
                Agreement agreement = comparison.agreement(Scope.AUTOMATIC).get(field);
                assertEquals(agreement.compared(), agreement.equal(), () -> name + " " + field);
            }
        }
    }
}
