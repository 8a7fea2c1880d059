/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.Locale;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Texts;

/** How labels and refusals name an element. */
final class Names {

    private static final Texts TEXTS = Texts.of(Names.class);

    private Names() {
    }

    /** The name in quotation marks, or that there is none. */
    static String of(WbsElement element, Locale locale) {
        return element.getName() == null || element.getName().isBlank() ? TEXTS.get(locale, "unnamed")
                : TEXTS.get(locale, "quoted", element.getName().strip());
    }
}
