/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.List;

/**
 * Something that may happen. When it does, it adds time and money to one or more activities; an opportunity takes
 * away instead.
 *
 * @param probability from 0 to 1
 * @param impacts     what it does
 */
public record RiskEvent(double probability, List<Impact> impacts) {

    /** Checks the probability. */
    public RiskEvent {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
        impacts = List.copyOf(impacts);
    }

    /**
     * What a risk does to one activity.
     *
     * @param activity index of the activity
     * @param delay    minutes added to its duration, negative for a gain
     * @param cost     money added to its cost, negative for a saving
     */
    public record Impact(int activity, Estimate delay, Estimate cost) {

        /**
         * A delay that costs nothing by itself.
         *
         * @param activity index of the activity
         * @param delay    minutes added to its duration
         */
        public Impact(int activity, Estimate delay) {
            this(activity, delay, new Estimate.Certain(0));
        }
    }
}
