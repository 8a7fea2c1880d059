/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.internal.Messages;

/** Under which heading a feature is shown, from the criterion of project management it serves. */
final class PropertyCategories {

    private static final String ANNOTATION = "http://jalon.org/model/meta";
    /** The headings by the beginning of the criterion, the longest that fits first. */
    private static final List<Map.Entry<String, String>> BY_CRITERION = List.of(
            Map.entry("C2.13", Messages.categoryCost), Map.entry("C3.6", Messages.categoryCost),
            Map.entry("C2.14", Messages.categoryProgress), Map.entry("C2.12", Messages.categoryResources),
            Map.entry("C2.4", Messages.categoryResources), Map.entry("C2.5", Messages.categoryPlanning),
            Map.entry("C2.8", Messages.categoryPlanning), Map.entry("C2.9", Messages.categoryPlanning),
            Map.entry("C2.3", Messages.categoryPlanning), Map.entry("C2.10", Messages.categoryPlanning),
            Map.entry("C2.7", Messages.categoryPlanning), Map.entry("C2.2", Messages.categoryPlanning),
            Map.entry("C3", Messages.categoryProgress), Map.entry("C4.3", Messages.categoryMinutes));
    private static final List<String> LAST = List.of(Messages.categoryPlanning, Messages.categoryResources,
            Messages.categoryCost, Messages.categoryProgress, Messages.categoryMinutes);

    private PropertyCategories() {
    }

    static String of(EObject element, EStructuralFeature feature) {
        EClass owner = feature.getEContainingClass();
        if (owner == ModelPackage.Literals.PROJECT_ELEMENT) {
            return Messages.categoryGeneral;
        }
        String criterion = criterion(feature);
        if (criterion.equals(criterion(owner))) {
            return ModelLabels.current().type(element.eClass());
        }
        return BY_CRITERION.stream().filter(e -> (criterion + ".").startsWith(e.getKey() + "."))
                .map(Map.Entry::getValue).findFirst()
                .orElseGet(() -> ModelLabels.current().type(element.eClass()));
    }

    private static String criterion(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation(ANNOTATION);
        return annotation == null ? "" : annotation.getDetails().map().getOrDefault("criterion", "");
    }

    /** General first, then what is proper to the class, then the other headings in a fixed order. */
    static int compare(String one, String other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(String category) {
        return category.equals(Messages.categoryGeneral) ? -2 : LAST.indexOf(category);
    }
}
