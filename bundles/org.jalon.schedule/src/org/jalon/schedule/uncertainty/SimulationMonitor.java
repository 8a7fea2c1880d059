/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/** Whoever waits for a simulation. */
public interface SimulationMonitor {

    /** Waits patiently and in silence. */
    SimulationMonitor NONE = new SimulationMonitor() {
    };

    /**
     * Asked before each run, by several threads.
     *
     * @return true to stop the simulation
     */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Told from time to time how far the simulation has got, by the thread that started it.
     *
     * @param runs runs done so far
     */
    default void done(int runs) {
    }
}
