/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a step of the framing still lacks.
 *
 * @param text what, in the user's language
 * @param element the element that lacks it; null if it doesn't exist yet
 * @param feature the feature that lacks it; null if it is no single one
 * @param found whether a rule found it; if not, there is merely nothing recorded
 * @param page the page of the editor on which it can be filled; null if that is the form of the step
 */
record Gap(String text, EObject element, EStructuralFeature feature, boolean found, String page) {

    /** A gap that is filled in the form of a step. */
    Gap(String text, EObject element, EStructuralFeature feature, boolean found) {
        this(text, element, feature, found, null);
    }

    /** A gap that is filled on another page. */
    static Gap onPage(String text, String page) {
        return new Gap(text, null, null, false, page);
    }
}
