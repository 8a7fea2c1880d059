/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

/** Follows a levelling, and may end it early: the best schedule so far is the result then. */
public interface LevellingMonitor {

    /** Lets the levelling run to its end. */
    LevellingMonitor NONE = () -> false;

    /**
     * Whether to end; asked after each schedule.
     *
     * @return true to end
     */
    boolean isCancelled();

    /**
     * Told after each schedule.
     *
     * @param schedules how many were generated so far
     * @param finish    the finish of the project in the best of them
     */
    default void generated(int schedules, long finish) {
        // Most callers only want to be able to cancel.
    }
}
