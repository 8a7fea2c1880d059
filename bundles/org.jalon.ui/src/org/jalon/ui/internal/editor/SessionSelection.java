/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.ListenerList;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;

/** Shows the selection of an edit session to the workbench. */
final class SessionSelection implements IPostSelectionProvider, SelectionModel.Listener {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private EditSession session;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** Shows the selection of this session from now on; null for none. */
    void follow(EditSession newSession) {
        if (session != null) {
            session.selection().removeListener(this);
        }
        session = newSession;
        if (session != null) {
            session.selection().addListener(this);
            selectionChanged(session.selection().elements(), this);
        } else {
            selectionChanged(List.of(), this);
        }
    }

    @Override
    public void selectionChanged(List<EObject> elements, Object source) {
        // with nothing selected, what one looks at is the project
        List<?> shown = elements.isEmpty() && session != null ? List.of(session.project()) : elements;
        selection = new StructuredSelection(shown);
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        for (ISelectionChangedListener listener : listeners) {
            SafeRunnable.run(() -> listener.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection newSelection) {
        if (session != null && newSelection instanceof IStructuredSelection structured) {
            List<EObject> elements = new ArrayList<>();
            for (Object element : structured) {
                if (element instanceof EObject object) {
                    elements.add(object);
                }
            }
            session.selection().select(elements, this);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
