/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.jalon.ui.table.internal.columns.Column;

/**
 * The layers of the table, from the data up: columns may be moved, resized and hidden, the first ones stay in place
 * when the others scroll. Rows are neither moved nor hidden here: the tree is flattened below.
 */
public final class TableLayers {

    public final DataLayer data;
    public final ColumnReorderLayer reorder;
    public final ColumnHideShowLayer columns;
    public final SelectionLayer selection;
    public final ViewportLayer viewport;
    public final FreezeLayer freeze;
    public final CompositeFreezeLayer body;
    public final CompositeLayer all;

    TableLayers(IDataProvider provider, List<Column> columnList, CellLabels labels, TableSetup setup) {
        data = new DataLayer(provider, 100, setup.rowHeight());
        for (int i = 0; i < columnList.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, width(columnList.get(i), setup));
        }
        data.setConfigLabelAccumulator(labels);
        reorder = new ColumnReorderLayer(data);
        columns = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(columns);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(freeze, viewport, selection);
        DataLayer headerData = new DataLayer(new Headers(columnList), 100, setup.headerHeight());
        ILayer header = new ColumnHeaderLayer(headerData, body, selection);
        all = new CompositeLayer(1, 2);
        all.addConfiguration(new DefaultEditConfiguration());
        all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
    }

    /** The width of a column at first, pixels: with room for what its header shows besides its title. */
    static int width(Column column, TableSetup setup) {
        return column.width() + (setup.filters() ? HeaderPainter.FUNNEL : 0);
    }

    /** The titles of columns. */
    private record Headers(List<Column> columns) implements IDataProvider {
        @Override
        public Object getDataValue(int columnIndex, int rowIndex) {
            return columns.get(columnIndex).header();
        }

        @Override
        public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
