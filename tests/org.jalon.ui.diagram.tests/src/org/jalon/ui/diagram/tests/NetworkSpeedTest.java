/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.ui.Ui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long a network takes to be laid out, from an edit to the picture that shows it, and to scroll; asserts
 * what the edits did, and no time.
 */
class NetworkSpeedTest {

    private static final int EDITS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long model;
    private long flush;

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000 })
    void aLargeNetworkIsEditedAndScrolled(int activities) {
        Project project = LargeProjects.of(activities, 20);
        long start = System.nanoTime();
        try (NetworkFixture network = new NetworkFixture(project)) {
            double opened = millisecondsSince(start);
            start = System.nanoTime();
            NetworkDiagram.of(network.view.diagram().plan(), network.view.diagram().options());
            double laidOut = millisecondsSince(start);
            int shown = network.view.diagram().nodes().size();
            double[] durations = new double[EDITS];
            double[] insertions = new double[EDITS];
            PlanEditor editor = new PlanEditor(network.session.domain(), network.project(),
                    Locale.getDefault());
            Activity activity = (Activity) network.view.diagram().nodes().stream()
                    .map(node -> node.planned().element()).filter(Activity.class::isInstance)
                    .skip(activities / 3).findFirst().orElseThrow();
            network.view.reveal(activity);
            paint(network);
            for (int i = 0; i < EDITS; i++) {
                durations[i] = timed(network, editor.setDuration(activity, (i + 2) + " d"));
                insertions[i] = timed(network, editor.createSuccessor(activity, ActivityKind.TASK, "New " + i));
            }
            assertEquals(shown + EDITS, network.view.diagram().nodes().size());
            double[] frames = scroll(network);
            System.out.printf("network of %,d activities: opened with the workbench in %.0f ms, laid out again in"
                    + " %.0f ms; processor time from an edit to its picture: duration %.0f ms (median, worst %.0f),"
                    + " successor inserted %.0f ms (worst %.0f), of which plan and diagram %.0f, courses %.0f;"
                    + " scrolled at %.0f ms a frame (worst %.0f)%n", activities, opened, laidOut, median(durations),
                    worst(durations), median(insertions), worst(insertions), model / 2e6 / EDITS,
                    flush / 2e6 / EDITS, median(frames), worst(frames));
            network.screenshot("network-" + activities);
            for (int i = 0; i < 2 * EDITS; i++) {
                network.session.commandStack().undo();
            }
            Ui.events();
            assertEquals(shown, network.view.diagram().nodes().size());
        }
    }

    /** Processor time of the user interface thread from an edit to its picture: others' load doesn't count. */
    private double timed(NetworkFixture network, Edit edit) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        network.session.execute(edit.command());
        model += THREADS.getCurrentThreadCpuTime() - cpu;
        long executed = THREADS.getCurrentThreadCpuTime();
        network.view.viewer().flush();
        flush += THREADS.getCurrentThreadCpuTime() - executed;
        paint(network);
        return (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
    }

    private static double[] scroll(NetworkFixture network) {
        Viewport viewport = ((FigureCanvas) network.view.viewer().getControl()).getViewport();
        double[] frames = new double[40];
        int step = Math.max(1, viewport.getVerticalRangeModel().getMaximum() / frames.length / 2);
        for (int i = 0; i < frames.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            viewport.setVerticalLocation(i * step);
            paint(network);
            frames[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return frames;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double worst(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Lets draw2d and the toolkit paint all that is to be painted. */
    private static void paint(NetworkFixture network) {
        network.view.viewer().flush();
        while (Ui.display().readAndDispatch()) {
            // until nothing is left
        }
        Ui.display().update();
    }
}
