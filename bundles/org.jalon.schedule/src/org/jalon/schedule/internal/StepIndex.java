/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

/**
 * Finds the last step at or below a value in a rising stair of values, in constant time on average: a table of equal
 * buckets tells where to start looking.
 */
final class StepIndex {

    private final long[] steps;
    private final int last;
    private final long base;
    private final int shift;
    private final int[] table;

    /**
     * Indexes the first values of an array.
     *
     * @param steps values that never fall
     * @param count how many of them count, at least 1
     */
    StepIndex(long[] steps, int count) {
        this.steps = steps;
        last = count - 1;
        // The first step is far off, at the start of the time axis, so the buckets begin at the second.
        base = steps[Math.min(1, last)];
        long range = steps[last] - base;
        int bits = 0;
        while (range >> bits > 4L * count) {
            bits++;
        }
        shift = bits;
        table = new int[(int) (range >> shift) + 1];
        int step = Math.min(1, last);
        for (int bucket = 0; bucket < table.length; bucket++) {
            long value = base + ((long) bucket << shift);
            while (step < last && steps[step + 1] <= value) {
                step++;
            }
            table[bucket] = step;
        }
    }

    /**
     * Looks up a value.
     *
     * @param value a value
     * @return index of the last step that is not above it, or 0
     */
    int find(long value) {
        if (value < base) {
            return 0;
        }
        if (value >= steps[last]) {
            return last;
        }
        int step = table[(int) ((value - base) >> shift)];
        while (steps[step + 1] <= value) {
            step++;
        }
        return step;
    }
}
