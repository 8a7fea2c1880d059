/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

/** Distributions of uncertain durations, against their known moments and quantiles. */
class EstimateTest {

    @Test
    void threePointEstimateOfTheTextbook() {
        Estimate estimate = new Estimate.BetaPert(4, 6, 14);
        assertEquals(7, estimate.mean());
        assertEquals(100 / 36.0, estimate.variance(), 1e-12);
    }

    @Test
    void momentsAreThoseOfTheQuantiles() {
        for (Estimate estimate : List.of(new Estimate.BetaPert(10, 40, 70), new Estimate.BetaPert(10, 12, 70),
                new Estimate.Triangular(10, 15, 70), new Estimate.Uniform(-3, 8), new Estimate.LogNormal(100, 130, 300),
                new Estimate.Certain(5))) {
            int n = 200_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double x = estimate.quantile((i + 0.5) / n);
                sum += x;
                squares += x * x;
            }
            double mean = sum / n;
            assertEquals(estimate.mean(), mean, 1e-3 * Math.max(1, estimate.mean()), estimate.toString());
            // The classic PERT variance is a convention; the beta distribution has (m - o) (p - m) / 7 about its mean.
            double variance = estimate instanceof Estimate.BetaPert pert
                    ? (pert.mean() - pert.optimistic()) * (pert.pessimistic() - pert.mean()) / 7
                    : estimate.variance();
            assertEquals(variance, squares / n - mean * mean, 1e-2 * Math.max(1, variance), estimate.toString());
        }
    }

    @Test
    void quantilesRiseFromTheLeastToTheGreatestOutcome() {
        for (Estimate estimate : List.of(new Estimate.BetaPert(10, 10, 70), new Estimate.BetaPert(10, 70, 70),
                new Estimate.Triangular(10, 10, 70), new Estimate.Triangular(10, 70, 70))) {
            double previous = 10;
            for (int i = 1; i < 10_000; i++) {
                double x = estimate.quantile(i / 10_000.0);
                assertEquals(true, x >= previous && x <= 70, estimate + " " + i);
                previous = x;
            }
        }
        assertEquals(20, new Estimate.BetaPert(20, 20, 20).quantile(0.3));
    }

    @Test
    void longTailHasItsModeAndOneOutcomeInTwentyBeyond() {
        Estimate estimate = new Estimate.LogNormal(100, 130, 300);
        assertEquals(0.95, estimate.cumulative(300), 1e-9);
        double atMode = estimate.cumulative(131) - estimate.cumulative(129);
        assertTrue(atMode > estimate.cumulative(126) - estimate.cumulative(124));
        assertTrue(atMode > estimate.cumulative(136) - estimate.cumulative(134));
        assertTrue(estimate.quantile(1e-6) > 100);
        assertEquals(20, new Estimate.LogNormal(20, 20, 20).mean());
        assertTrue(new Estimate.LogNormal(20, 20, 50).mean() > 20);
    }

    @Test
    void quickQuantilesAreThoseOfTheLibrary() {
        for (Estimate estimate : List.of(new Estimate.BetaPert(10, 40, 70), new Estimate.BetaPert(10, 10, 70),
                new Estimate.BetaPert(10, 70, 70), new Estimate.Triangular(10, 20, 70),
                new Estimate.LogNormal(10, 20, 70), new Estimate.Uniform(10, 70), new Estimate.Certain(40),
                new Estimate.BetaPert(10, 20, 70).times(-0.5),
                new Estimate.Beyond(new Estimate.BetaPert(10, 20, 70), 30))) {
            DoubleUnaryOperator quick = Quantiles.of(estimate);
            for (double u : new double[] {0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999}) {
                assertEquals(estimate.quantile(u), quick.applyAsDouble(u), 0.02, estimate + " " + u);
            }
        }
    }

    @Test
    void multipleOfAnEstimateMayTurnItRound() {
        Estimate gain = new Estimate.Triangular(10, 15, 70).times(-2);
        assertEquals(-2 * new Estimate.Triangular(10, 15, 70).mean(), gain.mean(), 1e-12);
        assertEquals(4 * new Estimate.Triangular(10, 15, 70).variance(), gain.variance(), 1e-9);
        assertEquals(0.3, gain.cumulative(gain.quantile(0.3)), 1e-12);
        assertTrue(gain.quantile(0.01) < gain.quantile(0.99));
    }

    @Test
    void outcomesBelowWhatWasReachedAreRuledOut() {
        Estimate rest = new Estimate.Beyond(new Estimate.Uniform(10, 20), 16);
        assertEquals(18, rest.mean(), 1e-9);
        assertEquals(16.0 / 12, rest.variance(), 1e-5);
        assertEquals(0, rest.cumulative(15.9));
        assertEquals(0.5, rest.cumulative(18), 1e-12);
        assertEquals(19, rest.quantile(0.75), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Beyond(new Estimate.Uniform(10, 20), 20));
    }

    @Test
    void estimatesOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Estimate.BetaPert(5, 4, 6));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Triangular(1, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.LogNormal(0, 5, 5));
        assertThrows(IllegalArgumentException.class, () -> new RiskEvent(1.5, List.of()));
    }
}
