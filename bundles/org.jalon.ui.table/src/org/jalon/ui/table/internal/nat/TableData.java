/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.jalon.ui.table.internal.columns.Column;

/** The cells of the table: read from the model and its plan when painted, written through one command each. */
final class TableData implements IDataProvider {

    private final TableModel model;
    private final List<Column> columns;
    private final CellWriter writer;

    TableData(TableModel model, CellWriter writer) {
        this.model = model;
        this.columns = model.kind().columns();
        this.writer = writer;
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        return model.hasRow(rowIndex) ? model.line(columns.get(columnIndex), model.element(rowIndex)) : "";
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        writer.write(columns.get(columnIndex), model.element(rowIndex),
                newValue == null ? "" : newValue.toString().strip());
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return model.rows().size();
    }
}
