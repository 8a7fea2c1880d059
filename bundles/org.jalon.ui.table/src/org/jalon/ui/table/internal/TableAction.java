/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;

/** Something the user can do to the table, with the key that does it shown beside its name. */
final class TableAction extends Action {

    private final BooleanSupplier possible;
    private final Runnable deed;

    /**
     * @param modifiers keys to be held
     * @param key key that does it, 0 for none
     */
    TableAction(String id, String text, int modifiers, int key, BooleanSupplier possible, Runnable deed) {
        super(key == 0 ? text : text + "\t" + SWTKeySupport.getKeyFormatterForPlatform().format(
                KeyStroke.getInstance(modifiers, key)));
        setId("org.jalon.ui.table." + id);
        this.possible = possible;
        this.deed = deed;
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    @Override
    public void run() {
        if (isEnabled()) {
            deed.run();
        }
    }
}
