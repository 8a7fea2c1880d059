/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.LocalDateTime;

import org.jalon.diagram.Role;

/**
 * A vertical line at one date, over all lines of a Gantt diagram.
 *
 * @param role what the date is
 * @param date the date
 * @param x where it is
 * @param label what it is called
 */
public record GanttLine(Role role, LocalDateTime date, double x, String label) {
}
