/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableContext;

/** Says why an activity is planned when it is, and what doesn't fit into its cell. */
final class TableTooltip extends NatTableContentTooltip {

    private static final List<String> PLANNED = List.of("start", "finish", "totalFloat", "duration");

    private final List<Column> columns;
    private final BreakdownRows rows;
    private final TableContext context;

    TableTooltip(NatTable table, List<Column> columns, BreakdownRows rows, TableContext context) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
        this.columns = columns;
        this.rows = rows;
        this.context = context;
        setPopupDelay(500);
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null || cell.getColumnIndex() < 0 || cell.getColumnIndex() >= columns.size()) {
            return null;
        }
        Column column = columns.get(cell.getColumnIndex());
        if (natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)) {
            return column.header();
        }
        if (cell.getRowIndex() < 0 || cell.getRowIndex() >= rows.size()) {
            return null;
        }
        WbsElement element = rows.element(cell.getRowIndex());
        Optional<PlannedElement> planned = context.planned(element);
        if (PLANNED.contains(column.id()) && planned.isPresent()) {
            return plan(planned.get());
        }
        String text = column.text().apply(element, context);
        return text.isEmpty() || fits(text, cell.getBounds().width) ? null : text;
    }

    private boolean fits(String text, int width) {
        GC gc = new GC(natTable);
        int needed = gc.textExtent(text).x;
        gc.dispose();
        return needed < width - 12;
    }

    private String plan(PlannedElement planned) {
        String reason = planned.reason() == null ? "" : planned.reason().text(context.locale());
        return NLS.bind(Messages.tooltipPlan, new Object[] { context.dateTime(planned.start()),
            context.dateTime(planned.finish()), context.amount(planned, planned.totalFloat()),
            context.dateTime(planned.lateFinish()), reason });
    }
}
