/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/**
 * Features of an element are filled in; each one that is empty is told.
 *
 * @param <T> the class of elements
 */
abstract class FilledInRule<T extends EObject> extends Rule<T> {

    private final List<EStructuralFeature> features;

    FilledInRule(Class<T> target, EStructuralFeature... features) {
        super(target);
        this.features = List.of(features);
    }

    /** Whether it is asked of this element. */
    boolean isAsked(T element) {
        return true;
    }

    @Override
    public final void check(T element, RuleContext context) {
        if (isAsked(element)) {
            features.stream().filter(feature -> isEmpty(element.eGet(feature)))
                    .forEach(feature -> context.report(element, feature, element, feature));
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }
}
