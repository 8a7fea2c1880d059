/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.model.project.Project;
import org.jalon.ui.common.ElementChooser;
import org.jalon.ui.common.FeatureValues;

/** Chooses the element, or the elements, to which a reference leads among those of the project that fit. */
final class ReferenceCellEditor extends DialogCellEditor {

    private final Project project;
    private final EObject element;
    private final EReference reference;

    ReferenceCellEditor(Composite parent, Project project, EObject element, EReference reference) {
        super(parent);
        this.project = project;
        this.element = element;
        this.reference = reference;
    }

    @Override
    protected Object openDialogBox(Control cellEditorWindow) {
        return ElementChooser.choose(cellEditorWindow.getShell(), project, List.of(element), reference, current())
                .map(FeatureCells.Targets::new).orElse(null);
    }

    private List<EObject> current() {
        List<EObject> current = new ArrayList<>();
        Object value = element.eGet(reference);
        if (value instanceof List<?> many) {
            many.forEach(each -> current.add((EObject) each));
        } else if (value instanceof EObject one) {
            current.add(one);
        }
        return current;
    }

    @Override
    protected void updateContents(Object value) {
        List<?> targets = value instanceof FeatureCells.Targets some ? some.elements() : List.of();
        super.updateContents(FeatureValues.inUserLanguage().text(element, reference, targets));
    }
}
