/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;

/**
 * What a table is about.
 *
 * @param id stable name, under which the user's choice of columns is kept
 * @param title what the table is called, for who can't see it
 * @param columns all its columns, in the order in which they stand at first
 * @param main id of the column that says what a row is: it is always shown and carries the tree
 * @param name what a row is called in messages
 * @param rowRole the role that colours all of a row; null for none
 * @param sign the sign painted before what a row is
 */
public record TableKind(String id, String title, List<Column> columns, String main,
        BiFunction<EObject, TableContext, String> name, BiFunction<EObject, TableContext, Role> rowRole, Sign sign) {

    /** Width and height of a sign, pixels. */
    public static final int SIGN = 16;

    /** The sign of a kind of element. */
    @FunctionalInterface
    public interface Sign {
        /** Paints the sign of an element, its top left corner at the given place. */
        void paint(GC gc, int x, int y, EObject element, Theme theme);
    }

    public TableKind {
        columns = List.copyOf(columns);
    }

    /** The column of an id. */
    public Column column(String columnId) {
        return columns.stream().filter(c -> c.id().equals(columnId)).findFirst().orElseThrow();
    }
}
