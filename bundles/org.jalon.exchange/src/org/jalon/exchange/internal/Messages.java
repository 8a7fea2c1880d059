/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.util.Locale;

import org.jalon.planning.Texts;

/** Texts of this bundle in a given language; English where that language has none. */
public final class Messages {

    private static final Texts TEXTS = Texts.of(Messages.class);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The texts in a language. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** A text, with its placeholders filled in. */
    public String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return TEXTS.has(locale, key);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
