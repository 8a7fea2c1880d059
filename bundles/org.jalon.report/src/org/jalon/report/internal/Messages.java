/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.Locale;

import org.jalon.planning.Texts;

/** The texts of this bundle. */
public final class Messages {

    private static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }

    public static String get(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }
}
