/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.emf.ecore.EObject;
import org.jalon.ui.table.TreeRows;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.columns.TableKind;

/**
 * What all parts of a table look at.
 *
 * @param kind what the table is about
 * @param rows the rows shown
 * @param context what columns need
 */
public record TableModel(TableKind kind, TreeRows<?> rows, TableContext context) {

    private static final String LINE_BREAK = " ⏎ ";

    /** The column of an index, columns being counted from 0 in the order in which they are declared. */
    public Column column(int index) {
        return kind.columns().get(index);
    }

    /** The index of a column, -1 if there is none of this id. */
    public int index(String columnId) {
        for (int index = 0; index < kind.columns().size(); index++) {
            if (column(index).id().equals(columnId)) {
                return index;
            }
        }
        return -1;
    }

    /** The element on a row. */
    public EObject element(int row) {
        return rows.element(row);
    }

    /** Whether there is such a row: the library asks for rows that were there a moment ago. */
    public boolean hasRow(int row) {
        return row >= 0 && row < rows.size();
    }

    /** What a cell shows, in one line. */
    public String line(Column column, EObject element) {
        String text = column.text(element, context);
        return text.indexOf('\n') < 0 ? text : text.strip().replaceAll("\\s*\\R\\s*", LINE_BREAK);
    }

    /** Whether a cell takes entries. */
    public boolean isEditable(Column column, EObject element) {
        return !rows.isGroup(element) && column.isEditable(element, context);
    }

    /** What a row is called. */
    public String name(EObject element) {
        return kind.name().apply(element, context);
    }
}
