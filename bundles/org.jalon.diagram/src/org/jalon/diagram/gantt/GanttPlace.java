/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import org.jalon.model.breakdown.WbsElement;

/**
 * A place among the lines of a diagram whose order isn't that of the breakdown.
 *
 * @param element what the line is about; a work package of no project for the heading of a group
 * @param level depth, 1 at the top
 * @param expandable whether other lines hang on it that can be hidden
 * @param expanded whether these are shown
 */
public record GanttPlace(WbsElement element, int level, boolean expandable, boolean expanded) {
}
