/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/** A calendar in which nobody ever works. */
public final class NoWorkingTimeException extends ScheduleException {

    private static final long serialVersionUID = 1L;

    private final String calendar;

    /**
     * An empty calendar.
     *
     * @param calendar its name
     */
    public NoWorkingTimeException(String calendar) {
        super("calendar \"" + calendar + "\" has no working time");
        this.calendar = calendar;
    }

    /**
     * The calendar at fault.
     *
     * @return its name
     */
    public String calendar() {
        return calendar;
    }
}
