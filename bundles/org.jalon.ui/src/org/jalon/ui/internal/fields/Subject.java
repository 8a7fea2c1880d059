/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a form edits: an element, several at once, or one that comes into being with its first value. */
public interface Subject {

    /** The elements; none as long as what is edited doesn't exist. */
    List<? extends EObject> elements();

    /**
     * A command that creates what doesn't exist yet.
     *
     * @param feature a feature of it
     * @param value the value, or one of the values, that it has from the beginning
     */
    default Command create(EStructuralFeature feature, Object value) {
        throw new IllegalStateException("There is nothing to create");
    }

    /** One element that exists. */
    static Subject of(EObject element) {
        List<EObject> elements = List.of(element);
        return () -> elements;
    }
}
