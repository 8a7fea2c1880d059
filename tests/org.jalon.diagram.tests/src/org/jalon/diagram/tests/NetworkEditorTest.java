/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEditor;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** What gestures on a network mean, and how the diagram follows them without a toolkit. */
class NetworkEditorTest {

    private static final NetworkOptions OPTIONS = NetworkOptions.in(Locale.ENGLISH);

    private final Project project = aProject().with(resource("Ana"), resource("Ben")).with(
        workPackage("P").with(activity("A", days(2)).by("Ana"), activity("B", days(3)).after("A").by("Ben")),
        workPackage("Q").with(activity("C", days(1)).after("B")), activity("D", days(5))).build();
    private final EditingDomain domain = Editing.of(project);
    private final PlanEditor plan = new PlanEditor(domain, project, Locale.ENGLISH);
    private final NetworkEditor editor = new NetworkEditor(domain, project, plan, Locale.ENGLISH);

    private WbsElement get(String name) {
        return Lookup.in(project).element(name);
    }

    private NetworkDiagram laidOut(NetworkOptions options) {
        return NetworkDiagram.of(ProjectPlanner.plan(project), options);
    }

    private NetworkDiagram followed(NetworkDiagram before) {
        return before.following(ProjectPlanner.plan(project), before.options());
    }

    private Rect box(NetworkDiagram diagram, String name) {
        return diagram.node(get(name)).orElseThrow().bounds();
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    private static void assertNoOverlaps(NetworkDiagram diagram) {
        List<NetworkNode> nodes = List.copyOf(diagram.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(nodes.get(i).bounds().overlaps(nodes.get(j).bounds()),
                    nodes.get(i) + " lies on " + nodes.get(j));
            }
        }
    }

    @Test
    void placesGivenByHandAreKeptInTheProjectAndByEveryLayout() {
        NetworkDiagram before = laidOut(OPTIONS);
        execute(editor.move(Map.of(get("D"), new Point(box(before, "A").x() + 10, box(before, "A").y() + 10))));
        assertEquals("Move Box", domain.getCommandStack().getUndoCommand().getLabel());
        for (NetworkDiagram after : List.of(laidOut(OPTIONS), followed(before))) {
            assertEquals(Math.round(box(before, "A").x() + 10), box(after, "D").x());
            assertNoOverlaps(after);
        }
        domain.getCommandStack().undo();
        assertTrue(project.getDiagrams().isEmpty());
    }

    @Test
    void followingAnEditKeepsWhatItDoesNotTouch() {
        NetworkDiagram before = laidOut(OPTIONS);
        execute(plan.createSuccessor(get("D"), ActivityKind.TASK, "E"));
        NetworkDiagram after = followed(before);
        assertSame(before.node(get("A")).orElseThrow(), after.node(get("A")).orElseThrow());
        assertSame(before.edge(get("B").getPredecessorLinks().get(0)).orElseThrow(),
            after.edge(get("B").getPredecessorLinks().get(0)).orElseThrow());
        assertTrue(box(after, "E").x() > box(after, "D").right());
        assertNoOverlaps(after);
        get("A").setName("Survey");
        assertNotSame(before.node(get("Survey")).orElseThrow(), followed(after).node(get("Survey")).orElseThrow());
    }

    @Test
    void aCollapsedWorkPackageStandsForItsContent() {
        execute(editor.setCollapsed((WorkPackage) get("P"), true));
        NetworkDiagram diagram = laidOut(OPTIONS);
        assertEquals(3, diagram.nodes().size());
        assertEquals(1, diagram.edges().size());
        assertSame(get("P"), diagram.edges().iterator().next().source());
        execute(editor.setCollapsed((WorkPackage) get("P"), false));
        assertEquals(4, laidOut(OPTIONS).nodes().size());
        assertFalse(editor.setCollapsed((WorkPackage) get("P"), false).isPossible());
    }

    @Test
    void lanesHoldWhatBelongsToThem() {
        NetworkDiagram diagram = laidOut(OPTIONS.withGrouping(Grouping.RESOURCE_LANES));
        assertEquals(List.of("Ana", "Ben", "No resource"), diagram.lanes().stream().map(lane -> lane.title()).toList());
        assertTrue(box(diagram, "B").y() >= diagram.lanes().get(1).bounds().y()
            && box(diagram, "B").bottom() <= diagram.lanes().get(1).bounds().bottom());
        assertTrue(box(diagram, "A").right() < box(diagram, "B").x());
        assertNoOverlaps(diagram);
    }

    @Test
    void aBoxInAnotherLaneChangesItsWorkPackageOrResource() {
        execute(editor.moveToLane(List.of(get("D")), get("Q"), Grouping.PACKAGE_LANES));
        assertSame(get("Q"), get("D").eContainer());
        execute(editor.moveToLane(List.of(get("A")), project.getResources().get(1), Grouping.RESOURCE_LANES));
        assertEquals("Assign to Ben", domain.getCommandStack().getUndoCommand().getLabel());
        assertSame(project.getResources().get(1), Lookup.in(project).activity("A").getAssignments().get(0)
            .getResource());
        assertTrue(editor.moveToLane(List.of(get("A")), project.getResources().get(1), Grouping.RESOURCE_LANES)
            .refusal().isPresent());
    }

    @Test
    void layingOutForgetsPlacesButNotWhatIsCollapsed() {
        assertFalse(editor.forgetPlaces().isPossible());
        execute(editor.move(Map.of(get("D"), new Point(400, 300))));
        execute(editor.setCollapsed((WorkPackage) get("P"), true));
        execute(editor.forgetPlaces());
        assertEquals(3, laidOut(OPTIONS).nodes().size());
        assertEquals(1, project.getDiagrams().get(0).getNodes().size());
    }

    @Test
    void whatIsDeletedTakesItsPlaceWithIt() {
        execute(editor.move(Map.of(get("D"), new Point(400, 300))));
        execute(plan.delete(List.of(get("D"))));
        assertTrue(project.getDiagrams().get(0).getNodes().isEmpty());
        domain.getCommandStack().undo();
        assertEquals(400, box(laidOut(OPTIONS), "D").x());
    }

    @Test
    void aLayoutStopsWhenItIsToldTo() {
        assertThrows(CancellationException.class,
            () -> NetworkDiagram.of(ProjectPlanner.plan(project), OPTIONS, () -> true));
    }

    @Test
    void linksAreLedAroundBoxes() {
        NetworkDiagram before = laidOut(OPTIONS);
        double y = box(before, "A").y();
        execute(editor.move(Map.of(get("A"), new Point(0, y), get("D"), new Point(300, y), get("B"),
            new Point(600, y))));
        NetworkDiagram after = followed(before);
        Rect between = box(after, "D");
        List<Point> course = after.edge(get("B").getPredecessorLinks().get(0)).orElseThrow().points();
        for (int i = 1; i < course.size(); i++) {
            Point p = course.get(i - 1);
            Point q = course.get(i);
            Rect piece = new Rect(Math.min(p.x(), q.x()), Math.min(p.y(), q.y()), Math.abs(p.x() - q.x()),
                Math.abs(p.y() - q.y()));
            assertFalse(between.overlaps(piece), course::toString);
        }
    }
}
