/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.Optional;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;

/**
 * One line of a Gantt diagram: one element of the work breakdown structure.
 *
 * @param index position from the top, from 0
 * @param element what the line is about
 * @param planned its dates and floats; absent if it is left out of the plan
 * @param code its WBS code, 1.2.3
 * @param level depth in the breakdown, 1 at the top
 * @param expandable whether it contains elements that can be hidden
 * @param expanded whether these are shown
 * @param y top of the line, logical pixels
 * @param height logical pixels
 */
public record GanttRow(int index, WbsElement element, Optional<PlannedElement> planned, String code, int level,
        boolean expandable, boolean expanded, double y, double height) {

    /** The name as written, empty if there is none. */
    public String name() {
        return element.getName() == null ? "" : element.getName();
    }
}
