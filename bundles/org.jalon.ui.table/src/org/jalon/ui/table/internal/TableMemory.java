/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.nat.Arranger;

/**
 * How the user left a table, for the one that is built in its place.
 *
 * @param arrangement how it was sorted and filtered
 * @param selected the elements of the selected cells
 * @param column id of the column of the cell that had the keyboard; null if there was none
 * @param left the pixel at the left of what was visible
 * @param top the pixel at the top of what was visible
 * @param focused whether the keyboard was in the table or in the bar above
 */
record TableMemory(Arranger.State arrangement, List<EObject> selected, String column, int left, int top,
        boolean focused) {

    /** How a table is left now. */
    static TableMemory of(TableView view, Composite area) {
        Column column = view.actions().cells().column();
        return new TableMemory(view.arranger().state(), view.selected(), column == null ? null : column.id(),
                view.left(), view.top(), hasFocus(area));
    }

    private static boolean hasFocus(Composite area) {
        Control focused = area.getDisplay().getFocusControl();
        while (focused != null && focused != area) {
            focused = focused.getParent();
        }
        return focused == area;
    }

    /** Leaves another table in the same way, once it is laid out. */
    void restore(TableView view) {
        view.arranger().restore(arrangement);
        if (column != null && !selected.isEmpty()) {
            view.mark(selected, column);
        }
        view.builder().layers().viewport.setOriginX(left);
        view.setTop(top);
        if (focused) {
            view.control().setFocus();
        }
    }
}
