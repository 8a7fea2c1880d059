/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jalon.diagram.Point;
import org.jalon.diagram.Shape;

/**
 * A line between two boxes.
 *
 * @param element   the element it stands for, which can be selected, reconnected and deleted; null if it only shows
 *                  that one contains or refers to the other
 * @param source    element of the box where it begins
 * @param target    element of the box where it ends
 * @param points    its course, for pointers to hit and handles to stand at
 * @param title     what it says, in words
 * @param shapes    how it looks, line and label
 * @param reference reference from the source to the target that the line shows, where no element stands for it but
 *                  hands may draw, reconnect and delete it all the same; null if there is none
 */
public record BoardLink(EObject element, EObject source, EObject target, List<Point> points, String title,
        List<Shape> shapes, EReference reference) {

    public BoardLink {
        points = List.copyOf(points);
        shapes = List.copyOf(shapes);
    }

    /** A line that stands for an element, or for nothing that hands may change. */
    public BoardLink(EObject element, EObject source, EObject target, List<Point> points, String title,
            List<Shape> shapes) {
        this(element, source, target, points, title, shapes, null);
    }

    /** Whether it can be selected, reconnected and deleted. */
    public boolean isEditable() {
        return element != null || reference != null;
    }

    /** What tells it from all other lines of a board: its element, or what leads to what by which reference. */
    public Object key() {
        return element != null ? element : Arrays.asList(source, reference, target);
    }
}
