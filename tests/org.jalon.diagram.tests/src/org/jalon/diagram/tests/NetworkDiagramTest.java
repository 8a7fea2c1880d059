/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkFrame;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.ActivityBuilder;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDiagramTest {

    static List<NetworkOptions> layouts() {
        NetworkOptions plain = NetworkOptions.in(Locale.FRENCH);
        return List.of(plain, plain.withGrouping(NetworkOptions.Grouping.FRAMES), plain.withAspectRatio(1.4), NetworkOptions.in(Locale.ENGLISH));
    }

    private static NetworkDiagram diagram(Project project) {
        return NetworkDiagram.of(ProjectPlanner.plan(project), NetworkOptions.in(Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void boxesDontOverlapAndLieOnTheSheet(NetworkOptions options) {
        NetworkDiagram diagram = NetworkDiagram.of(PackagingLine.plan(), options);
        Rect sheet = new Rect(0, 0, diagram.width(), diagram.height());
        List<NetworkNode> nodes = List.copyOf(diagram.nodes());
        assertEquals(16, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Rect bounds = nodes.get(i).bounds();
            assertTrue(sheet.contains(bounds.x(), bounds.y()) && sheet.contains(bounds.right(), bounds.bottom()));
            for (int j = 0; j < i; j++) {
                assertFalse(bounds.overlaps(nodes.get(j).bounds()), nodes.get(i) + " lies on " + nodes.get(j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void textsFitTheirCompartments(NetworkOptions options) {
        for (NetworkNode node : NetworkDiagram.of(PackagingLine.plan(), options).nodes()) {
            for (NetworkNode.Cell cell : node.cells()) {
                cell.lines().forEach(line -> assertTrue(TextMetrics.width(line, cell.font()) <= cell.bounds().width(),
                    () -> line + " is too long"));
                assertTrue(cell.bounds().right() <= node.bounds().width()
                    && cell.bounds().bottom() <= node.bounds().height(), cell::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void linksLeaveAndEnterTheSidesTheyTie(DependencyType type) {
        Project project = aProject().with(activity("A", days(5)), activity("B", days(3)).after("A", type, days(2)))
            .build();
        NetworkDiagram diagram = diagram(project);
        NetworkEdge edge = diagram.edges().iterator().next();
        Rect a = diagram.node(Lookup.in(project).activity("A")).orElseThrow().bounds();
        Rect b = diagram.node(Lookup.in(project).activity("B")).orElseThrow().bounds();
        boolean fromFinish = type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH;
        boolean toStart = type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START;
        Point first = edge.points().getFirst();
        Point last = edge.points().getLast();
        assertEquals(fromFinish ? a.right() : a.x(), first.x(), 0.01);
        assertEquals(toStart ? b.x() : b.right(), last.x(), 0.01);
        assertTrue(edge.label().endsWith("+\u00A02\u00A0j"), edge.label());
        assertFalse(a.overlaps(edge.labelBounds()) || b.overlaps(edge.labelBounds()));
    }

    @Test
    void successorsStandToTheRight() {
        Project project = aProject().with(activity("A", days(5)), activity("B", days(3)).after("A"),
            activity("C", days(3)).after("B")).build();
        NetworkDiagram diagram = diagram(project);
        Lookup lookup = Lookup.in(project);
        double a = diagram.node(lookup.activity("A")).orElseThrow().bounds().right();
        Rect b = diagram.node(lookup.activity("B")).orElseThrow().bounds();
        double c = diagram.node(lookup.activity("C")).orElseThrow().bounds().x();
        assertTrue(a < b.x() && b.right() < c);
        assertEquals(List.of(Role.CRITICAL_LINK, Role.CRITICAL_LINK),
            diagram.edges().stream().map(NetworkEdge::role).toList());
    }

    @Test
    void framesHoldTheActivitiesOfTheirPackage() {
        NetworkDiagram diagram = NetworkDiagram.of(PackagingLine.plan(),
            NetworkOptions.in(Locale.FRENCH).withGrouping(NetworkOptions.Grouping.FRAMES));
        assertEquals(4, diagram.frames().size());
        for (NetworkNode node : diagram.nodes()) {
            NetworkFrame frame = diagram.frames().stream().filter(f -> f.planned().element()
                == node.planned().element().eContainer()).findFirst().orElseThrow();
            assertTrue(frame.bounds().contains(node.bounds().x(), node.bounds().y())
                && frame.bounds().contains(node.bounds().right(), node.bounds().bottom()));
        }
    }

    @Test
    void aFoldedNetworkIsLessWide() {
        NetworkOptions options = NetworkOptions.in(Locale.FRENCH);
        NetworkDiagram line = NetworkDiagram.of(PackagingLine.plan(), options);
        NetworkDiagram folded = NetworkDiagram.of(PackagingLine.plan(), options.withAspectRatio(1.4));
        assertTrue(folded.width() / folded.height() < line.width() / line.height() / 2);
    }

    /** ELK's own wrapping fails on such a graph. */
    @ParameterizedTest
    @ValueSource(doubles = {1.3, 2.2, 4})
    void pairsWithLinksOfAllTypesFoldToo(double ratio) {
        ActivityBuilder[] activities = Stream.of(DependencyType.values()).flatMap(type -> Stream.of(
            activity(type + " from", days(5)), activity(type + " to", days(5)).after(type + " from", type, days(2))))
            .toArray(ActivityBuilder[]::new);
        NetworkDiagram folded = NetworkDiagram.of(ProjectPlanner.plan(aProject().with(activities).build()),
            NetworkOptions.in(Locale.FRENCH).withAspectRatio(ratio));
        assertEquals(activities.length, folded.nodes().size());
        assertEquals(DependencyType.values().length, folded.edges().size());
    }

    @Test
    void aCycleIsDrawnAllTheSame() {
        Project project = aProject().with(activity("A", days(1)).after("B"), activity("B", days(1)).after("A")).build();
        NetworkDiagram diagram = diagram(project);
        assertEquals(2, diagram.nodes().size());
        assertEquals(2, diagram.edges().size());
    }

    @Test
    void anEmptyNetworkIsEmpty() {
        NetworkDiagram diagram = diagram(aProject().build());
        assertTrue(diagram.nodes().isEmpty() && diagram.edges().isEmpty());
    }

    @Test
    void hiddenActivitiesTakeTheirLinksWithThem() {
        Project project = PackagingLine.create();
        NetworkDiagram diagram = NetworkDiagram.of(ProjectPlanner.plan(project), NetworkOptions.in(Locale.FRENCH)
            .withFilter(planned -> !"Génie civil".equals(planned.element().getName())));
        assertEquals(15, diagram.nodes().size());
        assertTrue(diagram.edges().stream().noneMatch(edge ->
            "Génie civil".equals(edge.dependency().getPredecessor().getName())));
    }

    @Test
    void inColumnsEachBoxStandsAfterAllThatItWaitsFor() {
        NetworkDiagram diagram = NetworkDiagram.inColumns(ProjectPlanner.plan(LargeProjects.of(300, 0)),
            NetworkOptions.in(Locale.ENGLISH));
        List<NetworkNode> nodes = List.copyOf(diagram.nodes());
        assertEquals(300, nodes.size());
        assertFalse(diagram.edges().isEmpty());
        for (NetworkEdge edge : diagram.edges()) {
            assertTrue(diagram.node(edge.source()).orElseThrow().bounds().right()
                < diagram.node(edge.target()).orElseThrow().bounds().x());
        }
        for (int i = 1; i < nodes.size(); i++) {
            Rect bounds = nodes.get(i).bounds();
            assertTrue(nodes.subList(0, i).stream().noneMatch(other -> other.bounds().overlaps(bounds)));
        }
    }

    @Test
    void aChainOfTenThousandActivitiesIsLaidOut() {
        ActivityBuilder[] chain = IntStream.range(0, 10_000).mapToObj(i -> i == 0 ? activity("A0", days(1))
                : activity("A" + i, days(1)).after("A" + (i - 1))).toArray(ActivityBuilder[]::new);
        NetworkDiagram diagram = diagram(aProject().with(chain).build());
        assertEquals(10_000, diagram.nodes().size());
        assertEquals(9_999, diagram.edges().size());
    }
}
