/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.jalon.ui.common.SelectionModel;

/** Keeps the selection of a viewer and that of the session the same, as far as the viewer shows its elements. */
public final class SelectionSync {

    private final EditPartViewer viewer;
    private final SelectionModel selection;
    private boolean selecting;

    private SelectionSync(EditPartViewer viewer, SelectionModel selection) {
        this.viewer = viewer;
        this.selection = selection;
    }

    /** Ties a viewer to a selection until its control is disposed. */
    public static SelectionSync of(EditPartViewer viewer, SelectionModel selection) {
        SelectionSync sync = new SelectionSync(viewer, selection);
        viewer.addSelectionChangedListener(e -> sync.selectedHere());
        SelectionModel.Listener listener = (elements, source) -> {
            if (source != sync) {
                sync.follow(true);
            }
        };
        selection.addListener(listener);
        viewer.getControl().addDisposeListener(e -> selection.removeListener(listener));
        return sync;
    }

    private void selectedHere() {
        if (selecting) {
            return;
        }
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            EObject element = element((EditPart) part);
            if (element != null) {
                elements.add(element);
            }
        }
        selection.select(List.copyOf(elements), this);
    }

    /** Selects all boxes of a diagram, in one step for whoever follows the selection. */
    public static void selectAll(EditPartViewer viewer) {
        List<EditPart> parts = new ArrayList<>();
        for (Object each : viewer.getContents().getChildren()) {
            if (each instanceof EditPart part && part.isSelectable()) {
                parts.add(part);
            }
        }
        viewer.setSelection(new StructuredSelection(parts));
    }

    /** What shows a text or a reference of an element only stays selected as long as that element is. */
    private void keepWithoutOwnElement(List<EditPart> parts) {
        for (Object each : viewer.getSelectedEditParts()) {
            EditPart part = (EditPart) each;
            EObject element = element(part);
            if (!(part.getModel() instanceof EObject)
                    && (element == null ? selection.elements().isEmpty() : selection.elements().contains(element))) {
                parts.add(part);
            }
        }
    }

    /** The element that a part stands for: its model, or what it says by adapter; null if it stands for none. */
    public static EObject element(EditPart part) {
        Object element = part.getModel() instanceof EObject model ? model : part.getAdapter(EObject.class);
        return (EObject) element;
    }

    /**
     * Selects in the viewer what is selected in the session; to be called again after parts have been made.
     *
     * @param reveal whether to scroll to what is selected
     */
    public void follow(boolean reveal) {
        List<EditPart> parts = new ArrayList<>();
        for (EObject element : selection.elements()) {
            if (viewer.getEditPartRegistry().get(element) instanceof EditPart part && part.isSelectable()) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            keepWithoutOwnElement(parts);
        }
        if (!parts.equals(viewer.getSelectedEditParts())) {
            selecting = true;
            try {
                viewer.setSelection(new StructuredSelection(parts));
            } finally {
                selecting = false;
            }
        }
        if (reveal && parts.size() == 1) {
            viewer.reveal(parts.get(0));
        }
    }
}
