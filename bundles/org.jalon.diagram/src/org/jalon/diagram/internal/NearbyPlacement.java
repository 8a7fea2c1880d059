/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.model.breakdown.WbsElement;

/**
 * Keeps the boxes of a network where they are and finds places for the new ones: after what they wait for, before
 * what waits for them, in the next free place below. What a hand placed stands where the hand put it.
 */
final class NearbyPlacement {

    private static final double GAP = 50;
    private static final double LEAST_GAP = 20;
    private static final double ROW = NetworkCells.height() + 22;

    private final NetworkSketch sketch;
    private final Map<WbsElement, Point> places;
    private final Map<WbsElement, Point> homes = new HashMap<>();
    private final Map<WbsElement, List<WbsElement>> before = new HashMap<>();
    private final Map<WbsElement, List<WbsElement>> after = new HashMap<>();
    private BoxIndex taken = new BoxIndex();

    private NearbyPlacement(NetworkSketch sketch, Map<WbsElement, Point> known) {
        this.sketch = sketch;
        places = new HashMap<>(known);
    }

    /**
     * Complete places.
     *
     * @param places the places of all boxes
     * @param homes where they are as long as no hand has placed or pushed them: what a hand did can be undone later
     */
    record Completed(Map<WbsElement, Point> places, Map<WbsElement, Point> homes) {
    }

    /**
     * Completes places.
     *
     * @param known where boxes are; those of elements that aren't shown now are kept for later
     */
    static Completed complete(NetworkSketch sketch, Map<WbsElement, Point> known) {
        NearbyPlacement placement = new NearbyPlacement(sketch, known);
        placement.handsFirst();
        placement.others();
        placement.places.forEach(placement.homes::putIfAbsent);
        return new Completed(placement.places, placement.homes);
    }

    private void putByHand(WbsElement element, Point point) {
        Point home = places.put(element, point);
        if (home != null && !home.equals(point)) {
            homes.putIfAbsent(element, home);
        }
    }

    /** What hands placed stays; what it covers makes way downwards. */
    private void handsFirst() {
        if (!sketch.positions().hasPlaces()) {
            return;
        }
        Set<WbsElement> placed = new LinkedHashSet<>();
        BoxIndex hands = new BoxIndex();
        for (NetworkSketch.Box box : sketch.boxes().values()) {
            sketch.positions().place(box.element()).ifPresent(point -> {
                putByHand(box.element(), point);
                placed.add(box.element());
                hands.add(bounds(box, point));
            });
        }
        for (NetworkSketch.Box box : sketch.boxes().values()) {
            Point point = places.get(box.element());
            if (point != null && !placed.contains(box.element())) {
                while (hands.isHit(bounds(box, point))) {
                    point = new Point(point.x(), point.y() + ROW / 2);
                }
                putByHand(box.element(), point);
            }
        }
    }

    private void others() {
        Set<WbsElement> open = new LinkedHashSet<>(sketch.boxes().keySet());
        open.removeIf(places::containsKey);
        if (open.isEmpty()) {
            return;
        }
        sketch.ties().forEach(tie -> {
            before.computeIfAbsent(tie.target(), key -> new ArrayList<>()).add(tie.source());
            after.computeIfAbsent(tie.source(), key -> new ArrayList<>()).add(tie.target());
        });
        takeStock();
        while (!open.isEmpty()) {
            WbsElement next = open.stream().filter(this::hasNeighbour).findFirst().orElse(open.iterator().next());
            open.remove(next);
            NetworkSketch.Box box = sketch.boxes().get(next);
            Point point = wish(box);
            while (taken.isHit(bounds(box, point).grown(6))) {
                point = new Point(point.x(), point.y() + ROW / 2);
            }
            places.put(next, point);
            taken.add(bounds(box, point));
        }
    }

    private boolean hasNeighbour(WbsElement element) {
        return !known(before, element).isEmpty() || !known(after, element).isEmpty();
    }

    private List<Rect> known(Map<WbsElement, List<WbsElement>> neighbours, WbsElement element) {
        return neighbours.getOrDefault(element, List.of()).stream()
            .filter(each -> places.containsKey(each) && sketch.boxes().containsKey(each))
            .map(each -> bounds(sketch.boxes().get(each), places.get(each))).toList();
    }

