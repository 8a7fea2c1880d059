/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.List;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

/**
 * A link of a network diagram. It leaves and enters at the sides that its type ties: the left side of a box is its
 * start, the right side its finish.
 *
 * @param dependency what is drawn; the first of several that a collapsed work package lets fall together
 * @param count how many links it stands for
 * @param source the element whose box it leaves
 * @param target the element whose box it enters
 * @param role whether it lies on the critical path
 * @param points its course; an arrow stands at the end
 * @param label type and lag, empty for a plain finish-to-start link
 * @param labelBounds where the label is; meaningless without one
 */
public record NetworkEdge(Dependency dependency, int count, WbsElement source, WbsElement target, Role role,
        List<Point> points, String label, Rect labelBounds) {

    public NetworkEdge {
        points = List.copyOf(points);
    }
}
