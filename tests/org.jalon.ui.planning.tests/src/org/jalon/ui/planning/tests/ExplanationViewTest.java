/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view that explains what is selected. */
class ExplanationViewTest {

    private WorkspaceProject workspace;
    private IEditorPart editor;
    private EditSession session;
    private Composite view;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        workspace = new WorkspaceProject(JalonUi.NATURE);
        editor = workspace.open(workspace.file("line.jalon", SampleProject.create()));
        session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
        IViewPart part = Ui.page().showView("org.jalon.ui.planning.explanation");
        Label slip = Ui.await("the field for slips", () -> slipLabel(part));
        view = slip.getParent();
        tree = Widgets.first(view, Tree.class, t -> true);
    }

    private static Label slipLabel(IViewPart part) {
        return Widgets.all(part.getSite().getShell(), Label.class, l -> l.getParent().getChildren().length == 4
                && l.getParent().getChildren()[3] instanceof Tree && l.getParent().getChildren()[1] == l).stream()
                .findFirst().orElse(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String header() {
        return ((Label) view.getChildren()[0]).getText();
    }

    private List<String> lines() {
        return Arrays.stream(tree.getItems()).flatMap(section -> Arrays.stream(section.getItems()))
                .map(TreeItem::getText).toList();
    }

    private Activity select(String name) {
        Activity activity = Lookup.in(session.project()).activity(name);
        session.selection().select(List.of(activity), this);
        Ui.until("explanation of " + name, () -> header().contains(name));
        return activity;
    }

    @Test
    void theSelectedActivityIsExplained() {
        select("Installation");
        assertTrue(tree.getItemCount() >= 6, () -> String.valueOf(tree.getItemCount()));
        assertTrue(lines().stream().anyMatch(line -> line.contains("Drying")), () -> lines().toString());
        Screenshots.take("explanation");
    }

    @Test
    void withoutSelectionTheFinishOfTheProjectIsExplained() {
        session.selection().select(List.of(), this);
        Ui.until("critical path", () -> lines().stream().anyMatch(line -> line.contains("Delivery of machines")));
    }

    @Test
    void anEditIsFollowed() {
        Activity drying = select("Drying");
        String before = header();
        session.set(drying, BreakdownPackage.Literals.ACTIVITY__DURATION, Duration.ofDays(30));
        Ui.until("new explanation", () -> !header().equals(before));
        session.commandStack().undo();
        Ui.until("former explanation", () -> header().equals(before));
    }

    @Test
    void aSlipShowsWhatMoves() {
        select("Foundations");
        int before = lines().size();
        Widgets.type(Widgets.first(view, Text.class, t -> true), "3 d");
        Ui.until("effect of the slip", () -> lines().size() > before);
        assertTrue(lines().stream().anyMatch(line -> line.contains("Tests")), () -> lines().toString());
    }

    @Test
    void aDoubleClickSelectsTheElementNamed() {
        select("Installation");
        TreeItem line = Arrays.stream(tree.getItems()).flatMap(section -> Arrays.stream(section.getItems()))
                .filter(item -> item.getText().contains("Drying")).findFirst().orElseThrow();
        tree.setSelection(line);
        Event event = new Event();
        event.item = line;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.MouseDoubleClick, new Event());
        tree.notifyListeners(SWT.DefaultSelection, event);
        Ui.events();
        assertEquals(List.of(Lookup.in(session.project()).activity("Drying")), session.selection().elements());
    }
}
