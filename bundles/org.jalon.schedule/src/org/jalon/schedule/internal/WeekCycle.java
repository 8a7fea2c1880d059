/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;

/**
 * A week of working time, repeated for ever, compiled to prefix sums. Positions and amounts of work are counted
 * from Monday 1970-01-05T00:00, so both may be negative.
 */
public final class WeekCycle {

    private static final long ORIGIN = 4L * TimeAxis.DAY;

    /** Every minute of the week. */
    public static final WeekCycle CONTINUOUS = new WeekCycle(List.of(new int[] {0, TimeAxis.WEEK}));

    private final long[] start;
    private final long[] end;
    /** {@code before[i]}: work of the week before stretch i; one more entry holds the work of the whole week. */
    private final long[] before;
    private final long total;
    private final StepIndex byMinute;
    private final StepIndex byWork;

    private WeekCycle(List<int[]> stretches) {
        int n = stretches.size();
        start = new long[n];
        end = new long[n];
        before = new long[n + 1];
        for (int i = 0; i < n; i++) {
            start[i] = stretches.get(i)[0];
            end[i] = stretches.get(i)[1];
            before[i + 1] = before[i] + end[i] - start[i];
        }
        total = before[n];
        byMinute = n == 0 ? null : new StepIndex(start, n);
        byWork = n == 0 ? null : new StepIndex(before, n);
    }

    /**
     * Compiles the shifts of seven days. A shift that runs past Sunday midnight goes on in the Monday morning.
     *
     * @param days shifts of each day, Monday first
     * @return the compiled week
     */
    static WeekCycle of(List<List<Shift>> days) {
        List<int[]> stretches = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            for (Shift shift : days.get(day)) {
                int from = day * TimeAxis.DAY + shift.from();
                int to = day * TimeAxis.DAY + shift.to();
                stretches.add(new int[] {from, Math.min(to, TimeAxis.WEEK)});
                if (to > TimeAxis.WEEK) {
                    stretches.add(new int[] {0, to - TimeAxis.WEEK});
                }
            }
        }
        return new WeekCycle(merge(stretches));
    }

    private static List<int[]> merge(List<int[]> stretches) {
        stretches.sort(Comparator.comparingInt(stretch -> stretch[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] stretch : stretches) {
            int[] last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && stretch[0] <= last[1]) {
                last[1] = Math.max(last[1], stretch[1]);
            } else {
                merged.add(stretch.clone());
            }
        }
        return merged;
    }

    /**
     * Combines two weeks minute by minute.
     *
     * @param first   a week
     * @param second  another week
     * @param combine from "works in the first" and "works in the second" (0 or 1) to "works" (0 or 1)
     * @return the combined week
     */
    static WeekCycle combine(WeekCycle first, WeekCycle second, IntBinaryOperator combine) {
        int[] cuts = new int[2 * (first.start.length + second.start.length) + 2];
        int n = 0;
        for (WeekCycle cycle : List.of(first, second)) {
            for (int i = 0; i < cycle.start.length; i++) {
                cuts[n++] = (int) cycle.start[i];
                cuts[n++] = (int) cycle.end[i];
            }
        }
        cuts[n++] = 0;
        cuts[n] = TimeAxis.WEEK;
        Arrays.sort(cuts);
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            if (cuts[i] < cuts[i + 1] && combine.applyAsInt(first.worksAt(cuts[i]), second.worksAt(cuts[i])) == 1) {
                stretches.add(new int[] {cuts[i], cuts[i + 1]});
            }
        }
        return new WeekCycle(merge(stretches));
    }

    private int worksAt(int minuteOfWeek) {
        return (int) (workOfWeek(minuteOfWeek + 1) - workOfWeek(minuteOfWeek));
    }

    /** Work from the start of a week to one of its minutes. */
    private long workOfWeek(long minute) {
        if (total == 0) {
            return 0;
        }
        int i = byMinute.find(minute);
        return before[i] + Math.max(0, Math.min(minute, end[i]) - start[i]);
    }

    /**
     * Work done from the origin to an instant.
     *
     * @param instant an instant
     * @return minutes of work
     */
    public long work(long instant) {
        long position = instant - ORIGIN;
        long weeks = Math.floorDiv(position, (long) TimeAxis.WEEK);
        return weeks * total + workOfWeek(position - weeks * TimeAxis.WEEK);
    }

    /**
     * The earliest instant at which an amount of work is done: the end of its last minute.
     *
     * @param work minutes of work from the origin; the week must not be empty
     * @return the instant
     */
    public long earliest(long work) {
        long weeks = Math.floorDiv(work - 1, total);
        long rest = work - weeks * total;
        int i = byWork.find(rest - 1);
        return ORIGIN + weeks * TimeAxis.WEEK + start[i] + rest - before[i];
    }

    /**
     * The latest instant at which an amount of work is done: the start of the minute of work that follows.
     *
     * @param work minutes of work from the origin; the week must not be empty
     * @return the instant
     */
    public long latest(long work) {
        long weeks = Math.floorDiv(work, total);
        long rest = work - weeks * total;
        int i = byWork.find(rest);
        return ORIGIN + weeks * TimeAxis.WEEK + start[i] + rest - before[i];
    }

    /**
     * Whether the week has no break at all.
     *
     * @return true for work around the clock
     */
    public boolean isContinuous() {
        return total == TimeAxis.WEEK;
    }
}
