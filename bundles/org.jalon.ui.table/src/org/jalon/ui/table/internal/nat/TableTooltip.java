/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.validation.Finding;

/** Says what is wrong, what explains a cell, and what doesn't fit into it. */
final class TableTooltip extends NatTableContentTooltip {

    private final TableModel model;
    private final RowProblems problems;

    TableTooltip(NatTable table, TableModel model, RowProblems problems) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
        this.model = model;
        this.problems = problems;
        setPopupDelay(500);
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null || cell.getColumnIndex() < 0 || cell.getColumnIndex() >= model.kind().columns().size()) {
            return null;
        }
        Column column = model.column(cell.getColumnIndex());
        if (natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)) {
            String hint = column.headerHint(model.context());
            return hint == null ? column.header() : column.header() + "\n" + hint;
        }
        return model.hasRow(cell.getRowIndex()) ? text(column, model.element(cell.getRowIndex()), cell) : null;
    }

    private String text(Column column, EObject element, ILayerCell cell) {
        List<Finding> wrong = cell.getColumnPosition() == 0 ? problems.of(element) : problems.of(element, column);
        String hint = column.hint(element, model.context());
        String own = column.text(element, model.context());
        boolean cut = !own.isEmpty() && (own.indexOf('\n') >= 0 || !fits(own, cell.getBounds().width));
        String all = Stream.of(wrong.isEmpty() ? null : RowProblems.explain(wrong), cut && hint == null ? own : hint)
                .filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }

    private boolean fits(String text, int width) {
        GC gc = new GC(natTable);
        int needed = gc.textExtent(text).x;
        gc.dispose();
        return needed < width - 12;
    }
}
