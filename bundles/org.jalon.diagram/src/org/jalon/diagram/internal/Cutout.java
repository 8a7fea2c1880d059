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

/**
 * What of a picture can be seen in parts of it: pages of a long plan needn't paint all of it each. Shapes are measured
 * once, for many parts.
 */
public final class Cutout {

    /** Pens, arrow heads and halos reach that far beyond their shapes. */
    private static final double REACH = 8;

    private final List<Measured> shapes;

    /** A shape, how far it reaches, and what is inside if it is a window. */
    private record Measured(Shape shape, Rect extent, List<Measured> inside) {
    }

    /** Measures the shapes of a picture. */
    public Cutout(List<Shape> shapes) {
        this.shapes = measured(shapes);
    }

    private static List<Measured> measured(List<Shape> shapes) {
        return shapes.stream().map(shape -> shape instanceof Shape.Window window
            ? new Measured(window, window.bounds(), measured(window.shapes()))
            : new Measured(shape, Extent.of(List.of(shape)), List.of())).toList();
    }

    /** The shapes that reach into a part, in their order. */
    public List<Shape> of(Rect part) {
        return within(shapes, part.grown(REACH));
    }

    private static List<Shape> within(List<Measured> shapes, Rect part) {
        List<Shape> kept = new ArrayList<>();
        for (Measured each : shapes) {
            if (touches(each.extent(), part)) {
                kept.add(each.shape() instanceof Shape.Window window
                    ? new Shape.Window(window.bounds(), window.origin(), within(each.inside(), part.translated(
                        window.origin().x() - window.bounds().x(), window.origin().y() - window.bounds().y())))
                    : each.shape());
            }
        }
        return kept;
    }

    /** Like {@link Rect#overlaps}, for lines too, which have no surface. */
    private static boolean touches(Rect a, Rect b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }
}
