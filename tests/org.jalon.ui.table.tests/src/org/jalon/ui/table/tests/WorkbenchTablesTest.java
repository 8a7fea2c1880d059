/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskPackage;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.table.internal.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables as pages of the editor in a real workbench. */
class WorkbenchTablesTest {

    private WorkspaceProject workspace;
    private IEditorPart editor;
    private EditSession session;

    @BeforeEach
    void openEditor() throws Exception {
        workspace = new WorkspaceProject();
        IFile file = workspace.file("line.jalon", Examples.PACKAGING_LINE.load(Locale.getDefault()));
        Ui.window().getShell().setSize(1600, 1000);
        PlatformUI.getWorkbench().showPerspective("org.jalon.ui.perspective", Ui.window());
        editor = workspace.open(file);
        session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    @AfterEach
    void closeEditor() {
        workspace.close();
    }

    private TableView show(String pageId) {
        editor.getAdapter(PageSwitch.class).show(pageId);
        return Ui.await("table of " + pageId, () -> editor.getAdapter(TableView.class));
    }

    @Test
    void everyTableIsAPageOfItsGroup() {
        for (String page : List.of("resources", "assignments", "risks", "stakeholders", "communication", "requirements",
                "objectives", "actions", "deliverables", "activities")) {
            TableView table = show("org.jalon.ui.table." + page);
            assertTrue(table.model().kind().id().startsWith(page), page + " is not " + table.model().kind().id());
            Screenshots.take("workbench-" + page + "-" + Locale.getDefault().getLanguage());
        }
    }

    @Test
    void aProblemShownWhileTheFileIsLoadedIsInSightOnceItIs() throws Exception {
        IFile file = workspace.file("other.jalon", Examples.PACKAGING_LINE.load(Locale.getDefault()));
        IEditorPart other = workspace.open(file);
        IMarker marker = file.createMarker(IMarker.MARKER);
        marker.setAttribute("org.jalon.ui.element", ((WorkPackage) session.project().getWbs().getLast())
                .getChildren().getLast().getId());
        IDE.gotoMarker(other, marker);
        marker.delete();
        EditSession loaded = Ui.await("session", () -> other.getAdapter(EditSession.class));
        WorkPackage last = (WorkPackage) loaded.project().getWbs().getLast();
        assertEquals(List.of(last.getChildren().getLast()), loaded.selection().elements());
        TableView table = Ui.await("table", () -> other.getAdapter(TableView.class));
        Ui.await("row in sight", () -> table.top() > 0 ? table : null);
    }

    @Test
    void selectionAndCommandsAreThoseOfTheWorkbench() {
        TableView table = show("org.jalon.ui.table.risks");
        Risk risk = session.project().getRisks().get(2);
        session.selection().select(List.of(risk), this);
        Ui.events();
        assertEquals(List.of(risk), table.selected());
        table.select(session.project().getRisks().getFirst(), "name");
        assertEquals(List.of(session.project().getRisks().getFirst()), session.selection().elements());
        assertTrue(session.set(risk, RiskPackage.Literals.RISK__CODE, "R99"));
        assertTrue(editor.isDirty());
        Ui.events();
        assertEquals("R99", table.model().kind().column("code").text(risk, table.model().context()));
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        assertFalse(editor.isDirty());
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
        Ui.events();
        assertTrue((Ui.display().getFocusControl().getStyle() & SWT.SEARCH) != 0, "find leads to the filter field");
    }
}
