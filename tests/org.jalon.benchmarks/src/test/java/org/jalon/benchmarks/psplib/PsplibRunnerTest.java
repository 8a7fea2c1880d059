/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jalon.benchmarks.psplib.ProblemSet.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner on a small set of our own in the shape of Patterson's. */
class PsplibRunnerTest {

    @TempDir
    Path data;

    @BeforeEach
    void set() throws IOException {
        Path folder = Files.createDirectory(data.resolve("patterson"));
        // Two activities of 3 and 4 periods that can't run at once; then the same with room for both.
        Files.writeString(folder.resolve("one.rcp"), "4 1  1  0 0 2 2 3  3 1 1 4  4 1 1 4  0 0 0");
        Files.writeString(folder.resolve("two.rcp"), "4 1  2  0 0 2 2 3  3 1 1 4  4 1 1 4  0 0 0");
        Files.writeString(folder.resolve("optimum.csv"), "problem,optimum\none.rcp,7\ntwo.rcp,4\n");
    }

    private String run(String... options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new PsplibRunner(PsplibOptions.of(options), out).run();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void deviationsAreMeasuredAndPrinted() throws IOException {
        Measurement reached = Measurement.of(ProblemSet.find(data, Kind.PATTERSON).orElseThrow(), 100, 1, 2);
        assertEquals(List.of(7, 4), reached.outcomes().stream().map(Measurement.Outcome::makespan).toList());
        assertEquals(0, reached.deviation());
        assertEquals(100, reached.asGoodAsBest());
        String printed = run("--data", data.toString(), "--sets", "patterson", "--schedules", "10,100", "--seeds", "7");
        assertTrue(printed.contains("patterson, 100 schedules, seed 7: 0.000 %"), printed);
        assertEquals(2, printed.lines().filter(line -> line.startsWith("| patterson")).count(), printed);
    }

    @Test
    void deviationFromTheBestKnownCountsEachProblemAlike() throws IOException {
        Files.writeString(data.resolve("patterson/optimum.csv"), "one.rcp,5\ntwo.rcp,4\n");
        Measurement reached = Measurement.of(ProblemSet.find(data, Kind.PATTERSON).orElseThrow(), 100, 1, 1);
        assertEquals(20, reached.deviation(), 1e-9);
        assertEquals(50, reached.asGoodAsBest(), 1e-9);
    }

    @Test
    void scheduleBelowTheOptimumIsAnError() throws IOException {
        Files.writeString(data.resolve("patterson/optimum.csv"), "one.rcp,8\ntwo.rcp,4\n");
        ProblemSet set = ProblemSet.find(data, Kind.PATTERSON).orElseThrow();
        assertThrows(IllegalStateException.class, () -> Measurement.of(set, 100, 1, 1));
    }

    @Test
    void problemThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(data.resolve("patterson/two.rcp"), "4 1  2  0 0 2 2 3  3 1 1");
        ProblemSet set = ProblemSet.find(data, Kind.PATTERSON).orElseThrow();
        assertTrue(assertThrows(IOException.class, () -> Measurement.of(set, 100, 1, 1)).getMessage()
                .contains("two.rcp"));
    }

    @Test
    void missingSetsAreLeftOutWithAWord() throws IOException {
        String printed = run("--data", data.toString(), "--sets", "j30");
        assertTrue(printed.startsWith("j30 is left out"), printed);
    }

    @Test
    void samplesTakeEachNthProblem() throws IOException {
        ProblemSet set = ProblemSet.find(data, Kind.PATTERSON).orElseThrow();
        assertEquals(2, set.every(1).files().size());
        assertEquals(List.of(data.resolve("patterson/one.rcp")), set.every(2).files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sets j31", "--schedules 0", "--seeds x", "--threads -1", "--every", "--fast 1"})
    void optionsThatMakeNoSenseAreRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> PsplibOptions.of(line.split(" ")));
    }
}
