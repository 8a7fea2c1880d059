/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would help to meet a date.
 *
 * @param target   the date
 * @param finish   the finish of the target as planned
 * @param missing  how much too late that is, in working time of the project
 * @param measures single measures that gain something, the best first
 * @param plans    combinations, the cheapest first
 * @param curve    what each finish costs by means that shorten activities, from now to the earliest; empty without
 *                 such means
 * @param proven   whether the costs of the curve are proven to be the least
 */
public record Advice(Target target, LocalDateTime finish, Duration missing, List<Measure> measures,
        List<MeasurePlan> plans, List<CostPoint> curve, boolean proven) {

    /** Keeps the lists from changing. */
    public Advice {
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
        curve = List.copyOf(curve);
    }

    /**
     * Whether the plan meets the date as it is.
     *
     * @return true if nothing needs to be done
     */
    public boolean isMet() {
        return !finish.isAfter(target.date());
    }

    /**
     * The combination to take.
     *
     * @return the cheapest that meets the date, or else the one that comes closest; empty if nothing helps
     */
    public Optional<MeasurePlan> best() {
        return plans.stream().filter(MeasurePlan::isEnough).findFirst()
                .or(() -> plans.stream().min(Comparator.comparing(MeasurePlan::finish)));
    }
}
