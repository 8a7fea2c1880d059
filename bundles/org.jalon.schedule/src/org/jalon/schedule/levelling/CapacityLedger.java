/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.levelling.Resources.Demand;

/** What is left of each resource over time, as activities take it in their working time. */
final class CapacityLedger {

    /** A lack of a resource: from when, and until when it lasts at least; {@code until} is null if it never ends. */
    record Lack(int resource, long from, Long until) {
    }

    private final List<NavigableMap<Long, Integer>> left = new ArrayList<>();

    CapacityLedger(Resources resources) {
        for (int k = 0; k < resources.count(); k++) {
            left.add(new TreeMap<>(resources.capacity(k)));
        }
    }

    /** The first lack that an activity would meet, or null. */
    Lack firstLack(List<Demand> demands, WorkCalendar calendar, long start, long finish) {
        for (long from = start; from < finish; from = nextStretch(calendar, from, finish)) {
            long end = endOfStretch(calendar, from, finish);
            for (Demand demand : demands) {
                Lack lack = lack(demand, from, end);
                if (lack != null) {
                    return lack;
                }
            }
        }
        return null;
    }

    private Lack lack(Demand demand, long from, long end) {
        NavigableMap<Long, Integer> steps = left.get(demand.resource());
        for (Map.Entry<Long, Integer> step = steps.floorEntry(from); step != null && step.getKey() < end;
                step = steps.higherEntry(step.getKey())) {
            if (step.getValue() < demand.units()) {
                return new Lack(demand.resource(), Math.max(from, step.getKey()), endOfLack(steps, step, demand));
            }
        }
        return null;
    }

    private static Long endOfLack(NavigableMap<Long, Integer> steps, Map.Entry<Long, Integer> lack, Demand demand) {
        Map.Entry<Long, Integer> step = lack;
        while (step != null && step.getValue() < demand.units()) {
            step = steps.higherEntry(step.getKey());
        }
        return step == null ? null : step.getKey();
    }

    /** Takes what an activity needs, even if it is not there. */
    void take(List<Demand> demands, WorkCalendar calendar, long start, long finish) {
        if (demands.isEmpty()) {
            return;
        }
        for (long from = start; from < finish; from = nextStretch(calendar, from, finish)) {
            long end = endOfStretch(calendar, from, finish);
            for (Demand demand : demands) {
                NavigableMap<Long, Integer> steps = left.get(demand.resource());
                steps.putIfAbsent(from, steps.floorEntry(from).getValue());
                steps.putIfAbsent(end, steps.floorEntry(end).getValue());
                steps.subMap(from, end).replaceAll((date, units) -> units - demand.units());
            }
        }
    }

    private static long nextStretch(WorkCalendar calendar, long from, long finish) {
        long end = endOfStretch(calendar, from, finish);
        return end >= finish ? finish : calendar.nextWorking(end);
    }

    /** The end of the stretch of work that goes on at a date: work and clock run together up to there. */
    private static long endOfStretch(WorkCalendar calendar, long from, long finish) {
        long worked = calendar.worked(from);
        long low = from;
        long high = finish;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (calendar.worked(middle) - worked == middle - from) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
