/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.Locale;

import org.jalon.model.Identified;
import org.jalon.model.ProjectElement;
import org.jalon.planning.Texts;

/** Names of elements inside sentences. */
public final class Names {

    private static final Texts TEXTS = Texts.of(Names.class);

    private Names() {
    }

    /**
     * The name between the quotation marks of the language.
     *
     * @param element an element; null or without name gives a word for that
     * @param locale  the language
     * @return its name
     */
    public static String quoted(Identified element, Locale locale) {
        String name = element instanceof ProjectElement named ? named.getName() : null;
        return name == null || name.isBlank() ? TEXTS.get(locale, "unnamed")
                : TEXTS.get(locale, "quoted", name.strip());
    }
}
