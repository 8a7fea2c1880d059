/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this bundle in a given language; English where that language has none. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.jalon.exchange.internal.messages", locale,
                Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** The texts in a language. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** A text, with its placeholders filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
