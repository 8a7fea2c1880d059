/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.Collections;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Views;
import org.jalon.ui.common.FeatureValues;

/** Services of tables: values of features in words, and what is typed over them. */
public class TableServices {

    /**
     * The value of the feature that a column shows.
     *
     * @param column a column of Sirius, which says the name of its feature
     */
    public String cellText(EObject element, EObject column) {
        EStructuralFeature feature = feature(element, column);
        return feature == null ? "" : values().text(element, feature, element.eGet(feature));
    }

    /** Gives the feature that a column shows the value typed. */
    public EObject writeCell(EObject element, EObject column, String text) {
        EStructuralFeature feature = feature(element, column);
        if (feature == null) {
            return element;
        }
        Edits edits = Edits.of(element);
        try {
            if (feature == ModelPackage.Literals.PROJECT_ELEMENT__NAME && element instanceof ProjectElement named) {
                edits.run(edits.elements().rename(named, text));
            } else {
                edits.run(edits.elements().set(element, Collections.singletonMap(feature,
                    values().parse(element, feature, text))));
            }
        } catch (IllegalArgumentException e) {
            Edits.tellUser(e.getMessage());
        }
        return element;
    }

    private static EStructuralFeature feature(EObject element, EObject column) {
        EStructuralFeature name = column.eClass().getEStructuralFeature("featureName");
        return name == null ? null : element.eClass().getEStructuralFeature((String) column.eGet(name));
    }

    private static FeatureValues values() {
        return new FeatureValues(Views.locale());
    }
}
