/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import org.jalon.model.project.Project;

/**
 * A finished import.
 *
 * @param project        the project, complete, in no resource yet
 * @param format         name of the format the file was found to have, in the user's language
 * @param report         what was lost, changed or assumed
 * @param storedSchedule the dates computed by the tool that wrote the file; not part of the project
 */
public record ImportResult(Project project, String format, ImportReport report, StoredSchedule storedSchedule) {
}
