/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.advice.AdviceView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view that tells what would help to meet a date. */
class AdviceViewTest {

    private WorkspaceProject workspace;
    private IEditorPart editor;
    private EditSession session;
    private AdviceView view;
    private Composite controls;

    @BeforeEach
    void open() throws Exception {
        Project project = SampleProject.create();
        CrashOption nights = BreakdownFactory.eINSTANCE.createCrashOption();
        nights.setMeans("Night shift");
        nights.setDuration(Duration.ofHours(40));
        nights.setCost(new BigDecimal("4000"));
        Lookup.in(project).activity("Installation").getCrashOptions().add(nights);
        workspace = new WorkspaceProject(JalonUi.NATURE);
        editor = workspace.open(workspace.file("line.jalon", project));
        session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
        view = (AdviceView) Ui.page().showView(AdviceView.ID);
        Ui.events();
        controls = Widgets.button(view.getSite().getShell(), Widgets.plain(Messages.adviceAsk)).getParent()
                .getParent();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Button apply() {
        return Widgets.button(controls, Widgets.plain(Messages.adviceApply));
    }

    private void askFor(int day) {
        Widgets.first(controls, DateTime.class, d -> true).setDate(2026, 3, day);
        Widgets.press(Widgets.button(controls, Widgets.plain(Messages.adviceAsk)));
        Ui.until("advice", () -> view.advice() != null);
    }

    private LocalDateTime finish() {
        return PlanService.of(session.project()).plan().finish();
    }

    @Test
    void aCombinationIsAppliedInOneUndoStep() {
        LocalDateTime before = finish();
        askFor(21);
        assertFalse(view.advice().isMet());
        assertFalse(apply().isEnabled(), "nothing is selected");
        Tree tree = Widgets.first(controls, Tree.class, t -> true);
        TreeItem best = tree.getItem(0);
        tree.setSelection(best);
        Event event = new Event();
        event.item = best;
        tree.notifyListeners(SWT.Selection, event);
        Ui.events();
        Screenshots.take("advice");
        LocalDateTime promised = view.advice().plans().getFirst().finish();
        assertTrue(promised.isBefore(before));
        Widgets.press(apply());
        assertEquals(promised, finish());
        Ui.until("outdated advice is gone", () -> view.advice() == null);
        session.commandStack().undo();
        assertEquals(before, finish());
        assertFalse(editor.isDirty());
    }

    @Test
    void aDateThatIsKeptNeedsNothing() {
        askFor(30);
        assertTrue(view.advice().isMet());
        Activity installation = Lookup.in(session.project()).activity("Installation");
        assertEquals(Duration.ofHours(80), installation.getDuration());
    }
}