    private Point wish(NetworkSketch.Box box) {
        List<Rect> inside = hidden(box.element());
        if (!inside.isEmpty()) {
            return new Point(mean(inside, Rect::x), mean(inside, Rect::y));
        }
        List<Rect> sources = known(before, box.element());
        List<Rect> targets = known(after, box.element());
        if (!sources.isEmpty() && !targets.isEmpty()) {
            Rect source = sources.stream().max(Comparator.comparingDouble(Rect::right)).orElseThrow();
            Rect target = targets.stream().min(Comparator.comparingDouble(Rect::x)).orElseThrow();
            double room = target.x() - source.right() - box.width();
            if (room < 2 * LEAST_GAP && target.x() > source.right()) {
                room += makeRoom(target.x(), 2 * GAP - room);
            }
            return room >= 2 * LEAST_GAP ? new Point(source.right() + room / 2, (source.y() + target.y()) / 2)
                : new Point(Math.max(0, (source.right() + target.x() - box.width()) / 2),
                    Math.max(source.y(), target.y()) + ROW);
        }
        if (!sources.isEmpty()) {
            Rect source = sources.stream().max(Comparator.comparingDouble(Rect::right)).orElseThrow();
            return new Point(source.right() + GAP, source.y());
        }
        if (!targets.isEmpty()) {
            Rect target = targets.stream().min(Comparator.comparingDouble(Rect::x)).orElseThrow();
            return new Point(Math.max(ElkArranger.MARGIN, target.x() - GAP - box.width()), target.y());
        }
        return alone(box.element());
    }

    /**
     * Moves all boxes from a line on to the right, unless a hand put one of them there.
     *
     * @return by how much
     */
    private double makeRoom(double from, double distance) {
        List<WbsElement> moving = sketch.boxes().keySet().stream().filter(element -> places.containsKey(element)
            && places.get(element).x() >= from).toList();
        if (moving.stream().anyMatch(element -> sketch.positions().place(element).isPresent())) {
            return 0;
        }
        moving.forEach(element -> places.computeIfPresent(element,
            (key, place) -> new Point(place.x() + distance, place.y())));
        takeStock();
        return distance;
    }

    /** Finds out anew where boxes stand. */
    private void takeStock() {
        taken = new BoxIndex();
        sketch.boxes().values().stream().filter(box -> places.containsKey(box.element()))
            .forEach(box -> taken.add(bounds(box, places.get(box.element()))));
    }

    /** The places of what a collapsed work package hides. */
    private List<Rect> hidden(WbsElement element) {
        List<Rect> inside = new ArrayList<>();
        element.eAllContents().forEachRemaining(content -> {
            if (content instanceof WbsElement wbs && places.containsKey(wbs)) {
                inside.add(new Rect(places.get(wbs).x(), places.get(wbs).y(), 0, 0));
            }
        });
        return inside;
    }

    private static double mean(List<Rect> boxes, ToDoubleFunction<Rect> coordinate) {
        return boxes.stream().mapToDouble(coordinate).average().orElse(0);
    }

    /** Without links: below the sibling before it, or where the diagram begins. */
    private Point alone(WbsElement element) {
        EObject parent = element.eContainer();
        if (parent != null) {
            WbsElement last = null;
            for (EObject sibling : parent.eContents()) {
                if (sibling == element) {
                    break;
                }
                last = sibling instanceof WbsElement wbs && places.containsKey(wbs) && sketch.boxes().containsKey(wbs)
                    ? wbs : last;
            }
            if (last != null) {
                return new Point(places.get(last).x(), places.get(last).y() + ROW);
            }
        }
        return places.values().stream().filter(Objects::nonNull).min(Comparator.comparingDouble(Point::x))
            .map(first -> new Point(first.x(), ElkArranger.MARGIN))
            .orElse(new Point(ElkArranger.MARGIN, ElkArranger.MARGIN));
    }

    static Rect bounds(NetworkSketch.Box box, Point place) {
        return new Rect(place.x(), place.y(), box.width(), box.height());
    }
}
