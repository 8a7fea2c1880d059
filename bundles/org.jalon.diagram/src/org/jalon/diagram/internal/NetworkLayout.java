/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
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
import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkFrame;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkNode.Kind;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** Lays a network out with ELK's layered algorithm and reads the result back. */
public final class NetworkLayout {

    private static final double MARGIN = 16;
    private static final double FRAME_TITLE = 24;
    private static final double FRAME_PADDING = 14;
    private static final double LABEL_HEIGHT = 14;

    /** Where links leave and enter a box: its left side is its start, its right side its finish. */
    private enum Port {
        TO_START(PortSide.WEST, 0.5), FROM_START(PortSide.WEST, 0.84), FROM_FINISH(PortSide.EAST, 0.5),
        TO_FINISH(PortSide.EAST, 0.84);

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

    private final ProjectPlan plan;
    private final NetworkOptions options;
    private final NetworkCells cells;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<WbsElement, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<WbsElement, ElkNode> frameNodes = new LinkedHashMap<>();
    private final Map<Dependency, ElkEdge> links = new LinkedHashMap<>();
    private final List<NetworkNode> nodes = new ArrayList<>();
    private final List<NetworkEdge> edges = new ArrayList<>();
    private final List<NetworkFrame> frames = new ArrayList<>();

    public NetworkLayout(ProjectPlan plan, NetworkOptions options) {
        this.plan = plan;
        this.options = options;
        cells = new NetworkCells(options.locale(), Durations.of(plan.project()));
        build();
        layOut();
        read();
    }

    public List<NetworkNode> nodes() {
        return List.copyOf(nodes);
    }

    public List<NetworkEdge> edges() {
        return List.copyOf(edges);
    }

    public List<NetworkFrame> frames() {
        return List.copyOf(frames);
    }

    public double width() {
        return graph.getWidth();
    }

    public double height() {
        return graph.getHeight();
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
                new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
                return;
            } catch (IndexOutOfBoundsException | NullPointerException | NoSuchElementException e) {
                graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, plainer);
            }
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    }

    private void build() {
        configure(graph);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        if (options.aspectRatio() > 0) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(CoreOptions.ASPECT_RATIO, options.aspectRatio());
            graph.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 14.0);
        }
        if (options.grouped()) {
            graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
        for (PlannedElement planned : plan.elements()) {
            if (isShown(planned)) {
                boxes.put(planned.element(), box(planned));
            }
        }
        for (WbsElement successor : boxes.keySet()) {
            successor.getPredecessorLinks().stream().filter(link -> boxes.containsKey(link.getPredecessor()))
                .filter(link -> link.getPredecessor() != successor).forEach(this::link);
        }
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
    }

    /** Activities that pass the filter, and work packages that links lead to or from. */
    private boolean isShown(PlannedElement planned) {
        WbsElement element = planned.element();
        return options.filter().test(planned) && (!planned.isPackage()
            || !element.getPredecessorLinks().isEmpty() || !element.getSuccessorLinks().isEmpty());
    }

    private ElkNode box(PlannedElement planned) {
        ElkNode node = ElkGraphUtil.createNode(container(planned.element()));
        Kind kind = NetworkCells.kind(planned);
        node.setDimensions(NetworkCells.width(kind), NetworkCells.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        for (Port port : Port.values()) {
            port.create(node);
        }
        return node;
    }

    private ElkNode container(WbsElement element) {
        WbsElement top = element;
        for (EObject e = element; e instanceof WbsElement above; e = e.eContainer()) {
            top = above;
        }
        if (!options.grouped() || top == element) {
            return graph;
        }
        return frameNodes.computeIfAbsent(top, key -> {
            ElkNode frame = ElkGraphUtil.createNode(graph);
            configure(frame);
            frame.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            frame.setProperty(CoreOptions.PADDING, new ElkPadding(FRAME_TITLE + FRAME_PADDING,
                FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
            return frame;
        });
    }

    private void link(Dependency link) {
        DependencyType type = link.getType();
        boolean fromFinish = type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH;
        boolean toStart = type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START;
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
            port(link.getPredecessor(), fromFinish ? Port.FROM_FINISH : Port.FROM_START),
            port(link.getSuccessor(), toStart ? Port.TO_START : Port.TO_FINISH));
        if (ElementRoles.of(link, plan) == Role.CRITICAL_LINK) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 10);
            edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, 10);
        }
        String text = LinkLabels.of(link, Durations.of(plan.project()), options.locale());
        if (!text.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(text, edge);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            label.setDimensions(TextMetrics.width(text, Font.SMALL) + 12, LABEL_HEIGHT);
        }
        links.put(link, edge);
    }

    private ElkPort port(WbsElement element, Port port) {
        return boxes.get(element).getPorts().get(port.ordinal());
    }

    private void read() {
        boxes.forEach((element, box) -> {
            PlannedElement planned = plan.of(element).orElseThrow();
            nodes.add(new NetworkNode(planned, NetworkCells.kind(planned), ElementRoles.of(planned), absolute(box),
                cells.cells(planned)));
        });
        frameNodes.forEach((element, frame) -> plan.of(element).ifPresent(planned -> {
            Rect bounds = absolute(frame);
            String title = planned.code() + " " + (element.getName() == null ? "" : element.getName());
            frames.add(new NetworkFrame(planned, TextMetrics.fit(title, Font.BOLD, bounds.width() - 20), bounds));
        }));
        links.forEach((link, edge) -> edge(link, edge));
    }

    private void edge(Dependency link, ElkEdge edge) {
        Point offset = origin(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            add(points, offset, section.getStartX(), section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                add(points, offset, bend.getX(), bend.getY());
            }
            add(points, offset, section.getEndX(), section.getEndY());
        }
        if (points.size() < 2) {
            return;
        }
        ElkLabel label = edge.getLabels().isEmpty() ? null : edge.getLabels().getFirst();
        edges.add(new NetworkEdge(link, ElementRoles.of(link, plan), points, label == null ? "" : label.getText(),
            label == null ? new Rect(0, 0, 0, 0)
                : new Rect(label.getX(), label.getY(), label.getWidth(), label.getHeight()).translated(offset.x(),
                    offset.y())));
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
}
