/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ModelPackage;

/**
 * How a table shows elements.
 *
 * @param columns the features shown, each edited in place; none for a single column with what the elements are called
 * @param shown which elements are shown
 * @param initial what a new element begins with
 * @param rows for how many rows there is room
 * @param shares whether the row selected is the selection of the session too
 * @param compact whether the buttons stand below the table and bear signs, to leave it all the width
 */
public record ListStyle(List<EStructuralFeature> columns, Predicate<EObject> shown, Consumer<EObject> initial, int rows,
        boolean shares, boolean compact) {

    private static final int MOST_COLUMNS = 6;
    private static final int USUAL_ROWS = 4;

    /** The usual table for a feature: what is contained with its values, what is referred to by what it is called. */
    public static ListStyle of(EReference feature) {
        List<EStructuralFeature> columns = feature.isContainment() ? columns(feature.getEReferenceType()) : List.of();
        return new ListStyle(columns, each -> true, each -> { }, USUAL_ROWS, false, false);
    }

    /** A table of a form whose selected row is the selection of the session. */
    public static ListStyle of(int rows, EStructuralFeature... columns) {
        return new ListStyle(List.of(columns), each -> true, each -> { }, rows, true, false);
    }

    /** The same for elements with one value of a feature, which new ones have too. */
    public ListStyle where(EStructuralFeature feature, Object value) {
        return new ListStyle(columns, each -> value.equals(each.eGet(feature)), each -> each.eSet(feature, value), rows,
                shares, compact);
    }

    /** The same with a selection of its own. */
    public ListStyle apart() {
        return new ListStyle(columns, shown, initial, rows, false, compact);
    }

    /** The same with all the width for the table. */
    public ListStyle compacted() {
        return new ListStyle(columns, shown, initial, rows, shares, true);
    }

    private static List<EStructuralFeature> columns(EClass type) {
        List<EStructuralFeature> columns = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean opposite = feature instanceof EReference reference
                    && (reference.isContainer() || reference.isTransient());
            boolean general = feature == ModelPackage.Literals.IDENTIFIED__ID
                    || feature == ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION;
            if (FieldKind.of(feature) != FieldKind.LIST && !opposite && !general && !feature.isDerived()
                    && columns.size() < MOST_COLUMNS) {
                columns.add(feature);
            }
        }
        return columns;
    }
}
