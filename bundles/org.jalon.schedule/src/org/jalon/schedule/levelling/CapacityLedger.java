/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.internal.NetworkData;

/** What is left of all resources over time, as activities take it. */
interface CapacityLedger {

    /**
     * A lack of a resource.
     *
     * @param resource index of the resource
     * @param from     when it begins
     * @param until    the earliest start at which the activity may be better off; {@link TimeAxis#NONE} if none is
     */
    record Lack(int resource, long from, long until) {
    }

    /** An empty ledger of the granularity of the resources. */
    static CapacityLedger of(NetworkData network, Resources resources) {
        return switch (resources.granularity()) {
            case MINUTE -> new MinuteLedger(network, resources);
            case DAY -> new DailyLedger(network, resources);
        };
    }

    /** A copy. */
    CapacityLedger copy();

    /** Becomes the same as another ledger of the same resources. */
    void reset(CapacityLedger other);

    /** The first lack that an activity would meet between two dates, or null. */
    Lack firstLack(int activity, long start, long finish);

    /** By when an activity must finish to avoid the last lack between two dates, or {@link TimeAxis#NONE}. */
    long startOfLastLack(int activity, long start, long finish);

    /** Takes what an activity needs between two dates, even if it is not there. */
    default void take(int activity, long start, long finish) {
        add(activity, start, finish, 1);
    }

    /** Gives back what an activity took. */
    default void release(int activity, long start, long finish) {
        add(activity, start, finish, -1);
    }

    /** Adds what an activity needs between two dates to what is taken, once or, with -1, takes it off. */
    void add(int activity, long start, long finish, int sign);

    /** Units beyond the capacities times minutes. */
    long excess();
}
