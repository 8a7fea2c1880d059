/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import org.jalon.planning.Texts;

/** The texts of this bundle that aren't in the viewpoint specification, in the language in which Sirius speaks. */
public final class Messages {

    private static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return TEXTS.get(Views.locale(), key, arguments);
    }

    /** What something new of a kind is called. */
    public static String newName(String kind) {
        return get("new." + kind);
    }
}
