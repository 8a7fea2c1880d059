/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkFrame;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** Puts boxes with their figures and links with their courses at the places of an arrangement. */
public final class NetworkAssembly {

    private final NetworkSketch sketch;
    private final Arrangement arrangement;
    /** Where boxes are as long as no hand has placed them. */
    private final Map<WbsElement, Point> homes;
    private final Map<WbsElement, NetworkNode> nodes = new LinkedHashMap<>();
    private final Map<Dependency, NetworkEdge> edges = new LinkedHashMap<>();
    private final List<NetworkFrame> frames;
    private NetworkCells cells;
    private NetworkRouter router;
    private double right;
    private double bottom;

    private NetworkAssembly(NetworkSketch sketch, Arrangement arrangement, Map<WbsElement, Point> homes,
            NetworkAssembly before) {
        this.sketch = sketch;
        this.arrangement = arrangement;
        this.homes = homes;
        boxes(before);
        links(before);
        frames = sketch.options().grouping() == NetworkOptions.Grouping.FRAMES
            ? NetworkFrames.around(nodes.values(), sketch.plan()) : List.of();
        frames.forEach(frame -> extend(frame.bounds()));
        arrangement.lanes().forEach(lane -> extend(new Rect(lane.bounds().x(), lane.bounds().y(),
            lane.bounds().width() - ElkArranger.MARGIN, lane.bounds().height() - ElkArranger.MARGIN)));
    }

    /**
     * Lays everything out anew.
     *
     * @throws java.util.concurrent.CancellationException as soon as it is to stop
     */
    public static NetworkAssembly laidOut(ProjectPlan plan, NetworkOptions options, BooleanSupplier canceled) {
        NetworkSketch sketch = new NetworkSketch(plan, options);
        if (options.grouping().hasLanes()) {
            return inLanes(sketch, null);
        }
        Arrangement arranged = ElkArranger.arrange(sketch, canceled);
        return free(sketch, arranged.places(), arranged, null);
    }

    /** Places everything at once, without regard to how links cross. */
    public static NetworkAssembly inColumns(ProjectPlan plan, NetworkOptions options) {
        NetworkSketch sketch = new NetworkSketch(plan, options);
        if (options.grouping().hasLanes()) {
            return inLanes(sketch, null);
        }
        Map<WbsElement, Point> places = LaneArranger.inColumns(sketch);
        return free(sketch, places, Arrangement.of(places, List.of()), null);
    }

    private static NetworkAssembly inLanes(NetworkSketch sketch, NetworkAssembly before) {
        Arrangement arrangement = LaneArranger.arrange(sketch);
        return new NetworkAssembly(sketch, arrangement, arrangement.places(), before);
    }

    private static NetworkAssembly free(NetworkSketch sketch, Map<WbsElement, Point> known, Arrangement courses,
            NetworkAssembly before) {
        NearbyPlacement.Completed complete = NearbyPlacement.complete(sketch, known);
        return new NetworkAssembly(sketch, new Arrangement(complete.places(), courses.courses(), List.of()),
            complete.homes(), before);
    }

    /**
     * Shows another plan with as little change as can be: boxes that are there stay where they are, but for those that
     * a hand placed or pushed aside and doesn't any more.
     */
    public NetworkAssembly following(ProjectPlan plan, NetworkOptions options) {
        NetworkSketch next = new NetworkSketch(plan, options);
        return options.grouping().hasLanes() ? inLanes(next, this) : free(next, homes, arrangement, this);
    }

    private void boxes(NetworkAssembly before) {
        NetworkOptions options = sketch.options();
        Durations durations = Durations.of(sketch.plan().project());
        cells = before != null && before.cells.fits(options.locale(), durations, options.figures()) ? before.cells
            : new NetworkCells(options.locale(), durations, options.figures());
        boolean comparable = before != null && before.sketch.options().figures() == options.figures()
            && options.figures() == NetworkOptions.Figures.DATES;
        for (NetworkSketch.Box box : sketch.boxes().values()) {
            PlannedElement planned = box.planned();
            Rect bounds = NearbyPlacement.bounds(box, arrangement.places().get(box.element()));
            NetworkNode old = comparable ? before.nodes.get(box.element()) : null;
            NetworkNode node = old != null && old.kind() == box.kind() && old.bounds().equals(bounds)
                && looksTheSame(old, planned) ? old
                : new NetworkNode(planned, box.kind(), ElementRoles.of(planned), bounds, cells.cells(planned,
                        before == null ? null : before.nodes.get(box.element())),
                    sketch.positions().isCollapsed(box.element()));
            nodes.put(box.element(), node);
            extend(bounds);
        }
    }

