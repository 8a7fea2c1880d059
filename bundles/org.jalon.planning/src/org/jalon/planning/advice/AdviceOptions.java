/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;

/**
 * How far advice goes.
 *
 * @param greatestOverlap greatest share of a predecessor that its successor may overlap, above 0 and up to 1
 * @param indirectPerDay  what a working day of the project costs by itself, project currency; zero if not known
 * @param mostMeasures    measures tried in one round, at least 1: each is a plan of its own
 */
public record AdviceOptions(double greatestOverlap, BigDecimal indirectPerDay, int mostMeasures) {

    /** Overlaps up to half of the predecessor, no indirect cost. */
    public static final AdviceOptions USUAL = new AdviceOptions(0.5, BigDecimal.ZERO, 60);

    /** Checks the ranges. */
    public AdviceOptions {
        if (!(greatestOverlap > 0 && greatestOverlap <= 1) || indirectPerDay.signum() < 0 || mostMeasures < 1) {
            throw new IllegalArgumentException("overlap " + greatestOverlap + ", indirect cost " + indirectPerDay);
        }
    }
}
