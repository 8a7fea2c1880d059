/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.List;

import org.jalon.diagram.Point;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.Dependency;

/**
 * A precedence drawn between two lines of a Gantt diagram.
 *
 * @param dependency what is drawn
 * @param role whether it lies on the critical path
 * @param fromRow line of the predecessor, or of the collapsed work package that hides it
 * @param toRow line of the successor, or of the collapsed work package that hides it
 * @param points its course, all segments horizontal or vertical; an arrow stands at the end
 */
public record GanttLink(Dependency dependency, Role role, int fromRow, int toRow, List<Point> points) {

    public GanttLink {
        points = List.copyOf(points);
    }
}
