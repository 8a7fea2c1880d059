/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;

/**
 * The whole time axis cut into eras, in each of which one {@link WeekCycle} repeats: the ordinary weeks, a holiday,
 * a summer timetable… With the work done before each era, work and dates convert into each other by one binary
 * look-up of the era and one search inside a week.
 */
public final class Eras {

    private static final long FIRST_DAY = Math.floorDiv(TimeAxis.EARLIEST, (long) TimeAxis.DAY);
    private static final long END_DAY = Math.floorDiv(TimeAxis.LATEST, (long) TimeAxis.DAY);
    private static final int MONDAY_OFFSET = 3;

    private final long[] start;
    private final WeekCycle[] cycle;
    /** Work from {@link TimeAxis#EARLIEST} to the start of each era; one more entry holds the total. */
    private final long[] before;
    /** What to add to the work counted by the cycle to get the work counted from {@link TimeAxis#EARLIEST}. */
    private final long[] offset;
    private final StepIndex byInstant;
    private final StepIndex byWork;

    private Eras(List<Long> starts, List<WeekCycle> cycles) {
        int n = starts.size();
        start = new long[n];
        cycle = cycles.toArray(new WeekCycle[0]);
        before = new long[n + 1];
        offset = new long[n];
        for (int i = 0; i < n; i++) {
            start[i] = starts.get(i);
            long end = i + 1 < n ? starts.get(i + 1) : TimeAxis.LATEST;
            offset[i] = before[i] - cycle[i].work(start[i]);
            before[i + 1] = offset[i] + cycle[i].work(end);
        }
        byInstant = new StepIndex(start, n);
        byWork = new StepIndex(before, n);
    }

    /**
     * One pattern over some days.
     *
     * @param firstDay first day, counted from 1970-01-01
     * @param lastDay  last day, included
     * @param days     shifts of each day of the week, Monday first; null leaves that day of the week as it was
     */
    public record Overlay(long firstDay, long lastDay, List<List<Shift>> days) {
    }

    /**
     * Compiles an ordinary week and what overlays it.
     *
     * @param week     shifts of each day, Monday first
     * @param overlays exceptions; a later one covers an earlier one
     * @return the compiled time axis
     */
    public static Eras compile(List<List<Shift>> week, List<Overlay> overlays) {
        TreeMap<Long, List<List<Shift>>> patterns = new TreeMap<>();
        patterns.put(FIRST_DAY, week);
        for (Overlay overlay : overlays) {
            long from = Math.max(overlay.firstDay(), FIRST_DAY);
            long end = Math.min(overlay.lastDay() + 1, END_DAY);
            if (from < end) {
                patterns.putIfAbsent(from, patterns.floorEntry(from).getValue());
                patterns.putIfAbsent(end, patterns.floorEntry(end).getValue());
                patterns.subMap(from, end).replaceAll((day, days) -> cover(days, overlay.days()));
            }
        }
        patterns.remove(END_DAY);
        return build(mergeEqual(patterns));
    }

    private static TreeMap<Long, List<List<Shift>>> mergeEqual(TreeMap<Long, List<List<Shift>>> patterns) {
        TreeMap<Long, List<List<Shift>>> merged = new TreeMap<>();
        patterns.forEach((day, days) -> {
            if (merged.isEmpty() || !merged.lastEntry().getValue().equals(days)) {
                merged.put(day, days);
            }
        });
        return merged;
    }

    private static List<List<Shift>> cover(List<List<Shift>> under, List<List<Shift>> over) {
        List<List<Shift>> days = new ArrayList<>(7);
        for (int day = 0; day < 7; day++) {
            days.add(over.get(day) == null ? under.get(day) : over.get(day));
        }
        return days;
    }

    private static Eras build(TreeMap<Long, List<List<Shift>>> patterns) {
        Map<List<List<Shift>>, WeekCycle> compiled = new HashMap<>();
        List<Long> starts = new ArrayList<>();
        List<WeekCycle> cycles = new ArrayList<>();
        List<List<Shift>> previous = null;
        for (Map.Entry<Long, List<List<Shift>>> era : patterns.entrySet()) {
            long day = era.getKey();
            List<List<Shift>> days = era.getValue();
            int eve = weekday(day - 1);
            if (previous != null && !overnight(previous.get(eve)).equals(overnight(days.get(eve)))) {
                // The first morning still sees the night shift of the era before.
                starts.add(day * TimeAxis.DAY);
                cycles.add(firstDay(days, eve, previous.get(eve)));
                Long next = patterns.higherKey(day);
                day++;
                if (next != null && next == day) {
                    previous = days;
                    continue;
                }
            }
            starts.add(day * TimeAxis.DAY);
            cycles.add(compiled.computeIfAbsent(days, WeekCycle::of));
            previous = days;
        }
        return new Eras(starts, cycles);
    }

    private static WeekCycle firstDay(List<List<Shift>> days, int eve, List<Shift> shiftsOfEve) {
        List<List<Shift>> mixed = new ArrayList<>(days);
        mixed.set(eve, shiftsOfEve);
        return WeekCycle.of(mixed);
    }

    private static List<Shift> overnight(List<Shift> shifts) {
        return shifts.stream().filter(shift -> shift.to() > TimeAxis.DAY).toList();
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + MONDAY_OFFSET, 7L);
    }

    /**
     * Combines two time axes minute by minute.
     *
     * @param first   one
     * @param second  the other
     * @param combine from "works in the first" and "works in the second" (0 or 1) to "works" (0 or 1)
     * @return the combined time axis
     */
    public static Eras combine(Eras first, Eras second, IntBinaryOperator combine) {
        record Pair(WeekCycle first, WeekCycle second) {
        }
        Map<Pair, WeekCycle> combined = new HashMap<>();
        List<Long> starts = new ArrayList<>();
        List<WeekCycle> cycles = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.start.length || j < second.start.length) {
            long at = Math.min(i < first.start.length ? first.start[i] : Long.MAX_VALUE,
                    j < second.start.length ? second.start[j] : Long.MAX_VALUE);
            i += i < first.start.length && first.start[i] == at ? 1 : 0;
            j += j < second.start.length && second.start[j] == at ? 1 : 0;
            starts.add(at);
            cycles.add(combined.computeIfAbsent(new Pair(first.cycle[i - 1], second.cycle[j - 1]),
                    pair -> WeekCycle.combine(pair.first, pair.second, combine)));
        }
        return new Eras(starts, cycles);
    }

    /**
     * Work of the whole time axis.
     *
     * @return minutes
     */
    public long total() {
        return before[before.length - 1];
    }

    /**
     * Whether there is no break at all.
     *
     * @return true for work around the clock
     */
    public boolean isContinuous() {
        return Arrays.stream(cycle).allMatch(WeekCycle::isContinuous);
    }

    /**
     * Work from {@link TimeAxis#EARLIEST} to an instant.
     *
     * @param instant an instant within the time axis
     * @return minutes of work
     */
    public long work(long instant) {
        int era = byInstant.find(instant);
        return offset[era] + cycle[era].work(instant);
    }

    /**
     * The earliest instant at which an amount of work is done.
     *
     * @param work from 1 to {@link #total()}
     * @return the instant at which its last minute ends
     */
    public long earliest(long work) {
        int era = byWork.find(work - 1);
        return cycle[era].earliest(work - offset[era]);
    }

    /**
     * The latest instant at which an amount of work is done.
     *
     * @param work from 0 to {@link #total()} - 1
     * @return the instant at which the next minute of work starts
     */
    public long latest(long work) {
        int era = byWork.find(work);
        return cycle[era].latest(work - offset[era]);
    }
}
