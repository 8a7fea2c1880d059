/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.net.URL;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.internal.edit.LabelTable;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskKind;

/** The icons of the metamodel: SVG on a grid of 16 × 16, readable on light and dark backgrounds. */
public final class ModelIcons {

    private ModelIcons() {
    }

    /**
     * The icon of a concrete class of the metamodel.
     *
     * @throws IllegalArgumentException for an abstract class or one of another metamodel
     */
    public static URL of(EClass type) {
        if (type.isAbstract() || !isOurs(type)) {
            throw new IllegalArgumentException(type.getName());
        }
        return named(type.getName());
    }

    /** The icon of an element: that of its class, more precisely where a feature says so (milestone, team). */
    public static URL of(EObject element) {
        return switch (element) {
            case Activity a when a.getKind() != ActivityKind.TASK -> named(camelCase(a.getKind().getName()));
            case Resource r when r.getKind() != ResourceKind.PERSON -> named(camelCase(r.getKind().getName()));
            case Risk r when r.getKind() == RiskKind.OPPORTUNITY -> named("Opportunity");
            default -> of(element.eClass());
        };
    }

    /** Whether a class belongs to the metamodel, not to an extension. */
    static boolean isOurs(EClass type) {
        return type.getEPackage() == ModelPackage.eINSTANCE
                || type.getEPackage().getESuperPackage() == ModelPackage.eINSTANCE;
    }

    private static String camelCase(String literal) {
        StringBuilder name = new StringBuilder();
        for (String word : literal.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static URL named(String name) {
        return LabelTable.entry("icons/" + name + ".svg");
    }
}
