/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.time.LocalDate;

/**
 * A period in which the work on one activity stands still, whatever its calendar says. It keeps its dates when the
 * activity moves; an activity that lies before or after it is not concerned.
 *
 * @param from when work stops
 * @param to   when work may go on, after {@code from}
 */
public record Interruption(long from, long to) {

    /** The time around it, as a calendar. */
    WorkCalendar otherwise() {
        WorkCalendarBuilder open = WorkCalendar.builder("").week(Shift.WHOLE_DAY);
        long firstDay = Math.floorDiv(from, TimeAxis.DAY);
        long lastDay = Math.floorDiv(to, TimeAxis.DAY);
        open.exception(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
        int before = (int) (from - firstDay * TimeAxis.DAY);
        int after = (int) (to - lastDay * TimeAxis.DAY);
        if (firstDay == lastDay && before > 0) {
            open.exception(LocalDate.ofEpochDay(firstDay), new Shift(0, before), new Shift(after, TimeAxis.DAY));
        } else {
            if (before > 0) {
                open.exception(LocalDate.ofEpochDay(firstDay), new Shift(0, before));
            }
            open.exception(LocalDate.ofEpochDay(lastDay), new Shift(after, TimeAxis.DAY));
        }
        return open.build();
    }
}
