/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Shape;

/**
 * A line between two boxes.
 *
 * @param element the element it stands for, which can be selected, reconnected and deleted; null if it only shows that
 *                one contains or refers to the other
 * @param source  element of the box where it begins
 * @param target  element of the box where it ends
 * @param points  its course, for pointers to hit and handles to stand at
 * @param title   what it says, in words
 * @param shapes  how it looks, line and label
 */
public record BoardLink(EObject element, EObject source, EObject target, List<Point> points, String title,
        List<Shape> shapes) {

    public BoardLink {
        points = List.copyOf(points);
        shapes = List.copyOf(shapes);
    }
}
