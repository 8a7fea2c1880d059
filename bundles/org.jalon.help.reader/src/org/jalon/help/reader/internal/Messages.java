/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.reader.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String back;
    public static String forward;
    public static String home;
    public static String missing;
    public static String nothingFound;
    public static String seeAlso;
    public static String search;
    public static String topics;

    static {
        NLS.initializeMessages("org.jalon.help.reader.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
