/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

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
                new Estimate.Triangular(10, 15, 70), new Estimate.Uniform(-3, 8), new Estimate.LogNormal(100, 300),
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
            assertEquals(variance, squares / n - mean * mean, 5e-3 * Math.max(1, variance), estimate.toString());
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
    void longTailMeetsItsTwoPercentiles() {
        Estimate estimate = new Estimate.LogNormal(100, 300);
        assertEquals(100, estimate.quantile(0.1), 1e-6);
        assertEquals(300, estimate.quantile(0.9), 1e-6);
    }

    @Test
    void normalDistributionOfTheTables() {
        assertEquals(0.975002104851780, Normal.cumulative(1.96), 1e-14);
        assertEquals(0.158655253931457, Normal.cumulative(-1), 1e-14);
        assertEquals(1.281551565544601, Normal.quantile(0.9), 1e-8);
        assertEquals(-3.090232306167814, Normal.quantile(0.001), 1e-8);
        assertEquals(0, Normal.quantile(0.5), 1e-12);
    }

    @Test
    void estimatesOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Estimate.BetaPert(5, 4, 6));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Triangular(1, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.LogNormal(0, 5));
        assertThrows(IllegalArgumentException.class, () -> new RiskEvent(1.5, List.of()));
    }
}
