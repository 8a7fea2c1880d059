/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ModelPackage;

/** The kinds of fields, each made for features of some types. */
public enum FieldKind {
    /** Yes or no. */
    CHECK,
    /** One of a few words. */
    CHOICE,
    /** A line of text, read as a value. */
    TEXT,
    /** A text of several lines, or several values with a line each. */
    LINES,
    /** A day, or a day and time. */
    DATE,
    /** An element referred to. */
    LINK,
    /** Elements referred to or contained. */
    LIST;

    /** The kind of field for a feature, whatever metamodel it belongs to. */
    public static FieldKind of(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isMany() || reference.isContainment() ? LIST : LINK;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature.isMany() || feature.getEType() == ModelPackage.Literals.TEXT) {
            return LINES;
        } else if (feature.getEType() instanceof EEnum) {
            return CHOICE;
        } else if (type == boolean.class || type == Boolean.class) {
            return CHECK;
        }
        return type == LocalDate.class || type == LocalDateTime.class ? DATE : TEXT;
    }

    /** Whether such a field wants the whole width of a form. */
    public boolean isWide() {
        return this == LINES || this == LIST;
    }
}
