/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.Clock;
import java.time.LocalDate;

import org.jalon.model.project.Project;

/** The day by which a project is looked at: what is late, and on which day something is assessed or done. */
public final class StatusDay {

    private StatusDay() {
    }

    /**
     * The day of a project: its status date, else today.
     *
     * @param project the project
     * @param clock   tells what day it is
     */
    public static LocalDate of(Project project, Clock clock) {
        return project.getStatusDate() == null ? LocalDate.now(clock) : project.getStatusDate().toLocalDate();
    }

    /** The same by the clock of the machine. */
    public static LocalDate of(Project project) {
        return of(project, Clock.systemDefaultZone());
    }
}
