/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.List;

/**
 * Something that may happen. When it does, it adds time to one or more activities, by the same severity, and money to
 * the project; an opportunity takes away instead.
 *
 * @param probability from 0 to 1
 * @param impacts     what it does to activities; activities that are over are spared
 * @param cost        money added once, negative for a saving; spent along with the activities it bears on, or at the
 *                    end of the project if there are none
 */
public record RiskEvent(double probability, List<Impact> impacts, Estimate cost) {

    /** Checks the probability. */
    public RiskEvent {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
        impacts = List.copyOf(impacts);
    }

    /**
     * A risk that costs nothing by itself.
     *
     * @param probability from 0 to 1
     * @param impacts     what it does to activities
     */
    public RiskEvent(double probability, List<Impact> impacts) {
        this(probability, impacts, new Estimate.Certain(0));
    }

    /**
     * What a risk does to one activity.
     *
     * @param activity index of the activity
     * @param delay    minutes added to its duration, negative for a gain
     */
    public record Impact(int activity, Estimate delay) {
    }
}
