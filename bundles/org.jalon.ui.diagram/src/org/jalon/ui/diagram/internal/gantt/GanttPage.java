/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.StatusLine;
import org.jalon.ui.diagram.internal.services.DiagramServices;

/** The page of the editor that shows the plan as a Gantt diagram. */
public final class GanttPage implements JalonPage {

    private IEditorPart editor;
    private GanttView view;

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        view = new GanttView(parent, session, this::say);
    }

    private void say(String message) {
        StatusLine.say(editor, message);
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return element instanceof WbsElement;
    }

    @Override
    public void reveal(EObject element) {
        if (element instanceof WbsElement node) {
            view.reveal(node);
        }
    }

    @Override
    public Optional<IAction> action(String id) {
        return view.action(id);
    }

    @Override
    public <T> T adapter(Class<T> type) {
        if (type == GraphicalViewer.class) {
            return type.cast(view.chart().viewer());
        }
        if (type == DrawnPage.class) {
            return type.cast(new GanttDrawing(view));
        }
        if (type == PageActions.class) {
            return type.cast(view.services().actions());
        }
        if (type == DiagramServices.class) {
            return type.cast(view.services());
        }
        if (type == PageOverview.class) {
            return type.cast((PageOverview) parent -> view.services().miniature(parent).control());
        }
        return type == GanttView.class ? type.cast(view) : null;
    }

    @Override
    public void dispose() {
        say(null);
    }
}
