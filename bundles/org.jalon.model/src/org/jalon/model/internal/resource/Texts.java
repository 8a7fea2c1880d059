/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this bundle, in any of its languages. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** The text of a key with its placeholders filled. Numbers and names are inserted as they are. */
    public static String format(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.jalon.model.messages", locale, Texts.class.getClassLoader(),
                NO_FALLBACK).getString(key);
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(texts);
    }
}
