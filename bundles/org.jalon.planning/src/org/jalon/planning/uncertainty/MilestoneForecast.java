/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jalon.model.breakdown.WbsElement;

/**
 * When a milestone, a gate or something with a deadline finishes.
 *
 * @param element an activity or work package
 * @param planned its planned finish
 * @param due     its deadline; empty if it has none
 * @param finish  its finish in the runs
 */
public record MilestoneForecast(WbsElement element, LocalDateTime planned, Optional<LocalDateTime> due,
        DateDistribution finish) {

    /**
     * The chance of keeping the deadline.
     *
     * @return 0 to 1; empty without deadline
     */
    public OptionalDouble onTime() {
        return due.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(finish.probabilityBy(due.get()));
    }

    /**
     * The chance of keeping the planned date.
     *
     * @return 0 to 1
     */
    public double asPlanned() {
        return finish.probabilityBy(planned);
    }
}
