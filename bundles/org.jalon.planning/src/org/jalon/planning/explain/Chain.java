/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The chain of causes that leads to a date: each step begins where the one before ends, so that the date of the
 * origin and the contributions of all steps add up to it.
 *
 * @param steps steps from the origin to the date, at least the origin
 */
public record Chain(List<Step> steps) {

    /** Keeps the list from changing. */
    public Chain {
        steps = List.copyOf(steps);
    }

    /**
     * Where the chain begins.
     *
     * @return the step that follows from no other
     */
    public Step origin() {
        return steps.getFirst();
    }

    /**
     * The date that is explained.
     *
     * @return where the last step ends
     */
    public LocalDateTime date() {
        return steps.getLast().to();
    }

    /**
     * What one kind of step adds to the date.
     *
     * @param kind a kind of step
     * @return its contributions together, on the clock
     */
    public Duration contribution(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::contribution)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The working time of one kind of step.
     *
     * @param kind a kind of step
     * @return their working times together, each in its own calendar
     */
    public Duration work(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::work)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
