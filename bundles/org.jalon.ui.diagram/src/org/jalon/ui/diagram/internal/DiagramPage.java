/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.StatusLine;
import org.jalon.ui.diagram.internal.services.DiagramServices;

/** A page of the editor that a diagram fills. */
public abstract class DiagramPage implements JalonPage {

    private IEditorPart editor;
    private DiagramView view;

    /**
     * Creates the diagram.
     *
     * @param messages told why something can't be done; told null when that is past
     * @param hints told what can be done now; told null when that is past
     */
    protected abstract DiagramView createView(Composite parent, EditSession session, Consumer<String> messages,
            Consumer<String> hints);

    /** Whether the diagram may show an element; asked only as long as there is no diagram to tell. */
    protected abstract boolean mayShow(EObject element);

    @Override
    public final void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        view = createView(parent, session, message -> StatusLine.say(editor, message),
                hint -> StatusLine.hint(editor, hint));
    }

    @Override
    public final void setFocus() {
        view.setFocus();
    }

    @Override
    public final boolean shows(EObject element) {
        return view == null ? mayShow(element) : view.shows(element);
    }

    @Override
    public final void reveal(EObject element) {
        view.reveal(element);
    }

    @Override
    public final Optional<IAction> action(String id) {
        return view.action(id);
    }

    @Override
    public final <T> T adapter(Class<T> type) {
        if (type == GraphicalViewer.class) {
            return type.cast(view.services().viewer());
        }
        if (type == PageActions.class) {
            return type.cast(view.services().actions());
        }
        if (type == DrawnPage.class) {
            return type.cast(view.services().page());
        }
        if (type == DiagramServices.class) {
            return type.cast(view.services());
        }
        if (type == PageOverview.class) {
            return type.cast((PageOverview) parent -> view.services().miniature(parent).control());
        }
        return type.isInstance(view) ? type.cast(view) : null;
    }

    @Override
    public final void dispose() {
        StatusLine.say(editor, null);
        StatusLine.hint(editor, null);
    }
}
