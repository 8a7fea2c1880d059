/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.Interactor;

/**
 * Courses of the functions between interactors and product: a principal function leads from one interactor through the
 * product to another, beside the product's name; a constraint function from one interactor to the product.
 */
final class FunctionCurves {

    /** How far apart the lines of an interactor begin, as an angle. */
    private static final double SPREAD = 0.5;
    private static final double LANE = 13;
    private static final double NEAR = 11;
    /** How much of the way from the centre to the edge of the product a curve may take. */
    private static final double FARTHEST = 0.95;

    /** One line of a function: from an interactor to another or, if that is null, to the product. */
    private record Leg(Function function, Interactor from, Interactor to) {
    }

    private final FunctionsContent content;
    private final InteractorLayout layout;
    private final Rect name;
    private final List<Leg> legs = new ArrayList<>();
    /** Where legs between interactors pass through the product. */
    private final Map<Leg, Point> aims = new HashMap<>();
    /** The legs of each interactor, side by side. */
    private final Map<Interactor, List<Leg>> orders = new HashMap<>();
    private final Map<Function, List<List<Point>>> courses = new HashMap<>();

    /**
     * Courses.
     *
     * @param name where the name of the product is written
     */
    FunctionCurves(FunctionsContent content, InteractorLayout layout, Rect name) {
        this.content = content;
        this.layout = layout;
        this.name = name;
        content.functions().forEach(function -> legs.addAll(legs(function)));
        legs.stream().filter(leg -> leg.to != null).forEach(leg -> aims.put(leg, crossing(leg)));
        layout.places().keySet().forEach(interactor -> orders.put(interactor, order(interactor)));
        orders.values().forEach(this::untangle);
        legs.forEach(leg -> courses.computeIfAbsent(leg.function, any -> new ArrayList<>()).add(course(leg)));
    }

    private List<Leg> order(Interactor interactor) {
        Point from = Curves.center(layout.place(interactor));
        double base = Curves.direction(from, layout.center());
        List<Leg> own = new ArrayList<>(legs.stream().filter(each -> each.from == interactor || each.to == interactor)
            .toList());
        own.sort(Comparator.comparingDouble(each -> turn(base, Curves.direction(from, other(each, interactor)))));
        return own;
    }

    /** Neighbours that cross change places if that helps. */
    private void untangle(List<Leg> order) {
        for (int i = 1; i < order.size(); i++) {
            if (Curves.cross(course(order.get(i - 1)), course(order.get(i)))) {
                Collections.swap(order, i - 1, i);
                if (Curves.cross(course(order.get(i - 1)), course(order.get(i)))) {
                    Collections.swap(order, i - 1, i);
                }
            }
        }
    }

    private List<Point> course(Leg leg) {
        Point start = start(leg, leg.from);
        return leg.to == null ? List.of(start, end(leg)) : Curves.through(start, aims.get(leg), start(leg, leg.to));
    }

    /** The lines of a function, the one that can be seized first; none if it has no interactor. */
    List<List<Point>> of(Function function) {
        return courses.getOrDefault(function, List.of());
    }

    private List<Leg> legs(Function function) {
        List<Interactor> ends = content.ends(function);
        List<Leg> legs = new ArrayList<>();
        int first = 0;
        if (function.getKind() == FunctionKind.PRINCIPAL && ends.size() > 1) {
            legs.add(new Leg(function, ends.get(0), ends.get(1)));
            first = 2;
        }
        for (Interactor end : ends.subList(first, ends.size())) {
            legs.add(new Leg(function, end, null));
        }
        return legs;
    }

    /** Where a principal function passes through the product: beside its name, on the side of its interactors. */
    private Point crossing(Leg leg) {
        Point center = layout.center();
        Point a = Curves.center(layout.place(leg.from));
        Point b = Curves.center(layout.place(leg.to));
        double nx = (a.x() + b.x()) / 2 - center.x();
        double ny = (a.y() + b.y()) / 2 - center.y();
        if (Math.hypot(nx, ny) < 30) {
            // they stand opposite each other: across their direction
            nx = -(b.y() - a.y());
            ny = b.x() - a.x();
            double sign = ny > 0 || ny == 0 && nx > 0 ? -1 : 1;
            nx *= sign;
            ny *= sign;
        }
        double length = Math.hypot(nx, ny);
        nx /= length;
        ny /= length;
        Point edge = Curves.border(layout.product(), Math.atan2(ny, nx));
        double farthest = FARTHEST * Math.hypot(edge.x() - center.x(), edge.y() - center.y());
        double beside = Math.abs(nx) * name.width() / 2 + Math.abs(ny) * name.height() / 2 + NEAR;
        // the closer they stand to each other, the less deep the way between them
        double turn = Math.abs(turn(Curves.direction(center, a), Curves.direction(center, b)));
        double apart = Math.clamp(2 * turn / Math.PI - 0.5, 0, 1);
        double near = Math.min(beside, farthest) * apart + farthest * (1 - apart);
        Point found = new Point(center.x() + nx * near, center.y() + ny * near);
        for (double r = Math.min(beside, farthest); r <= farthest && isTaken(found); r += LANE) {
            found = new Point(center.x() + nx * r, center.y() + ny * r);
        }
        if (isTaken(found)) {
            found = new Point(2 * center.x() - found.x(), 2 * center.y() - found.y());
        }
        return found;
    }

    private boolean isTaken(Point point) {
        return aims.values().stream().anyMatch(p -> Math.hypot(p.x() - point.x(), p.y() - point.y()) < LANE - 1);
    }

    /** Where a line leaves an interactor: towards the product, the lines of an interactor side by side. */
    private Point start(Leg leg, Interactor interactor) {
        Point from = Curves.center(layout.place(interactor));
        return Curves.border(layout.place(interactor), Curves.direction(from, layout.center())
            + offset(leg, interactor));
    }

    /** Where a line to the product ends: on the side on which it begins, so that it crosses none of its neighbours. */
    private Point end(Leg leg) {
        Point from = Curves.center(layout.place(leg.from));
        return Curves.border(layout.product(), Curves.direction(layout.center(), from) - offset(leg, leg.from));
    }

    /** How far a line is turned from the middle of those of its interactor. */
    private double offset(Leg leg, Interactor interactor) {
        List<Leg> own = orders.get(interactor);
        return (own.indexOf(leg) - (own.size() - 1) / 2.0) * Math.min(SPREAD, 2.2 / own.size());
    }

    /** Where a line leads to that begins at an interactor. */
    private Point other(Leg leg, Interactor from) {
        return leg.to == null ? layout.center() : Curves.center(layout.place(leg.from == from ? leg.to : leg.from));
    }

    /** How far a direction is turned from another, between -π and π. */
    private static double turn(double base, double direction) {
        return Math.IEEEremainder(direction - base, 2 * Math.PI);
    }
}
