/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jalon.benchmarks.psplib.ProblemSet.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The search on a part of the public problem sets, with few schedules so that it stays short; the folder comes from
 * {@code -Djalon.data}. Limits stand a little above what is reached, so that a worse search is seen.
 */
class PsplibTest {

    @ParameterizedTest
    @CsvSource({"J30, 0.50", "J60, 0.80", "J120, 3.40", "PATTERSON, 0.05"})
    void searchComesCloseToTheBestKnown(Kind kind, double limit) throws IOException {
        Path data = Path.of(System.getProperty("jalon.data", "../../../shared/data"));
        Optional<ProblemSet> set = ProblemSet.find(data, kind);
        assumeTrue(set.isPresent(), "no problem set in " + data);
        double deviation = Measurement.of(set.get().every(kind == Kind.PATTERSON ? 1 : 8), 1_000, 1, 1).fromBest();
        assertTrue(deviation <= limit, () -> "deviation " + deviation);
    }
}
