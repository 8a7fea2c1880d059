/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.util.List;

/** How far shapes reach. */
public final class Extent {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private Extent() {
    }

    /**
     * The smallest rectangle around shapes, without the width of their pens.
     *
     * @return empty at the origin if there are none
     */
    public static Rect of(List<Shape> shapes) {
        Extent extent = new Extent();
        shapes.forEach(extent::add);
        return extent.left > extent.right ? new Rect(0, 0, 0, 0)
                : new Rect(extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top);
    }

    private void add(Shape shape) {
        switch (shape) {
            case Shape.Box box -> add(box.bounds());
            case Shape.Line line -> line.points().forEach(this::add);
            case Shape.Polygon polygon -> polygon.points().forEach(this::add);
            case Shape.Text text -> add(text);
            case Shape.Group group -> group.shapes().forEach(this::add);
            case Shape.Window window -> add(window.bounds());
        }
    }

    private void add(Shape.Text text) {
        double width = TextMetrics.width(text.text(), text.font());
        double x = switch (text.align()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        double height = text.font().lineHeight();
        add(new Rect(x, text.y() - height * 0.8, width, height));
    }

    private void add(Rect rect) {
        add(new Point(rect.x(), rect.y()));
        add(new Point(rect.right(), rect.bottom()));
    }

    private void add(Point point) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
    }
}
