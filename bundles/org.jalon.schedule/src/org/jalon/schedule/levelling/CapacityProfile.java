/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;

import org.jalon.schedule.WorkCalendar;

/** What is left of one resource over its working time, in steps. A point is an amount of that time since its start. */
final class CapacityProfile {

    /** No such point. */
    static final long NONE = -1;

    private long[] at;
    private long[] left;
    private int size;

    CapacityProfile(NavigableMap<Long, Integer> capacity, WorkCalendar time) {
        at = new long[Math.max(4, capacity.size())];
        left = new long[at.length];
        for (Map.Entry<Long, Integer> step : capacity.entrySet()) {
            long point = time.worked(step.getKey());
            // Steps at times when the resource doesn't work fall together: the last one counts.
            size -= size > 0 && at[size - 1] == point ? 1 : 0;
            at[size] = point;
            left[size++] = step.getValue();
        }
    }

    CapacityProfile(CapacityProfile other) {
        at = other.at.clone();
        left = other.left.clone();
        size = other.size;
    }

    /** Becomes the same as another profile. */
    void reset(CapacityProfile other) {
        if (at.length < other.size) {
            at = new long[other.at.length];
            left = new long[other.at.length];
        }
        System.arraycopy(other.at, 0, at, 0, other.size);
        System.arraycopy(other.left, 0, left, 0, other.size);
        size = other.size;
    }

    /** The step that a point lies in. */
    private int step(long point) {
        int found = Arrays.binarySearch(at, 0, size, point);
        return found >= 0 ? found : -found - 2;
    }

    /** The first point of a stretch at which less than some units are left, or {@link #NONE}. */
    long firstLack(long from, long to, long units) {
        for (int k = step(from); k < size && at[k] < to; k++) {
            if (left[k] < units) {
                return Math.max(from, at[k]);
            }
        }
        return NONE;
    }

    /** The first point from which on some units are left after a lack at a point, or {@link #NONE} for never. */
    long endOfLack(long point, long units) {
        int k = step(point);
        while (k < size && left[k] < units) {
            k++;
        }
        return k < size ? at[k] : NONE;
    }

    /** Where the last lack of a stretch begins, be it before the stretch, or {@link #NONE} without lack. */
    long startOfLastLack(long from, long to, long units) {
        int k = step(to - 1);
        while (k >= 0 && left[k] >= units && at[k] > from) {
            k--;
        }
        if (left[k] >= units) {
            return NONE;
        }
        while (k > 0 && left[k - 1] < units) {
            k--;
        }
        return at[k];
    }

    /** Takes units over a stretch, even if they are not there; negative units are given back. */
    void take(long from, long to, long units) {
        int first = split(from);
        int end = split(to);
        for (int k = first; k < end; k++) {
            left[k] -= units;
        }
    }

    /** The step that starts at a point, made if there is none. */
    private int split(long point) {
        int k = step(point);
        if (at[k] == point) {
            return k;
        }
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            left = Arrays.copyOf(left, 2 * size);
        }
        k++;
        System.arraycopy(at, k, at, k + 1, size - k);
        System.arraycopy(left, k, left, k + 1, size - k);
        at[k] = point;
        left[k] = left[k - 1];
        size++;
        return k;
    }

    /** Units beyond the capacity times minutes. */
    long excess() {
        long excess = 0;
        for (int k = 0; k < size - 1; k++) {
            if (left[k] < 0) {
                excess -= left[k] * (at[k + 1] - at[k]);
            }
        }
        return excess;
    }
}
