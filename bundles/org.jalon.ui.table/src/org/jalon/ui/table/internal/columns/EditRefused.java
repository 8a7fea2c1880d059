/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

/** An entry that can't be made into a change of the project; its message says why, in the user's language. */
public final class EditRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message why, and what to do instead */
    public EditRefused(String message) {
        super(message);
    }
}
