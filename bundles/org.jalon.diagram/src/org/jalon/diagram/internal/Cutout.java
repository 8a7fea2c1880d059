/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Extent;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;

/** What of a picture can be seen in a part of it: pages of a long plan needn't paint all of it each. */
public final class Cutout {

    /** Pens, arrow heads and halos reach that far beyond their shapes. */
    private static final double REACH = 8;

    private Cutout() {
    }

    /** The shapes that reach into a part, in their order. */
    public static List<Shape> of(List<Shape> shapes, Rect part) {
        return within(shapes, part.grown(REACH));
    }

    private static List<Shape> within(List<Shape> shapes, Rect part) {
        List<Shape> kept = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Window window) {
                window(window, part, kept);
            } else if (touches(Extent.of(List.of(shape)), part)) {
                kept.add(shape);
            }
        }
        return kept;
    }

    private static void window(Shape.Window window, Rect part, List<Shape> kept) {
        Rect seen = window.bounds();
        if (touches(seen, part)) {
            List<Shape> shapes = within(window.shapes(), part.translated(window.origin().x() - seen.x(),
                window.origin().y() - seen.y()));
            kept.add(new Shape.Window(seen, window.origin(), shapes));
        }
    }

    /** Like {@link Rect#overlaps}, for lines too, which have no surface. */
    private static boolean touches(Rect a, Rect b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }
}
