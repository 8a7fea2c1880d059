/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Rect;

/**
 * A box that a hand has dragged or resized.
 *
 * @param mapping the name of its mapping
 * @param element the element it stands for
 * @param before where it was
 * @param now where it is
 */
record Drag(String mapping, EObject element, Rect before, Rect now) {

    /** By how much it was moved to the right. */
    double right() {
        return now.x() - before.x();
    }

    /** By how much it was moved down. */
    double down() {
        return now.y() - before.y();
    }

    /** By how much it has become wider. */
    double wider() {
        return now.width() - before.width();
    }
}
