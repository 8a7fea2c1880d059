/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures what happens in the current thread, by the clock and in time of the processor, which other work on the
 * machine doesn't lengthen; for printing, not asserting.
 */
public final class Stopwatch {

    private long clock = System.nanoTime();
    private long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    private Stopwatch stop() {
        clock = System.nanoTime() - clock;
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        return this;
    }

    /** Measures a deed. */
    public static Stopwatch of(Runnable deed) {
        Stopwatch watch = new Stopwatch();
        deed.run();
        return watch.stop();
    }

    /** Measures a deed and what follows until a control is painted anew. */
    public static Stopwatch untilPainted(Control control, Runnable deed) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        Ui.events();
        control.addListener(SWT.Paint, listener);
        try {
            return of(() -> {
                deed.run();
                Ui.justUntil("painted", () -> painted[0], Ui.display()::readAndDispatch);
            });
        } finally {
            control.removeListener(SWT.Paint, listener);
        }
    }

    /** Measures the longest of the events that are handled until something is the case: so long nobody can type. */
    public static Stopwatch longestUntil(String what, BooleanSupplier condition) {
        Stopwatch[] longest = {new Stopwatch().stop()};
        Ui.justUntil(what, condition, () -> {
            boolean[] handled = new boolean[1];
            Stopwatch watch = of(() -> handled[0] = Ui.display().readAndDispatch());
            longest[0] = watch.processor > longest[0].processor ? watch : longest[0];
            return handled[0];
        });
        return longest[0];
    }

    /**
     * Prints medians and worst values as {@code ./jalon speed} reads them.
     *
     * @param page what was measured
     * @param activities how large the project is
     * @param deed what was done each time
     */
    public static void print(String page, int activities, String deed, List<Stopwatch> watches) {
        System.out.printf(Locale.ROOT, "speed;%s;%d;%s;%s;%s%n", page, activities, deed,
                summary(watches, watch -> watch.clock), summary(watches, watch -> watch.processor));
    }

    /** Prints one value as {@code ./jalon speed} reads it. */
    public static void print(String page, int activities, String deed, Stopwatch watch) {
        print(page, activities, deed, List.of(watch));
    }

    private static String summary(List<Stopwatch> watches, ToLongFunction<Stopwatch> time) {
        long[] sorted = watches.stream().mapToLong(time).sorted().toArray();
        return String.format(Locale.ROOT, "%.1f;%.1f", sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
