/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.StatusLine;
import org.jalon.ui.diagram.internal.services.DiagramServices;

/** The page of the editor on which the plan is drawn and edited as a network of boxes. */
public final class NetworkPage implements JalonPage {

    private IEditorPart editor;
    private NetworkView view;

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        view = new NetworkView(parent, session, message -> StatusLine.say(editor, message),
                hint -> StatusLine.hint(editor, hint));
    }

    @Override
    public void setFocus() {
        view.viewer().getControl().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return view == null ? element instanceof WbsElement || element instanceof Dependency : view.shows(element);
    }

    @Override
    public void reveal(EObject element) {
        view.reveal(element);
    }

    @Override
    public Optional<IAction> action(String id) {
        return view.actions().find(id);
    }

    @Override
    public <T> T adapter(Class<T> type) {
        if (type == GraphicalViewer.class) {
            return type.cast(view.viewer());
        }
        if (type == PageActions.class) {
            return type.cast(view.actions());
        }
        if (type == DrawnPage.class) {
            return type.cast((DrawnPage) view::drawing);
        }
        if (type == DiagramServices.class) {
            return type.cast(view.services());
        }
        if (type == PageOverview.class) {
            return type.cast((PageOverview) parent -> view.services().miniature(parent).control());
        }
        return type == NetworkView.class ? type.cast(view) : null;
    }

    @Override
    public void dispose() {
        StatusLine.say(editor, null);
        StatusLine.hint(editor, null);
    }
}
