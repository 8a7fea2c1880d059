/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.Boards;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramPage;
import org.jalon.ui.diagram.internal.DiagramView;

/**
 * The page of the editor for any kind of board; which one, the extension says by the id of the kind after the name of
 * the class: {@code class="…BoardPage:stakeholders"}.
 */
public class BoardPage extends DiagramPage implements IExecutableExtension {

    private BoardKind kind;

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
    protected DiagramView createView(Composite parent, EditSession session, Consumer<String> messages,
            Consumer<String> hints) {
        return new BoardViewer(parent, session, kind, messages, hints);
    }

    @Override
    protected boolean mayShow(EObject element) {
        return kind.mayShow(element);
    }
}
