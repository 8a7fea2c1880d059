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
 */
record Gap(String text, EObject element, EStructuralFeature feature, boolean found) {
}
