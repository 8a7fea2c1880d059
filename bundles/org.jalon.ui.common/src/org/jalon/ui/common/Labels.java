/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ProjectElement;
import org.jalon.model.provider.JalonEditPlugin;

public final class Labels {
    private Labels() {
    }

    public static String of(EObject element) {
        if (element instanceof ProjectElement e && e.getName() != null && !e.getName().isBlank()) {
            return e.getName();
        }
        return of(element.eClass());
    }

    public static String of(EClass type) {
        return text("_UI_" + type.getName() + "_type", type.getName());
    }

    public static String of(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
    }

    public static String of(EEnum type, Enumerator literal) {
        return text("_UI_" + type.getName() + "_" + literal.getLiteral() + "_literal", literal.getLiteral());
    }

    private static String text(String key, String other) {
        try {
            return JalonEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            return other;
        }
    }
}
