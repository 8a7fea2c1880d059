/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.gantt.GanttView;
import org.jalon.ui.diagram.internal.network.NetworkView;
import org.jalon.ui.table.BreakdownTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages in the editor of a real workbench: one selection, one command stack. */
class WorkbenchPagesTest {

    private IProject project;
    private IEditorPart editor;
    private Shell shell;

    @BeforeEach
    void openEditor() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("pages");
        project.create(null);
        project.open(null);
        IFile file = project.getFile("line.jalon");
        ProjectFiles.save(SampleProject.create(), Path.of(file.getLocationURI()));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        shell = page.getWorkbenchWindow().getShell();
        shell.setSize(1600, 1000);
        page.closeAllEditors(false);
        if (page.findView("org.eclipse.ui.internal.introview") != null) {
            page.hideView(page.findView("org.eclipse.ui.internal.introview"));
        }
        PlatformUI.getWorkbench().showPerspective("org.jalon.ui.perspective", page.getWorkbenchWindow());
        editor = IDE.openEditor(page, file);
        for (int i = 0; i < 100 && editor.getAdapter(EditSession.class) == null; i++) {
            GanttFixture.settle();
        }
        assertNotNull(editor.getAdapter(EditSession.class), "the project file is loaded");
    }

    @AfterEach
    void closeEditor() throws Exception {
        editor.getSite().getPage().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private <T> T showPage(Class<T> type) {
        CTabFolder folder = folder(shell);
        for (CTabItem item : folder.getItems()) {
            folder.setSelection(item);
            Event event = new Event();
            event.item = item;
            folder.notifyListeners(SWT.Selection, event);
            GanttFixture.settle();
            if (editor.getAdapter(type) != null) {
                return editor.getAdapter(type);
            }
        }
        return null;
    }

    /** The tabs of the editor: the folder at its bottom. */
    private static CTabFolder folder(Composite parent) {
        CTabFolder deepest = null;
        for (Control child : parent.getChildren()) {
            if (child instanceof CTabFolder candidate && (candidate.getStyle() & SWT.BOTTOM) != 0) {
                return candidate;
            }
            if (child instanceof Composite composite) {
                CTabFolder found = folder(composite);
                deepest = found == null ? deepest : found;
            }
        }
        return deepest;
    }

    @Test
    void pagesShareSelectionAndCommandStack() {
        String language = Locale.getDefault().getLanguage();
        EditSession session = editor.getAdapter(EditSession.class);
        Activity foundations = Lookup.in(session.project()).activity("Foundations");
        BreakdownTable table = showPage(BreakdownTable.class);
        assertNotNull(table, "the page of activities");
        table.select(foundations, "name");
        Screenshots.take(shell, "workbench-activities-" + language);
        GanttView view = showPage(GanttView.class);
        assertNotNull(view, "the Gantt page");
        GanttFixture.settle();
        assertEquals(List.of(foundations), view.chart().selected());
        Screenshots.take(shell, "workbench-gantt-" + language);
        DrawnPage gantt = editor.getAdapter(DrawnPage.class);
        assertTrue(gantt.drawing().width() > 500 && gantt.title().contains(session.project().getName()));
        assertEquals(0, view.table().top(), "the table stands beside the chart");
        assertTrue(view.table().control().getRowCount() > 10, "the table shows its rows");
        NetworkView network = showPage(NetworkView.class);
        assertNotNull(network, "the network page");
        for (int i = 0; i < 100 && network.viewer().getEditPartRegistry().get(foundations) == null; i++) {
            GanttFixture.settle();
        }
        assertTrue(network.shows(foundations));
        assertEquals(foundations, ((EditPart) network.viewer().getSelectedEditParts().get(0)).getModel());
        Screenshots.take(shell, "workbench-network-" + language);
        DrawnPage drawn = editor.getAdapter(DrawnPage.class);
        assertTrue(drawn.drawing().width() > 500 && !drawn.title().equals(gantt.title()), drawn.title());
        assertTrue(session.set(foundations, ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Footings"));
        assertTrue(editor.isDirty());
        session.commandStack().undo();
        assertEquals("Foundations", foundations.getName());
    }
}
