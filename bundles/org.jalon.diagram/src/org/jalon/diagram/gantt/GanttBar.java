/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.LocalDateTime;

import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.WbsElement;

/**
 * One mark on a line of a Gantt diagram.
 *
 * @param kind what is drawn
 * @param role what it means, which decides its look
 * @param element what it is about
 * @param row index of its line
 * @param start first date it shows
 * @param finish last date it shows; the first again for a mark at one date
 * @param bounds where it is; a mark at one date lies centred on that date
 */
public record GanttBar(Kind kind, Role role, WbsElement element, int row, LocalDateTime start, LocalDateTime finish,
        Rect bounds) {

    /** What is drawn. Later ones lie over earlier ones. */
    public enum Kind {
        /** Ghost bar of the reference. */
        BASELINE,
        /** Line over the time by which an activity may slip. */
        FLOAT,
        /** Bracket over the content of a work package. */
        WORK_PACKAGE,
        /** Bar of an activity. */
        ACTIVITY,
        /** Part of a bar or bracket that is done. */
        PROGRESS,
        /** Diamond at one date. */
        MILESTONE,
        /** Mark of a validation point at one date. */
        GATE,
        /** Mark of an imposed date. */
        CONSTRAINT,
        /** Mark of a date that should be met. */
        DEADLINE
    }
}
