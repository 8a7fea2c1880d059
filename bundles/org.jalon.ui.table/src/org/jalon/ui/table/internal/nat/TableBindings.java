/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.columns.Columns;

/** Keys and clicks: a double click, F2 or typing edits a cell; the mark before a work package expands it. */
final class TableBindings extends AbstractUiBindingConfiguration {

    private final TableBuilder table;
    private final BreakdownRows rows;

    TableBindings(TableBuilder table, BreakdownRows rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
        registry.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
        IMouseEventMatcher onToggle = (natTable, event, region) -> pointsAtToggle(natTable, event);
        registry.registerFirstMouseDownBinding(onToggle, (natTable, event) -> toggle(natTable, event));
        registry.registerFirstDoubleClickBinding(onToggle, (natTable, event) -> {
            // a second click on the mark has been served as a first one
        });
    }

    private void toggle(NatTable natTable, MouseEvent event) {
        int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
        WbsElement element = rows.element(row);
        rows.setExpanded(element, !rows.isExpanded(element));
    }

    private boolean pointsAtToggle(NatTable natTable, MouseEvent event) {
        if (event.button != 1 || !natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY)) {
            return false;
        }
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null || cell.getRowIndex() < 0 || cell.getRowIndex() >= rows.size()
                || !table.columns().get(cell.getColumnIndex()).id().equals(Columns.NAME)) {
            return false;
        }
        int start = cell.getBounds().x + CellPainters.toggleStart(rows, cell.getRowIndex());
        return BreakdownRows.hasChildren(rows.element(cell.getRowIndex())) && event.x >= start
                && event.x < start + CellPainters.TOGGLE;
    }
}
