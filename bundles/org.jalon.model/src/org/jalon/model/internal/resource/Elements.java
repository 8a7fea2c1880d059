/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.Identified;
import org.jalon.model.ProjectElement;

/** How elements are named in messages about files: as they stand in the file. */
final class Elements {

    private Elements() {
    }

    /** The element's class with its name, failing which its identifier. */
    static String describe(EObject object) {
        if (object == null) {
            return "";
        }
        String type = object.eClass().getName();
        String name = object instanceof ProjectElement e && e.getName() != null ? e.getName()
                : object instanceof Identified i ? i.getId() : null;
        return name == null ? type : Texts.format(Locale.getDefault(), "element.named", type, name);
    }
}
