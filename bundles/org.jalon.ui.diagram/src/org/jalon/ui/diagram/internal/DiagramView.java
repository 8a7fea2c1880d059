/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.jalon.ui.diagram.internal.services.DiagramServices;

/** A diagram that fills a page of the editor, as its page knows it. */
public interface DiagramView {

    /** What the diagram has in common with others: its viewer, its picture, what is done by commands. */
    DiagramServices services();

    /** Whether an element is to be seen on the diagram, or can be after unfolding what hides it. */
    boolean shows(EObject element);

    /** Makes an element visible that is selected already. */
    void reveal(EObject element);

    /** What is done for a command of the workbench or of this bundle; empty if nothing. */
    default Optional<IAction> action(String id) {
        return services().actions().find(id);
    }

    /** Gives the keyboard to the diagram. */
    default void setFocus() {
        Control control = services().viewer().getControl();
        if (control != null && !control.isDisposed()) {
            control.setFocus();
        }
    }
}
