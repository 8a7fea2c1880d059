/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String chooseDate;
    public static String chooserNone;
    public static String chooserSearch;
    public static String fixOf;
    public static String no;
    public static String notADate;
    public static String notADuration;
    public static String notANumber;
    public static String notATime;
    public static String notAWholeNumber;
    public static String notReadable;
    public static String quickFix;
    public static String yes;

    static {
        NLS.initializeMessages("org.jalon.ui.common.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
