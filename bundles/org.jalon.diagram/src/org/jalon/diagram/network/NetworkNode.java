/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.List;
import java.util.Optional;

import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.NetworkCells;
import org.jalon.planning.PlannedElement;

/**
 * A box of a network diagram: an activity, a milestone, or a work package that has links of its own.
 *
 * @param planned what it is about
 * @param kind its form
 * @param role what it means, which decides its look
 * @param bounds where it is
 * @param cells its compartments, relative to its top left corner
 * @param title code and name of the element, in full
 * @param isCollapsed whether it is a work package that stands for what it holds
 */
public record NetworkNode(PlannedElement planned, Kind kind, Role role, Rect bounds, List<Cell> cells, String title,
        boolean isCollapsed) {

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
        EARLY_START, DURATION, EARLY_FINISH, NAME, LATE_START, FLOATS, LATE_FINISH, DATE,
        OPTIMISTIC, MOST_LIKELY, PESSIMISTIC, EXPECTED, DEVIATION
    }

    public NetworkNode {
        cells = List.copyOf(cells);
    }

    /** A box titled as its element is now. */
    public NetworkNode(PlannedElement planned, Kind kind, Role role, Rect bounds, List<Cell> cells,
            boolean isCollapsed) {
        this(planned, kind, role, bounds, cells, title(planned), isCollapsed);
    }

    /** Width of boxes of a kind, logical pixels. */
    public static double width(Kind kind) {
        return NetworkCells.width(kind);
    }

    /** Height of all boxes, logical pixels. */
    public static double height() {
        return NetworkCells.height();
    }

    /** Code and name of an element as they are now. */
    public static String title(PlannedElement planned) {
        String name = planned.element().getName();
        return planned.code() + " " + (name == null ? "" : name);
    }

    /** The compartment of a kind, if the box has it. */
    public Optional<Cell> cell(Content content) {
        return cells.stream().filter(cell -> cell.content() == content).findFirst();
    }
}
