/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;

/** The page of the editor that shows the plan as a network of boxes. */
public final class NetworkPage implements JalonPage {

    private NetworkView view;

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editor) {
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        view = new NetworkView(parent, session);
    }

    @Override
    public void setFocus() {
        view.viewer().getControl().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return view.shows(element);
    }

    @Override
    public void reveal(EObject element) {
        view.reveal(element);
    }

    @Override
    public <T> T adapter(Class<T> type) {
        if (type == GraphicalViewer.class) {
            return type.cast(view.viewer());
        }
        return type == NetworkView.class ? type.cast(view) : null;
    }

    @Override
    public void dispose() {
        // the view goes with its controls
    }
}
