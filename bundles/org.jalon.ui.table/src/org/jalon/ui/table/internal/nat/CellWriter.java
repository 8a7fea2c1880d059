/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.emf.ecore.EObject;
import org.jalon.ui.table.internal.columns.Column;

/** What an entry in a cell does. */
@FunctionalInterface
public interface CellWriter {

    /**
     * Writes an entry into a cell, and into those selected with it.
     *
     * @param entry what was typed or chosen, without spaces around it
     */
    void write(Column column, EObject element, String entry);
}
