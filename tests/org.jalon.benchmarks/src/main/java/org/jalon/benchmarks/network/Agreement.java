/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.network;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.mpxj.Task;

/** Whether two schedulers have done the same work: their times can be compared only if their dates agree. */
public final class Agreement {

    private Agreement() {
    }

    /**
     * Sets dates against each other.
     *
     * @param ours   a schedule of the kernel
     * @param theirs the same network, scheduled by MPXJ
     * @return a line for each early or late date that differs
     */
    public static List<String> differences(Schedule ours, MpxjProject theirs) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < ours.network().activities().size(); i++) {
            Task task = theirs.task(i);
            compare(i, "early start", ours.earlyStart(i), task.getEarlyStart(), differences);
            compare(i, "early finish", ours.earlyFinish(i), task.getEarlyFinish(), differences);
            compare(i, "late start", ours.lateStart(i), task.getLateStart(), differences);
            compare(i, "late finish", ours.lateFinish(i), task.getLateFinish(), differences);
        }
        return differences;
    }

    private static void compare(int i, String date, long ours, LocalDateTime theirs, List<String> differences) {
        if (!TimeAxis.dateTime(ours).equals(theirs)) {
            differences.add("activity " + i + ", " + date + ": " + TimeAxis.dateTime(ours) + ", MPXJ: " + theirs);
        }
    }
}
