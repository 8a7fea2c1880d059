/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jalon.diagram.Font;
import org.jalon.diagram.LinkEnd;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

/** Arranges a network with ELK's layered algorithm. */
final class ElkArranger {

    static final double MARGIN = 16;
    static final double FRAME_TITLE = 24;
    static final double FRAME_PADDING = 14;
    static final double LABEL_HEIGHT = 14;

    /** Beyond this many boxes crossings are reduced with less effort: full effort takes seconds there. */
    private static final int LARGE = 250;

    /** Where links leave and enter a box: its left side is its start, its right side its finish. */
    private enum Port {
        TO_START(PortSide.WEST, NetworkRouter.FORWARD), FROM_START(PortSide.WEST, NetworkRouter.BACKWARD),
        FROM_FINISH(PortSide.EAST, NetworkRouter.FORWARD), TO_FINISH(PortSide.EAST, NetworkRouter.BACKWARD);

        private final PortSide side;
        private final double height;

        Port(PortSide side, double height) {
            this.side = side;
            this.height = height;
        }

        void create(ElkNode node) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setDimensions(0, 0);
            port.setLocation(side == PortSide.WEST ? 0 : node.getWidth(), node.getHeight() * height);
            port.setProperty(CoreOptions.PORT_SIDE, side);
        }
    }

    static {
        // without a workbench nobody else tells ELK of its own options
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final NetworkSketch sketch;
    private final NetworkOptions options;
    private final BooleanSupplier canceled;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<WbsElement, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<WbsElement, ElkNode> frames = new LinkedHashMap<>();
    private final Map<Dependency, ElkEdge> links = new LinkedHashMap<>();

    private ElkArranger(NetworkSketch sketch, BooleanSupplier canceled) {
        this.sketch = sketch;
        this.canceled = canceled;
        options = sketch.options();
    }

    /**
     * Arranges all boxes and links.
     *
     * @param canceled asked now and then
     * @throws CancellationException as soon as it says so
     */
    static Arrangement arrange(NetworkSketch sketch, BooleanSupplier canceled) {
        ElkArranger arranger = new ElkArranger(sketch, canceled);
        arranger.build();
        arranger.layOut();
        return arranger.read();
    }

    /**
     * ELK's wrapping fails on some graphs, among them ones in which few activities are linked: it then leaves an empty
     * layer. The graph is only written to at the end, so that a plainer wrapping, and at last none, can be tried.
     */
    private void layOut() {
        for (WrappingStrategy plainer : List.of(WrappingStrategy.SINGLE_EDGE, WrappingStrategy.OFF)) {
            if (options.aspectRatio() <= 0) {
                break;
            }
            try {
                run();
                return;
            } catch (IndexOutOfBoundsException | NullPointerException | NoSuchElementException e) {
                graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, plainer);
            }
        }
        run();
    }

    private void run() {
        DeepStack.run(() -> new LayeredLayoutProvider().layout(graph, new Monitor(canceled)));
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void build() {
        configure(graph);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        if (options.aspectRatio() > 0) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(CoreOptions.ASPECT_RATIO, options.aspectRatio());
            graph.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 14.0);
        }
        if (isFramed()) {
            graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
        sketch.boxes().values().forEach(box -> boxes.put(box.element(), node(box)));
        sketch.ties().forEach(this::link);
    }

    private boolean isFramed() {
        return options.grouping() == NetworkOptions.Grouping.FRAMES;
    }

    private void configure(ElkNode node) {
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        if (sketch.boxes().size() > LARGE) {
            node.setProperty(LayeredOptions.THOROUGHNESS, 1);
            node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        }
    }

    private ElkNode node(NetworkSketch.Box box) {
        ElkNode node = ElkGraphUtil.createNode(container(box.element()));
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        for (Port port : Port.values()) {
            port.create(node);
        }
        return node;
    }

    private ElkNode container(WbsElement element) {
        WbsElement top = NetworkFrames.top(element);
        if (!isFramed() || top == element) {
            return graph;
        }
        return frames.computeIfAbsent(top, key -> {
            ElkNode frame = ElkGraphUtil.createNode(graph);
            configure(frame);
            frame.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            frame.setProperty(CoreOptions.PADDING, new ElkPadding(FRAME_TITLE + FRAME_PADDING,
                FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
            return frame;
        });
    }

    private void link(NetworkSketch.Tie tie) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
            port(tie.source(), tie.from() == LinkEnd.FINISH ? Port.FROM_FINISH : Port.FROM_START),
            port(tie.target(), tie.to() == LinkEnd.START ? Port.TO_START : Port.TO_FINISH));
        if (tie.role() == Role.CRITICAL_LINK) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 10);
            edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, 10);
        }
        if (!tie.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(tie.label(), edge);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            label.setDimensions(labelWidth(tie.label()), LABEL_HEIGHT);
        }
        links.put(tie.link(), edge);
    }

    static double labelWidth(String label) {
        return TextMetrics.width(label, Font.SMALL) + 12;
    }

    private ElkPort port(WbsElement element, Port port) {
        return boxes.get(element).getPorts().get(port.ordinal());
    }

    private Arrangement read() {
        Map<WbsElement, Point> places = new HashMap<>();
        boxes.forEach((element, node) -> places.put(element, new Point(absolute(node).x(), absolute(node).y())));
        Map<Dependency, Arrangement.Course> courses = new HashMap<>();
        links.forEach((link, edge) -> {
            List<Point> points = points(edge);
            if (points.size() > 1) {
                courses.put(link, new Arrangement.Course(
                    absolute(ElkGraphUtil.connectableShapeToNode(edge.getSources().getFirst())),
                    absolute(ElkGraphUtil.connectableShapeToNode(edge.getTargets().getFirst())), points, label(edge)));
            }
        });
        return new Arrangement(places, courses, List.of());
    }

    private static List<Point> points(ElkEdge edge) {
        Point offset = origin(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            add(points, offset, section.getStartX(), section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                add(points, offset, bend.getX(), bend.getY());
            }
            add(points, offset, section.getEndX(), section.getEndY());
        }
        return points;
    }

    private static Rect label(ElkEdge edge) {
        if (edge.getLabels().isEmpty()) {
            return new Rect(0, 0, 0, 0);
        }
        ElkLabel label = edge.getLabels().getFirst();
        Point offset = origin(edge.getContainingNode());
        return new Rect(label.getX() + offset.x(), label.getY() + offset.y(), label.getWidth(), label.getHeight());
    }

    private static void add(List<Point> points, Point offset, double x, double y) {
        Point point = new Point(x + offset.x(), y + offset.y());
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
    }

    private static Rect absolute(ElkNode node) {
        Point origin = origin(node.getParent());
        return new Rect(node.getX() + origin.x(), node.getY() + origin.y(), node.getWidth(), node.getHeight());
    }

    private static Point origin(ElkNode container) {
        double x = 0;
        double y = 0;
        for (ElkNode node = container; node != null && node.getParent() != null; node = node.getParent()) {
            x += node.getX();
            y += node.getY();
        }
        return new Point(x, y);
    }

    /** Lets ELK stop between two of its steps. */
    private static final class Monitor extends BasicProgressMonitor {
        private final BooleanSupplier canceled;

        Monitor(BooleanSupplier canceled) {
            this.canceled = canceled;
        }

        @Override
        public boolean isCanceled() {
            return canceled.getAsBoolean();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
            return new Monitor(canceled);
        }
    }
}
