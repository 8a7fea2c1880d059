/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.gantt.GanttView;

/** A Gantt view in a window of its own, driven as a user would. */
final class GanttFixture implements AutoCloseable {

    final EditSession session;
    final GanttView view;
    final List<String> messages = new ArrayList<>();
    static final Duration SETTLING = Duration.ofMillis(150);
    private final Shell shell;
    private final Runnable closing;
    private Point pointer = new Point();

    GanttFixture(Project project) {
        this(project, false);
    }

    /** A view on a dark or a light window. */
    GanttFixture(Project project, boolean dark) {
        Resource resource = ProjectFiles.newResourceSet().createResource(URI.createURI("test.jalon"));
        resource.getContents().add(project);
        session = new EditSession(resource);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 620);
        if (dark) {
            shell.setBackground(new Color(38, 42, 48));
            shell.setForeground(new Color(225, 228, 232));
            shell.setBackgroundMode(SWT.INHERIT_FORCE);
        }
        view = new GanttView(shell, session, messages::add);
        closing = () -> {
            shell.dispose();
            session.dispose();
        };
        shell.open();
        settle();
    }

    private GanttFixture(IEditorPart editor, Runnable closing) {
        shell = editor.getSite().getShell();
        session = Ui.await("the session", () -> editor.getAdapter(EditSession.class));
        view = page(editor);
        this.closing = closing;
        settle();
    }

    /** The Gantt page of an editor in the workbench. */
    static GanttFixture inWorkbench(Project project) {
        WorkspaceProject workspace = new WorkspaceProject();
        Ui.window().getShell().setSize(1600, 1000);
        if (Ui.page().findView("org.eclipse.ui.internal.introview") != null) {
            Ui.page().hideView(Ui.page().findView("org.eclipse.ui.internal.introview"));
        }
        return new GanttFixture(workspace.open(workspace.file("gantt.jalon", project)), workspace::close);
    }

    private static GanttView page(IEditorPart editor) {
        CTabFolder folder = Widgets.first(Ui.window().getShell(), CTabFolder.class,
                f -> (f.getStyle() & SWT.BOTTOM) != 0 && f.getItemCount() > 2);
        for (CTabItem item : folder.getItems()) {
            folder.setSelection(item);
            Event event = new Event();
            event.item = item;
            folder.notifyListeners(SWT.Selection, event);
            settle();
            if (editor.getAdapter(GanttView.class) != null) {
                return editor.getAdapter(GanttView.class);
            }
        }
        throw new AssertionError("no Gantt page");
    }

    /** Handles events until painting and updates have caught up. */
    static void settle() {
        Ui.during(SETTLING);
    }

    /** Presses a key on a control. */
    void press(Control control, int modifiers, int keyCode) {
        Ui.key(control, modifiers, keyCode);
        settle();
    }

    /** Clicks on the chart, at a place of its time axis and lines. */
    void click(double x, double y) {
        mouse(SWT.MouseMove, x, y, SWT.NONE);
        mouse(SWT.MouseDown, x, y, SWT.NONE);
        mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
        settle();
    }

    /** Presses at a place of the chart and drags to another, without letting go. */
    void hold(double fromX, double fromY, double toX, double toY) {
        mouse(SWT.MouseMove, fromX, fromY, SWT.NONE);
        mouse(SWT.MouseDown, fromX, fromY, SWT.NONE);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4, SWT.BUTTON1);
        }
        settle();
    }

    /** Lets go of what is held. */
    void drop(double x, double y) {
        mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
        settle();
    }

    /** Lets go of what is held where the pointer is, the chart having scrolled below it. */
    void dropHere() {
        Event event = new Event();
        event.x = pointer.x;
        event.y = pointer.y;
        event.button = 1;
        event.stateMask = SWT.BUTTON1;
        event.count = 1;
        view.chart().viewer().getControl().notifyListeners(SWT.MouseUp, event);
        settle();
    }

    /** Drags from a place of the chart to another. */
    void drag(double fromX, double fromY, double toX, double toY) {
        hold(fromX, fromY, toX, toY);
        drop(toX, toY);
    }

    /** Moves the mouse without a button. */
    void point(double x, double y) {
        mouse(SWT.MouseMove, x, y, SWT.NONE);
        settle();
    }

    private void mouse(int type, double x, double y, int state) {
        FigureCanvas canvas = (FigureCanvas) view.chart().viewer().getControl();
        Point origin = canvas.getViewport().getViewLocation();
        Event event = new Event();
        event.x = (int) Math.round(x) - origin.x;
        event.y = (int) Math.round(y) - origin.y;
        pointer = new Point(event.x, event.y);
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        event.count = 1;
        canvas.notifyListeners(type, event);
    }

    /** Presses a key on the chart. */
    void press(int modifiers, int keyCode) {
        press(view.chart().viewer().getControl(), modifiers, keyCode);
    }

    /** Types into the field that has opened in the table, over what stands there, and presses Enter. */
    void type(String text) {
        NatTable table = view.table().control();
        Control field = Ui.await("a field", () -> table.getActiveCellEditor() == null ? null
                : table.getActiveCellEditor().getEditorControl());
        table.getActiveCellEditor().setEditorValue(text);
        press(field, SWT.NONE, SWT.CR);
    }

    /** The message last shown, null if there is none any more. */
    String message() {
        return messages.isEmpty() ? null : messages.get(messages.size() - 1);
    }

    /** Keeps a picture of the window. */
    void screenshot(String name) {
        Screenshots.take(shell, name);
    }

    @Override
    public void close() {
        closing.run();
    }
}
