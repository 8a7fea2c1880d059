/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
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
        ElementChooser chooser = new ElementChooser(cellEditorWindow.getShell(), ModelLabels.current().feature(reference), candidates(),
                current(), reference.isMany());
        if (chooser.open() != ElementChooser.OK) {
            return null;
        }
        return new FeatureProperty.Targets(chooser.chosen());
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

    private List<EObject> candidates() {
        List<EObject> candidates = new ArrayList<>();
        EcoreUtil.getAllProperContents(project, false).forEachRemaining(each -> {
            if (each instanceof EObject candidate && candidate != element
                    && reference.getEReferenceType().isSuperTypeOf(candidate.eClass())) {
                candidates.add(candidate);
            }
        });
        candidates.sort(Comparator.comparing(ModelLabels.current()::text, Collator.getInstance()));
        return candidates;
    }

    @Override
    protected void updateContents(Object value) {
        List<?> targets = value instanceof FeatureProperty.Targets some ? some.elements() : List.of();
        super.updateContents(FeatureValues.inUserLanguage().text(element, reference, targets));
    }
}
