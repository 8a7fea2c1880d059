/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

/**
 * One page of the editor on a project file, contributed through the extension point
 * {@code org.jalon.ui.common.pages}. A page shows the project of its session, changes it through
 * {@link EditSession#execute} alone, follows {@link EditSession#selection()} and feeds it. It is created when first
 * shown and disposed with the editor, or when the file is loaded anew.
 */
public interface JalonPage {

    /**
     * Creates the controls of the page; called once, before any other method but {@link #shows}.
     *
     * @param parent fills the page; the page lays out what it creates in it
     * @param session the project and all its pages and views share
     * @param editor the editor, for its site (context menus, status line, key bindings)
     */
    void create(Composite parent, EditSession session, IEditorPart editor);

    /** Gives the keyboard to the page. */
    void setFocus();

    /**
     * Whether the page shows elements of this kind, so that following a problem or opening an element may lead here.
     * The editor asks the pages in their order, beginning with the one on top. It may ask a page that isn't created
     * yet: the page then answers by the kind of the element alone, and is created and asked again if that may be.
     */
    default boolean shows(EObject element) {
        return false;
    }

    /** Makes an element visible that is selected already: scrolls to it, expands its parents. */
    default void reveal(EObject element) {
        // pages that show everything at once have nothing to do
    }

    /**
     * What the page does for a command of the workbench (copy, delete, select all, print…) while it is on top. Undo
     * and redo belong to the editor.
     *
     * @param id id of an {@link org.eclipse.ui.actions.ActionFactory}
     */
    default Optional<IAction> action(String id) {
        return Optional.empty();
    }

    /**
     * What the page offers to views and handlers (a zoom manager, a graphical viewer…).
     *
     * @return the adapter, null if the page has none
     */
    default <T> T adapter(Class<T> type) {
        return null;
    }

    /** Frees what the page holds: listeners, images of its own. Its controls are disposed by the editor. */
    void dispose();
}
