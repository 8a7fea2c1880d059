/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

/**
 * A way to shorten an activity for money.
 *
 * @param activity  index of the activity
 * @param duration  minutes that the activity lasts when the means is used in full, at least 0 and less than it lasts
 *                  without
 * @param cost      what that costs, in any unit, at least 0
 * @param divisible whether a part of the gain can be had for the same part of the cost
 */
public record Means(int activity, long duration, double cost, boolean divisible) {

    /** Checks the ranges. */
    public Means {
        if (duration < 0 || !(cost >= 0) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException("means of duration " + duration + " and cost " + cost);
        }
    }
}
