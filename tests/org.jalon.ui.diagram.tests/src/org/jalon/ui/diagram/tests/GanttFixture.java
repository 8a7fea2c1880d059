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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.gantt.GanttView;

/** A Gantt view in a window of its own, driven as a user would. */
final class GanttFixture implements AutoCloseable {

    final EditSession session;
    final GanttView view;
    final List<String> messages = new ArrayList<>();
    static final Duration SETTLING = Duration.ofMillis(150);
    private final Shell shell;

    GanttFixture(Project project) {
        Resource resource = ProjectFiles.newResourceSet().createResource(URI.createURI("test.jalon"));
        resource.getContents().add(project);
        session = new EditSession(resource);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 620);
        view = new GanttView(shell, session, messages::add);
        shell.open();
        settle();
    }

    /** Handles events until painting and updates have caught up. */
    static void settle() {
        Ui.during(SETTLING);
    }

    /** Presses a key on a control. */
    void press(Control control, int modifiers, int keyCode) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
        control.notifyListeners(SWT.KeyUp, event);
        settle();
    }

    /** Clicks on the chart, at a place of its time axis and lines. */
    void click(int x, int y) {
        FigureCanvas canvas = (FigureCanvas) view.chart().viewer().getControl();
        Point origin = canvas.getViewport().getViewLocation();
        Event event = new Event();
        event.x = x - origin.x;
        event.y = y - origin.y;
        event.button = 1;
        canvas.notifyListeners(SWT.MouseMove, event);
        canvas.notifyListeners(SWT.MouseDown, event);
        event.stateMask = SWT.BUTTON1;
        canvas.notifyListeners(SWT.MouseUp, event);
        settle();
    }

    /** Keeps a picture of the window. */
    void screenshot(String name) {
        Screenshots.take(shell, name);
    }

    @Override
    public void close() {
        shell.dispose();
        session.dispose();
    }
}
