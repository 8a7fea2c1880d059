/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableContext;

/** Tells a screen reader which cell the keyboard is on and what it says: the table paints its cells itself. */
final class TableAccessibility {

    private final TableLayers layers;
    private final List<Column> columns;
    private final BreakdownRows rows;
    private final TableContext context;

    TableAccessibility(NatTable table, TableLayers layers, List<Column> columns, BreakdownRows rows,
            TableContext context) {
        this.layers = layers;
        this.columns = columns;
        this.rows = rows;
        this.context = context;
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = describe();
            }
        });
        table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !table.isDisposed()) {
                table.getAccessible().setFocus(ACC.CHILDID_SELF);
            }
        });
    }

    private String describe() {
        PositionCoordinate at = layers.selection.getSelectionAnchor();
        int row = at.getRowPosition();
        if (row < 0 || row >= rows.size() || at.getColumnPosition() < 0
                || at.getColumnPosition() >= layers.columns.getColumnCount()) {
            return Messages.tableName;
        }
        Column column = columns.get(layers.columns.getColumnIndexByPosition(at.getColumnPosition()));
        WbsElement element = rows.element(row);
        return NLS.bind(Messages.cellDescription, new Object[] { context.code(element), element.getName(),
            column.header(), column.text().apply(element, context) });
    }
}
