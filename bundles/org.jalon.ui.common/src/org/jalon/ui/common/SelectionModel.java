/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;

/**
 * The selection shared by all pages and views on one project file: elements of the model, in the order in which they
 * were selected. Used from the user interface thread only.
 */
public final class SelectionModel {

    /** Told when other elements are selected. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Other elements are selected.
         *
         * @param elements the elements now selected, possibly none
         * @param source who selected them; a page or view ignores what it did itself
         */
        void selectionChanged(List<EObject> elements, Object source);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private List<EObject> elements = List.of();

    /** The elements selected, possibly none. */
    public List<EObject> elements() {
        return elements;
    }

    /**
     * Selects elements and tells the listeners, unless these elements are selected already.
     *
     * @param newElements elements of the session's project
     * @param source who selects them: the page or view itself
     */
    public void select(List<? extends EObject> newElements, Object source) {
        if (elements.equals(newElements)) {
            return;
        }
        elements = List.copyOf(newElements);
        for (Listener listener : listeners) {
            listener.selectionChanged(elements, source);
        }
    }

    /** Adds a listener; a listener already there is told once. */
    public void addListener(Listener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener; nothing happens if it isn't there. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
