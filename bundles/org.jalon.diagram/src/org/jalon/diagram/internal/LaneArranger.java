/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.planning.ProjectPlan;

/**
 * Arranges a network in lanes, one for each work package or resource. From left to right boxes stand in layers, each
 * after all that it waits for; within a lane those of one layer stand below each other, in the order of what leads to
 * them.
 */
final class LaneArranger {

    private static final double TITLE = 26;
    private static final double GAP = 18;
    private static final double COLUMN = NetworkCells.WIDTH + 56;

    private final NetworkSketch sketch;
    private final ProjectPlan plan;
    private final Map<WbsElement, Integer> layers;
    private final Map<WbsElement, List<WbsElement>> before = new HashMap<>();
    private final Map<WbsElement, Point> places = new HashMap<>();
    private final List<NetworkLane> lanes = new ArrayList<>();

    private LaneArranger(NetworkSketch sketch) {
        this.sketch = sketch;
        plan = sketch.plan();
        layers = Layers.of(sketch);
        sketch.ties().forEach(tie -> before.computeIfAbsent(tie.target(), key -> new ArrayList<>()).add(tie.source()));
    }

    static Arrangement arrange(NetworkSketch sketch) {
        LaneArranger arranger = new LaneArranger(sketch);
        arranger.arrange();
        return Arrangement.of(arranger.places, arranger.lanes);
    }

    /** Places for all boxes in layers, as in a single lane. */
    static Map<WbsElement, Point> inColumns(NetworkSketch sketch) {
        LaneArranger arranger = new LaneArranger(sketch);
        arranger.fill(List.copyOf(sketch.boxes().keySet()), ElkArranger.MARGIN);
        return arranger.places;
    }

    private void arrange() {
        double width = ElkArranger.MARGIN + (layers.values().stream().mapToInt(i -> i).max().orElse(0) + 1) * COLUMN;
        double y = 0;
        for (Map.Entry<EObject, List<WbsElement>> lane : members().entrySet()) {
            double bottom = fill(lane.getValue(), y + TITLE);
            lanes.add(new NetworkLane(lane.getKey(), title(lane.getKey()), new Rect(0, y, width, bottom - y)));
            y = bottom;
        }
    }

    /** Places the boxes of a lane below a height, and returns where the lane ends. */
    private double fill(List<WbsElement> members, double top) {
        Map<Integer, List<WbsElement>> columns = new TreeMap<>();
        members.forEach(e -> columns.computeIfAbsent(layers.get(e), key -> new ArrayList<>()).add(e));
        double bottom = top;
        for (Map.Entry<Integer, List<WbsElement>> column : columns.entrySet()) {
            List<WbsElement> boxes = column.getValue();
            Map<WbsElement, Double> wishes = new HashMap<>();
            boxes.forEach(e -> wishes.put(e, wish(e, top)));
            boxes.sort(Comparator.comparing(wishes::get));
            double y = top;
            for (WbsElement element : boxes) {
                double centred = (NetworkCells.WIDTH - sketch.boxes().get(element).width()) / 2;
                places.put(element, new Point(ElkArranger.MARGIN + column.getKey() * COLUMN + centred, y));
                y += NetworkCells.height() + GAP;
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    /** The mean height of what leads to an element, as far as it has a place already. */
    private double wish(WbsElement element, double otherwise) {
        return before.getOrDefault(element, List.of()).stream().map(places::get).filter(Objects::nonNull)
            .mapToDouble(Point::y).average().orElse(otherwise);
    }

    /** The elements of each lane, in the order of the work packages or resources; those of none last. */
    private Map<EObject, List<WbsElement>> members() {
        Map<EObject, List<WbsElement>> members = new LinkedHashMap<>();
        Project project = plan.project();
        if (sketch.options().grouping() == Grouping.RESOURCE_LANES) {
            project.getResources().forEach(resource -> members.put(resource, new ArrayList<>()));
        }
        List<WbsElement> others = new ArrayList<>();
        for (WbsElement element : sketch.boxes().keySet()) {
            EObject owner = owner(element);
            (owner == null ? others : members.computeIfAbsent(owner, key -> new ArrayList<>())).add(element);
        }
        members.values().removeIf(List::isEmpty);
        if (!others.isEmpty()) {
            members.put(null, others);
        }
        return members;
    }

    private EObject owner(WbsElement element) {
        if (sketch.options().grouping() == Grouping.RESOURCE_LANES) {
            return element instanceof Activity activity ? activity.getAssignments().stream()
                .map(Assignment::getResource).filter(Objects::nonNull).findFirst().orElse(null) : null;
        }
        WbsElement only = plan.project().getWbs().size() == 1 ? plan.project().getWbs().getFirst() : null;
        WbsElement owner = element;
        while (owner.eContainer() instanceof WbsElement above && above != only) {
            owner = above;
        }
        return owner instanceof WorkPackage ? owner : owner.eContainer() instanceof WorkPackage above ? above : null;
    }

    private String title(EObject owner) {
        return switch (owner) {
            case WbsElement wbs -> plan.of(wbs).map(planned -> planned.code() + " ").orElse("")
                + (wbs.getName() == null ? "" : wbs.getName());
            case Resource resource -> resource.getName() == null ? "" : resource.getName();
            case null, default -> Messages.get(sketch.options().locale(),
                sketch.options().grouping() == Grouping.RESOURCE_LANES ? "laneNoResource" : "laneNoPackage");
        };
    }
}
