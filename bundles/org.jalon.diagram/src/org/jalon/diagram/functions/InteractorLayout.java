/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.model.framing.Interactor;

/** Places of interactors around the product, on an ellipse that is as large as they need. */
final class InteractorLayout {

    private static final double WIDTH = 156;
    private static final double HEIGHT = 62;
    private static final double RADIUS_X = 288;
    private static final double RADIUS_Y = 186;
    private static final double PRODUCT_X = 124;
    private static final double PRODUCT_Y = 68;
    private static final double GAP = 10;

    private final Map<Interactor, Rect> places = new LinkedHashMap<>();
    private final double left;
    private final double top;
    private double radiusX = RADIUS_X;
    private double radiusY = RADIUS_Y;

    InteractorLayout(List<Interactor> interactors, double left, double top) {
        this.left = left;
        this.top = top;
        place(interactors);
        while (overlap()) {
            radiusX *= 1.08;
            radiusY *= 1.08;
            place(interactors);
        }
    }

    private void place(List<Interactor> interactors) {
        places.clear();
        Point center = center();
        for (int i = 0; i < interactors.size(); i++) {
            double angle = angle(i, interactors.size());
            places.put(interactors.get(i), new Rect(center.x() + radiusX * Math.cos(angle) - WIDTH / 2,
                center.y() + radiusY * Math.sin(angle) - HEIGHT / 2, WIDTH, HEIGHT));
        }
    }

    /** Clockwise from the top left, so that with an even number none stands right above the product. */
    private static double angle(int index, int count) {
        return 2 * Math.PI * (index + (count % 2 == 0 ? 0.5 : 0)) / count - Math.PI / 2;
    }

    private boolean overlap() {
        List<Rect> all = List.copyOf(places.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).grown(GAP / 2).overlaps(all.get(j).grown(GAP / 2))) {
                    return true;
                }
            }
        }
        return false;
    }

    double width() {
        return 2 * radiusX + WIDTH;
    }

    double height() {
        return 2 * radiusY + HEIGHT;
    }

    Point center() {
        return new Point(left + radiusX + WIDTH / 2, top + radiusY + HEIGHT / 2);
    }

    Rect product() {
        return new Rect(center().x() - PRODUCT_X, center().y() - PRODUCT_Y, 2 * PRODUCT_X, 2 * PRODUCT_Y);
    }

    Map<Interactor, Rect> places() {
        return places;
    }

    Rect place(Interactor interactor) {
        return places.get(interactor);
    }

    /**
     * The rank at which an interactor would stand in a direction from the product.
     *
     * @param count how many interactors there will be
     */
    static int rank(Point center, Point at, int count) {
        // the plane is flattened: compare directions as on a circle
        double angle = Math.atan2((at.y() - center.y()) / RADIUS_Y, (at.x() - center.x()) / RADIUS_X) + Math.PI / 2;
        double turns = angle / (2 * Math.PI) * count - (count % 2 == 0 ? 0.5 : 0);
        return Math.floorMod(Math.round(turns), count);
    }
}
