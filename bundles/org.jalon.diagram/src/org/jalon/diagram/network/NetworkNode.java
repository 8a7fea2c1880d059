/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.List;

import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.planning.PlannedElement;

/**
 * A box of a network diagram: an activity, a milestone, or a work package that has links of its own.
 *
 * @param planned what it is about
 * @param kind its form
 * @param role what it means, which decides its look
 * @param bounds where it is
 * @param cells its compartments, relative to its top left corner
 */
public record NetworkNode(PlannedElement planned, Kind kind, Role role, Rect bounds, List<Cell> cells) {

    /** Form of a box. */
    public enum Kind {
        ACTIVITY, MILESTONE, GATE, WORK_PACKAGE
    }

    /**
     * A compartment of a box.
     *
     * @param content what it tells
     * @param bounds where it is, relative to the top left corner of the box
     * @param lines what is written, short enough for its place
     * @param font in which font
     * @param align where in its width
     */
    public record Cell(Content content, Rect bounds, List<String> lines, Font font, Shape.Align align) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** What a compartment tells. */
    public enum Content {
        EARLY_START, DURATION, EARLY_FINISH, NAME, LATE_START, FLOATS, LATE_FINISH, DATE
    }

    public NetworkNode {
        cells = List.copyOf(cells);
    }
}
