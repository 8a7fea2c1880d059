/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/** Measures what happens in the current thread, by the clock and in time of the processor; for printing, not asserting. */
public final class Stopwatch {

    private long clock = System.nanoTime();
    private long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    /** Ends the measurement that began when this was created. */
    public Stopwatch stop() {
        clock = System.nanoTime() - clock;
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        return this;
    }

    /** The median and the worst of some measurements, by the clock. */
    public static String summary(List<Stopwatch> watches) {
        List<Stopwatch> sorted = watches.stream().sorted(Comparator.comparing(watch -> watch.clock)).toList();
        return sorted.get(sorted.size() / 2) + " (worst " + sorted.get(sorted.size() - 1) + ")";
    }

    @Override
    public String toString() {
        return "%.1f ms (processor %.1f ms)".formatted(clock / 1e6, processor / 1e6);
    }
}
