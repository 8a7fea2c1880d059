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

    private static final String COLUMN = "Column";

    /**
     * The value of the feature that a column shows.
     *
     * @param column a column of Sirius: the name of its mapping ends with that of the feature
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
        EObject mapping = (EObject) column.eGet(column.eClass().getEStructuralFeature("originMapping"));
        String name = (String) mapping.eGet(mapping.eClass().getEStructuralFeature("name"));
        String feature = name.substring(name.lastIndexOf(COLUMN) + COLUMN.length());
        return element.eClass().getEStructuralFeature(Character.toLowerCase(feature.charAt(0)) + feature.substring(1));
    }

    private static FeatureValues values() {
        return new FeatureValues(Views.locale());
    }
}
