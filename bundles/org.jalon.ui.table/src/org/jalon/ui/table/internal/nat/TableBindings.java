/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.ui.table.internal.columns.Column;

/** Clicks: on a header they sort, with Ctrl by several columns, or filter; on the mark before a row they expand it. */
final class TableBindings extends AbstractUiBindingConfiguration {

    private final TableBuilder table;
    private final TableModel model;
    private final boolean filters;

    TableBindings(TableBuilder table, TableModel model, boolean filters) {
        this.table = table;
        this.model = model;
        this.filters = filters;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        IMouseEventMatcher onToggle = (natTable, event, region) -> pointsAtToggle(natTable, event);
        registry.registerFirstMouseDownBinding(onToggle, (natTable, event) -> toggle(natTable, event));
        registry.registerFirstDoubleClickBinding(onToggle, (natTable, event) -> {
            // a second click on the mark has been served as a first one
        });
        registry.registerFirstSingleClickBinding(TableBindings::pointsAtTitle, this::clickTitle);
    }

    private static boolean pointsAtTitle(NatTable natTable, MouseEvent event, LabelStack region) {
        return event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD1) == 0 && region != null
                && region.hasLabel(GridRegion.COLUMN_HEADER)
                && CellEdgeDetectUtil.getColumnPositionToResize(natTable, new Point(event.x, event.y)) < 0;
    }

    private void clickTitle(NatTable natTable, MouseEvent event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null) {
            return;
        }
        Column column = model.column(cell.getColumnIndex());
        Rectangle bounds = cell.getBounds();
        if (filters && event.x >= bounds.x + bounds.width - HeaderPainter.FUNNEL - 2) {
            table.pickValues(column);
        } else {
            table.arranger().toggle(column.id(), (event.stateMask & SWT.MOD1) != 0);
        }
    }

    private void toggle(NatTable natTable, MouseEvent event) {
        int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
        model.rows().setExpanded(model.element(row), !model.rows().isExpanded(model.element(row)));
    }

    private boolean pointsAtToggle(NatTable natTable, MouseEvent event) {
        LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
        if (event.button != 1 || region == null || !region.hasLabel(GridRegion.BODY)) {
            return false;
        }
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null || !model.hasRow(cell.getRowIndex())
                || model.column(cell.getColumnIndex()).look() != Column.Look.TREE) {
            return false;
        }
        int start = cell.getBounds().x + CellPainters.toggleStart(model, cell.getRowIndex());
        return model.rows().isParent(model.element(cell.getRowIndex())) && event.x >= start
                && event.x < start + CellPainters.TOGGLE;
    }
}
