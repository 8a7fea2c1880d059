/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;

/**
 * What is decided when a project is created.
 *
 * @param name name of the project
 * @param code short code, possibly empty
 * @param direction whether it is planned from its start or back from its finish
 * @param date the start, or the finish
 * @param calendar the calendar to begin with; null to keep the one of the template
 */
record ProjectSettings(String name, String code, SchedulingDirection direction, LocalDate date,
        CalendarPreset calendar) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** When the project begins, planned from its start. */
    LocalDateTime start() {
        return date.atTime(calendar == null ? MORNING : calendar.morning());
    }

    /** Gives them to a project that nobody edits yet. */
    void applyTo(Project project) {
        project.setName(name);
        project.setCode(code.isBlank() ? null : code);
        project.setDirection(direction);
        if (calendar != null) {
            var own = calendar.create();
            project.getCalendars().add(0, own);
            project.setCalendar(own);
            project.setMinutesPerDay(calendar.minutesPerDay());
            project.setMinutesPerWeek(calendar.minutesPerWeek());
        }
        if (direction == SchedulingDirection.BACKWARD) {
            project.setFinish(date.atTime(EVENING));
        } else {
            project.setStart(start());
        }
    }
}
