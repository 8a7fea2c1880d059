/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.uncertainty.UncertaintyView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view that simulates the project. */
class UncertaintyViewTest {

    private WorkspaceProject workspace;
    private IEditorPart editor;
    private EditSession session;
    private UncertaintyView view;
    private Composite controls;

    @BeforeEach
    void open() throws Exception {
        workspace = new WorkspaceProject(JalonUi.NATURE);
        editor = workspace.open(workspace.file("line.jalon", SampleProject.create()));
        session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
        view = (UncertaintyView) Ui.page().showView(UncertaintyView.ID);
        Ui.events();
        controls = Widgets.button(view.getSite().getShell(), Widgets.plain(Messages.simulate)).getParent().getParent();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String summary() {
        return Widgets.all(controls, Label.class, l -> l.getParent() == controls).getFirst().getText();
    }

    private void simulate(boolean spread) {
        Button box = Widgets.button(controls, Widgets.plain(Messages.simulationSpread));
        box.setSelection(spread);
        Widgets.press(Widgets.button(controls, Widgets.plain(Messages.simulate)));
        Ui.until("forecast", () -> view.forecast() != null);
    }

    @Test
    void aProjectWithoutUncertaintySaysSo() {
        simulate(false);
        assertEquals(Messages.nothingUncertain, summary());
    }

    @Test
    void aSimulationShowsFinishDriversAndMilestones() {
        simulate(true);
        assertFalse(view.forecast().finish().isCertain());
        CTabFolder folder = Widgets.first(controls, CTabFolder.class, f -> f.getParent() == controls);
        for (int tab = 0; tab < folder.getItemCount(); tab++) {
            folder.setSelection(tab);
            Ui.events();
            Screenshots.take("uncertainty-" + tab);
        }
        Table milestones = (Table) folder.getItem(3).getControl();
        assertEquals(view.forecast().milestones().size(), milestones.getItemCount());
        Table activities = (Table) folder.getItem(4).getControl();
        assertEquals(view.forecast().sensitivities().size(), activities.getItemCount());
        assertTrue(activities.getItem(0).getText(1).endsWith("%"), activities.getItem(0).getText(1));
    }

    @Test
    void anEditMakesTheForecastOutdated() {
        simulate(true);
        Activity tests = Lookup.in(session.project()).activity("Tests");
        session.set(tests, BreakdownPackage.Literals.ACTIVITY__DURATION, Duration.ofHours(80));
        Ui.until("outdated", () -> summary().equals(Messages.forecastOutdated));
    }
}
