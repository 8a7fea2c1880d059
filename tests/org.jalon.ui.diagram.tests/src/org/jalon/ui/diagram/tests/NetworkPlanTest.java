/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.jalon.model.project.Project;
import org.jalon.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;

/** A whole plan drawn from nothing with mouse and keyboard, taken back to the empty project, and done again. */
class NetworkPlanTest {

    private static final int ACTIVITIES = 30;

    @Test
    void thirtyActivitiesAreDrawnUndoneAndRedone() {
        try (NetworkFixture network = new NetworkFixture(aProject().build())) {
            network.doubleClick(new Point(150, 80));
            network.type("Step 1");
            for (int i = 2; i <= ACTIVITIES; i++) {
                network.select(network.activity("Step " + (i <= 5 ? 1 : i - 4)));
                network.command("org.jalon.ui.diagram." + (i % 10 == 0 ? "insertSecond" : "insertFirst"));
                network.type("Step " + i);
                if (i % 10 != 0) {
                    network.select(network.activity("Step " + i));
                    network.command("org.jalon.ui.diagram.editDuration");
                    network.type(2 + i % 5 + " d");
                }
            }
            // a link by keyboard: from the last to another one, start to start
            network.select(network.activity("Step 30"));
            network.command("org.jalon.ui.diagram.link");
            network.select(network.activity("Step 27"));
            network.press(SWT.NONE, 't');
            network.press(SWT.NONE, SWT.CR);
            network.run("layOut");
            Ui.during(Duration.ofMillis(800));
            assertEquals(ACTIVITIES, network.view.diagram().nodes().size());
            assertEquals(ACTIVITIES, network.view.diagram().edges().size());
            network.screenshot("network-thirty");
            Project drawn = EcoreUtil.copy(network.project());
            while (network.session.commandStack().canUndo()) {
                network.session.commandStack().undo();
            }
            NetworkFixture.settle();
            assertTrue(network.project().getWbs().isEmpty() && network.project().getDiagrams().isEmpty());
            assertTrue(network.view.diagram().nodes().isEmpty());
            assertFalse(network.session.commandStack().isSaveNeeded());
            while (network.session.commandStack().canRedo()) {
                network.session.commandStack().redo();
            }
            NetworkFixture.settle();
            assertTrue(EcoreUtil.equals(drawn, network.project()));
            assertEquals(ACTIVITIES, network.view.diagram().nodes().size());
        }
    }
}
