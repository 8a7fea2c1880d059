/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the command line. */
public final class Messages {
    private static final String NAME = "org.jalon.cli.internal.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** All texts in a language; the help of the commands is among them. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(NAME, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** A text with its {@link MessageFormat} arguments filled in. */
    public static String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
    }
}
