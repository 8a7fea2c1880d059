/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.schedule.uncertainty.Estimate;

/** Turns three-point estimates of the model into those of the kernel. */
final class Estimates {

    private Estimates() {
    }

    /** The estimate in minutes; empty if its values are missing, negative or out of order. */
    static Optional<Estimate> of(ThreePointEstimate given) {
        boolean whole = Stream.of(given.getOptimistic(), given.getMostLikely(), given.getPessimistic())
                .allMatch(each -> each != null && !each.isNegative());
        if (!whole || given.getMostLikely().compareTo(given.getOptimistic()) < 0
                || given.getPessimistic().compareTo(given.getMostLikely()) < 0) {
            return Optional.empty();
        }
        double least = minutes(given.getOptimistic());
        double mode = minutes(given.getMostLikely());
        double greatest = minutes(given.getPessimistic());
        return Optional.of(switch (given.getDistribution()) {
            case TRIANGULAR -> new Estimate.Triangular(least, mode, greatest);
            case UNIFORM -> new Estimate.Uniform(least, greatest);
            // A long tail needs room beyond its mode.
            case LOGNORMAL -> mode == greatest ? new Estimate.BetaPert(least, mode, greatest)
                    : new Estimate.LogNormal(least, mode, greatest);
            case BETA_PERT -> new Estimate.BetaPert(least, mode, greatest);
        });
    }

    private static double minutes(Duration duration) {
        return duration.toSeconds() / 60.0;
    }
}