    /** A plan knows an element by identity, but not its name: that is compared as it was written. */
    private boolean looksTheSame(NetworkNode old, PlannedElement planned) {
        return old.planned().equals(planned) && old.role() == ElementRoles.of(planned)
            && old.isCollapsed() == sketch.positions().isCollapsed(planned.element())
            && NetworkNode.title(planned).equals(old.title());
    }

    private void links(NetworkAssembly before) {
        for (NetworkSketch.Tie tie : sketch.ties()) {
            NetworkEdge edge = edge(tie, before == null ? null : before.edges.get(tie.link()), before);
            edges.put(tie.link(), edge);
            edge.points().forEach(point -> extend(new Rect(point.x(), point.y(), 0, 0)));
        }
    }

    private NetworkEdge edge(NetworkSketch.Tie tie, NetworkEdge old, NetworkAssembly before) {
        Rect source = nodes.get(tie.source()).bounds();
        Rect target = nodes.get(tie.target()).bounds();
        Arrangement.Course course = arrangement.courses().get(tie.link());
        boolean sameEnds = old != null && old.source() == tie.source() && old.target() == tie.target()
            && before.nodes.get(tie.source()).bounds().equals(source)
            && before.nodes.get(tie.target()).bounds().equals(target)
            && startsAndEnds(old.points(), tie, source, target);
        List<Point> points;
        if (sameEnds) {
            points = old.points();
        } else if (course != null && course.source().equals(source) && course.target().equals(target)
            && startsAndEnds(course.points(), tie, source, target)) {
            points = course.points();
        } else {
            points = router().route(source, tie.from(), target, tie.to());
        }
        if (sameEnds && old.label().equals(tie.label()) && old.role() == tie.role() && old.count() == tie.count()) {
            return old;
        }
        Rect label = tie.label().isEmpty() ? new Rect(0, 0, 0, 0)
            : course != null && points == course.points() && course.label().width() > 0
            && course.label().width() == ElkArranger.labelWidth(tie.label()) ? course.label()
            : NetworkRouter.label(points, ElkArranger.labelWidth(tie.label()), ElkArranger.LABEL_HEIGHT);
        return new NetworkEdge(tie.link(), tie.count(), tie.source(), tie.target(), tie.role(), points, tie.label(),
            label);
    }

    /** Made when the first link needs it: most edits leave all courses as they are. */
    private NetworkRouter router() {
        if (router == null) {
            BoxIndex index = new BoxIndex();
            nodes.values().forEach(node -> index.add(node.bounds()));
            router = new NetworkRouter(index);
        }
        return router;
    }

    private static boolean startsAndEnds(List<Point> points, NetworkSketch.Tie tie, Rect source, Rect target) {
        return points.getFirst().equals(NetworkRouter.exit(source, tie.from()))
            && points.getLast().equals(NetworkRouter.entry(target, tie.to()));
    }

    private void extend(Rect bounds) {
        right = Math.max(right, bounds.right());
        bottom = Math.max(bottom, bounds.bottom());
    }

    public Map<WbsElement, NetworkNode> nodes() {
        return nodes;
    }

    public Map<Dependency, NetworkEdge> edges() {
        return edges;
    }

    public List<NetworkFrame> frames() {
        return frames;
    }

    public List<NetworkLane> lanes() {
        return arrangement.lanes();
    }

    public ProjectPlan plan() {
        return sketch.plan();
    }

    public NetworkOptions options() {
        return sketch.options();
    }

    /** Width of everything with a margin; that of the margins alone if nothing is shown. */
    public double width() {
        return right + ElkArranger.MARGIN;
    }

    public double height() {
        return bottom + ElkArranger.MARGIN;
    }
}
