/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.util.List;

import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;

/**
 * Puts shapes at a place of a device in its own, fine pixels: for devices on which a surface can't be scaled.
 *
 * @param factor pixels of the device for one of the shapes
 * @param dx     where the origin of the shapes is on the device
 * @param dy     where the origin of the shapes is on the device
 */
public record Enlargement(double factor, double dx, double dy) {

    /** Shapes where they are on the device. */
    public List<Shape> of(List<Shape> shapes) {
        return shapes.stream().map(this::of).toList();
    }

    private Shape of(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Shape.Box(of(box.bounds()), box.radius() * factor, box.role(), box.paint());
            case Shape.Line line -> new Shape.Line(line.points().stream().map(this::of).toList(), line.role(),
                line.radius() * factor, line.arrow());
            case Shape.Polygon polygon -> new Shape.Polygon(polygon.points().stream().map(this::of).toList(),
                polygon.role(), polygon.paint());
            case Shape.Text text -> new Shape.Text(dx + text.x() * factor, dy + text.y() * factor, text.text(),
                new Font(text.font().size() * factor, text.font().bold()), text.align(), text.role(),
                text.outlined());
            case Shape.Group group -> new Shape.Group(group.id(), group.title(), of(group.shapes()));
            case Shape.Window window -> {
                Enlargement plane = new Enlargement(factor, 0, 0);
                yield new Shape.Window(of(window.bounds()), plane.of(window.origin()), plane.of(window.shapes()));
            }
        };
    }

    private Point of(Point point) {
        return new Point(dx + point.x() * factor, dy + point.y() * factor);
    }

    /** A part where it is on the device. */
    public Rect of(Rect rect) {
        return new Rect(dx + rect.x() * factor, dy + rect.y() * factor, rect.width() * factor,
            rect.height() * factor);
    }
}
