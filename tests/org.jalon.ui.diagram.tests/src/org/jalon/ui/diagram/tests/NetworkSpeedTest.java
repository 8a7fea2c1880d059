/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.ui.Stopwatch;
import org.jalon.testsupport.ui.Ui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long a network takes to be laid out, from an edit to the picture that shows it, to scroll and to zoom;
 * asserts what the edits did, and no time.
 */
class NetworkSpeedTest {

    private static final int EDITS = 15;
    private static final int FRAMES = 40;

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void aLargeNetworkIsEditedScrolledAndZoomed(int activities) {
        Project project = LargeProjects.of(activities, 20);
        NetworkFixture[] opened = new NetworkFixture[1];
        print(activities, "open", List.of(Stopwatch.of(() -> opened[0] = new NetworkFixture(project))));
        try (NetworkFixture network = opened[0]) {
            print(activities, "layout, in the background", List.of(Stopwatch.of(() -> NetworkDiagram.of(
                    network.view.diagram().plan(), network.view.diagram().options()))));
            edit(network, activities);
            print(activities, "scroll", scroll(network));
            network.screenshot("network-" + activities);
            print(activities, "zoom", zoom(network));
        }
    }

    private static void print(int activities, String deed, List<Stopwatch> watches) {
        Stopwatch.print("network", activities, deed, watches);
    }

    /** Changes a duration and inserts a successor by turns, waits each time for the picture, and takes all back. */
    private static void edit(NetworkFixture network, int activities) {
        int shown = network.view.diagram().nodes().size();
        PlanEditor editor = new PlanEditor(network.session.domain(), network.project(), Locale.getDefault());
        Activity activity = (Activity) network.view.diagram().nodes().stream()
                .map(node -> node.planned().element()).filter(Activity.class::isInstance)
                .skip(activities / 3).findFirst().orElseThrow();
        network.view.reveal(activity);
        List<Stopwatch> durations = new ArrayList<>();
        List<Stopwatch> insertions = new ArrayList<>();
        List<Stopwatch> undos = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String duration = (i + 2) + " d";
            String name = "New " + i;
            durations.add(Stopwatch.untilPainted(network.canvas(),
                    () -> network.session.execute(editor.setDuration(activity, duration))));
            insertions.add(Stopwatch.untilPainted(network.canvas(),
                    () -> network.session.execute(editor.createSuccessor(activity, ActivityKind.TASK, name))));
        }
        assertEquals(shown + EDITS, network.view.diagram().nodes().size());
        for (int i = 0; i < EDITS; i++) {
            undos.add(Stopwatch.untilPainted(network.canvas(), () -> network.session.commandStack().undo()));
            network.session.commandStack().undo();
        }
        assertEquals(shown, network.view.diagram().nodes().size());
        print(activities, "edit of a duration", durations);
        print(activities, "insertion of a successor", insertions);
        print(activities, "undo of it", undos);
    }

    private static List<Stopwatch> scroll(NetworkFixture network) {
        Viewport viewport = network.canvas().getViewport();
        int step = Math.max(1, viewport.getVerticalRangeModel().getMaximum() / FRAMES / 2);
        List<Stopwatch> frames = new ArrayList<>();
        for (int i = 1; i <= FRAMES; i++) {
            int top = i * step;
            frames.add(Stopwatch.untilPainted(network.canvas(), () -> viewport.setVerticalLocation(top)));
        }
        return frames;
    }

    /** Goes from the smallest picture to the largest, level by level. */
    private static List<Stopwatch> zoom(NetworkFixture network) {
        ZoomManager zoom = ((ScalableRootEditPart) network.viewer().getRootEditPart()).getZoomManager();
        zoom.setZoom(zoom.getMinZoom());
        Ui.events();
        List<Stopwatch> steps = new ArrayList<>();
        while (zoom.canZoomIn()) {
            steps.add(Stopwatch.untilPainted(network.canvas(), zoom::zoomIn));
        }
        assertTrue(steps.size() > 1, "levels of zoom: " + steps.size());
        return steps;
    }
}
