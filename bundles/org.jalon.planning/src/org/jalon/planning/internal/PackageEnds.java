/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.WorkCalendar;

/**
 * Which activity of a work package starts first or finishes last, in a schedule. A network can't say "the first of
 * these to start": such links are tied to the activity that was first in the schedule before, until it stays.
 */
public final class PackageEnds {

    /** Nothing is scheduled yet: the first activity is taken to start first, the last to finish last. */
    public static final PackageEnds UNKNOWN = new PackageEnds(null, null);

    private final Schedule schedule;
    private final WorkCalendar calendar;

    /**
     * The ends in a schedule.
     *
     * @param schedule a schedule of the same activities
     * @param calendar the calendar in which the duration of a work package is counted
     */
    public PackageEnds(Schedule schedule, WorkCalendar calendar) {
        this.schedule = schedule;
        this.calendar = calendar;
    }

    int firstToStart(int[] content) {
        int first = content[0];
        for (int i = content[0]; schedule != null && i < content[1]; i++) {
            first = schedule.start(i) < schedule.start(first) ? i : first;
        }
        return first;
    }

    int lastToFinish(int[] content) {
        int last = content[1] - 1;
        for (int i = content[0]; schedule != null && i < content[1]; i++) {
            last = schedule.finish(i) > schedule.finish(last) ? i : last;
        }
        return last;
    }

    long duration(int[] content) {
        return schedule == null ? 0 : calendar.workBetween(schedule.start(firstToStart(content)),
                schedule.finish(lastToFinish(content)));
    }
}
