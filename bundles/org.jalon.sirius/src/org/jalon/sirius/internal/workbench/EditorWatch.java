/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.workbench;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jalon.diagram.Point;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.places.Gmf;
import org.jalon.sirius.internal.places.Hands;

/**
 * Follows the diagram editors of Sirius that show our diagrams: knows when hands move boxes in them, paints what lies
 * behind the boxes, and shows in their status line why something can't be done.
 */
public final class EditorWatch implements IPartListener2 {

    private static EditorWatch instance;

    private EditorWatch() {
    }

    /** Begins to follow editors, once, if there is a workbench. */
    public static void start() {
        if (PlatformUI.isWorkbenchRunning() && instance == null) {
            instance = new EditorWatch();
            Edits.tell(EditorWatch::say);
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(instance::join);
        }
    }

    private void join() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(this);
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    partOpened(reference);
                }
            }
        }
        PlatformUI.getWorkbench().addWindowListener(new NewWindows(this));
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        Display.getCurrent().asyncExec(() -> {
            if (reference.getPart(false) instanceof IEditorPart editor) {
                follow(editor);
            }
        });
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partOpened(reference);
    }

    private static void follow(IEditorPart editor) {
        GraphicalViewer viewer = Adapters.adapt(editor, GraphicalViewer.class);
        EditPart contents = viewer == null ? null : viewer.getContents();
        if (contents == null || !(contents.getModel() instanceof EObject view) || Gmf.diagram(view) == null
            || viewer.getProperty(EditorWatch.class.getName()) != null) {
            return;
        }
        viewer.setProperty(EditorWatch.class.getName(), true);
        watchHands(viewer, contents);
        LayeredPane printable = (LayeredPane) LayerManager.Helper.find(contents)
            .getLayer(LayerConstants.PRINTABLE_LAYERS);
        if (printable != null) {
            printable.add(new Backdrop(Gmf.diagram(view)), Backdrop.class, 0);
        }
        Upkeep.of(Gmf.diagram(view)).start();
    }

    /** A command that a button or key released on the diagram executes comes from a hand. */
    private static void watchHands(GraphicalViewer viewer, EditPart contents) {
        Control control = viewer.getControl();
        Display display = control.getDisplay();
        Listener hand = event -> {
            if (event.widget == control) {
                Hands.put(true);
                Hands.at(event.type == SWT.MouseUp ? place(event, contents) : null);
                display.asyncExec(() -> Hands.put(false));
            }
        };
        for (int type : new int[] {SWT.MouseUp, SWT.KeyDown}) {
            display.addFilter(type, hand);
            control.addDisposeListener(event -> display.removeFilter(type, hand));
        }
    }

    private static Point place(Event event, EditPart contents) {
        org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point(event.x, event.y);
        ((GraphicalEditPart) contents).getFigure().translateToRelative(at);
        return new Point(at.x, at.y);
    }

    private static void say(String reason) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
            if (editor != null) {
                IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
                line.setErrorMessage(reason);
                display.timerExec(8000, () -> line.setErrorMessage(null));
            }
        });
    }
}
