/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.edit.Edit;

/** How the rows of a table come and go, and what else can be done to them. */
public interface RowEdits {

    /**
     * A new row.
     *
     * @param after the row below which it comes; null for the end
     * @return the edit that creates it; empty if rows of this table aren't created in it
     */
    Optional<Edit> create(EObject after);

    /** Deletes rows; empty if rows of this table aren't deleted in it. */
    Optional<Edit> delete(List<EObject> elements);

    /** What the insertion of a row is called in menus. */
    String insertion();

    /** Adds what else can be done to the rows. */
    default void contribute(TableActions actions) {
        // a list has no more than its cells, insertion and deletion
    }
}
