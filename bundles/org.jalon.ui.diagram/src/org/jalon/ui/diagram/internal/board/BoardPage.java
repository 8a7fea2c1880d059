/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.Boards;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.StatusLine;
import org.jalon.ui.diagram.internal.services.DiagramServices;

/**
 * The page of the editor for any kind of board; which one, the extension says by the id of the kind after the name of
 * the class: {@code class="…BoardPage:stakeholders"}.
 */
public class BoardPage implements JalonPage, IExecutableExtension {

    private BoardKind kind;
    private IEditorPart editor;
    private BoardViewer view;

    /** A page whose kind its extension says. */
    public BoardPage() {
        // by setInitializationData
    }

    /** A page for a kind that isn't among {@link Boards}. */
    protected BoardPage(BoardKind kind) {
        this.kind = kind;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data)
            throws CoreException {
        if (kind == null) {
            kind = Boards.find(String.valueOf(data)).orElseThrow(
                    () -> new CoreException(Status.error("No kind of board is called " + data)));
        }
    }

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        view = new BoardViewer(parent, session, kind, message -> StatusLine.say(editor, message),
                hint -> StatusLine.hint(editor, hint));
    }

    @Override
    public void setFocus() {
        view.viewer().getControl().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return view == null ? kind.mayShow(element) : view.shows(element);
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
        return type == BoardViewer.class ? type.cast(view) : null;
    }

    @Override
    public void dispose() {
        StatusLine.say(editor, null);
        StatusLine.hint(editor, null);
    }
}
