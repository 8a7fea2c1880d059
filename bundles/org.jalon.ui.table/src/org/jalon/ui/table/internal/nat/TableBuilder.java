/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.NatTableBorderOverlayPainter;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.Columns;
import org.jalon.ui.table.internal.columns.TableContext;

/** Puts the table together: its layers, its look, its editors, its columns as the user left them. */
public final class TableBuilder {

    private final List<Column> columns = Columns.all();
    private final BreakdownRows rows;
    private final TableContext context;
    private final Consumer<String> messages;
    private final List<String> initiallyShown;
    private final TableLayers layers;
    private final ColumnLayout layout;
    private final NatTable natTable;
    private final MenuManager menu = new MenuManager();
    private Theme theme;

    /** Creates the widget. */
    public TableBuilder(Composite parent, EditSession session, BreakdownRows rows, TableContext context,
            BreakdownTable.Setup setup, Consumer<String> messages) {
        this.rows = rows;
        this.context = context;
        this.messages = messages;
        initiallyShown = setup.columns().isEmpty()
                ? columns.stream().filter(Column::initiallyShown).map(Column::id).toList() : setup.columns();
        layers = new TableLayers(new BreakdownData(columns, rows, context, session, messages), columns,
                new CellLabels(columns, rows, context), setup.rowHeight(), setup.headerHeight());
        layout = new ColumnLayout(setup.id(), layers, columns, setup.frozen());
        layers.viewport.setVerticalScrollbarEnabled(setup.scrollBar());
        natTable = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL
                | (setup.scrollBar() ? SWT.V_SCROLL : SWT.NONE), layers.all, false);
        natTable.setConfigRegistry(new ConfigRegistry());
        theme = Themes.of(parent);
        natTable.addConfiguration(new EditConfiguration(columns, rows, context, theme, messages));
        natTable.addConfiguration(new TableStyle(theme, rows, context));
        natTable.addConfiguration(new TableBindings(this, rows));
        natTable.configure();
        natTable.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        natTable.setLayerPainter(new LoggedPainter(natTable));
        natTable.addOverlayPainter(new NatTableBorderOverlayPainter(natTable.getConfigRegistry()));
        natTable.setBackground(Themes.fill(theme, Role.BACKGROUND));
        layout.restore(initiallyShown);
        new TableTooltip(natTable, columns, rows, context);
        new TableAccessibility(natTable, layers, columns, rows, context);
        natTable.addListener(SWT.Paint, e -> followTheme());
        // a viewport without scroll bar would keep the number of rows that it had before it had a height
        natTable.addListener(SWT.Resize, e -> layers.viewport.invalidateVerticalStructure());
        natTable.addDisposeListener(e -> {
            layout.save();
            menu.dispose();
        });
        menu.setRemoveAllWhenShown(true);
        natTable.setMenu(menu.createContextMenu(natTable));
    }

    /** The widget. */
    public NatTable natTable() {
        return natTable;
    }

    /** The layers of the table. */
    public TableLayers layers() {
        return layers;
    }

    /** All columns, shown or not. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns shown, from left to right. */
    public List<Column> shownColumns() {
        return layout.shown().stream().map(id -> columns.get(layout.index(id))).toList();
    }

    /** Where a column stands among those shown, -1 if it isn't. */
    public int position(String columnId) {
        return layout.shown().indexOf(columnId);
    }

    /** The context menu, filled by a listener each time it shows. */
    public MenuManager menu() {
        return menu;
    }

    /** Whether the place of the pointer belongs to the header. */
    public boolean pointsAtHeader() {
        LabelStack region = region(pointer());
        return region != null && region.hasLabel(GridRegion.COLUMN_HEADER);
    }

    /** Selects the cell under the pointer, unless it is selected. */
    public void selectPointedCell() {
        Point at = pointer();
        LabelStack region = region(at);
        if (region == null || !region.hasLabel(GridRegion.BODY)) {
            return;
        }
        int column = natTable.getColumnPositionByX(at.x);
        int row = natTable.getRowPositionByY(at.y);
        int rowIndex = natTable.getRowIndexByPosition(row);
        if (column >= 0 && rowIndex >= 0 && !layers.selection.isRowPositionSelected(rowIndex)) {
            natTable.doCommand(new SelectCellCommand(natTable, column, row, false, false));
        }
    }

    private Point pointer() {
        return natTable.toControl(natTable.getDisplay().getCursorLocation());
    }

    private LabelStack region(Point at) {
        return natTable.getBounds().width > 0 ? natTable.getRegionLabelsByXY(at.x, at.y) : null;
    }

    /** Adds what the user may do with the columns to a menu. */
    public void addColumnItems(IMenuManager parent) {
        List<String> shown = layout.shown();
        for (Column column : columns) {
            Action item = new Action(column.header(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    layout.toggle(column.id());
                }
            };
            item.setChecked(shown.contains(column.id()));
            item.setEnabled(!column.id().equals(Columns.NAME));
            parent.add(item);
        }
        parent.add(new Separator());
        parent.add(new Action(Messages.resetColumns) {
            @Override
            public void run() {
                layout.reset(initiallyShown);
            }
        });
    }

    private void followTheme() {
        Theme wanted = Themes.of(natTable.getParent());
        if (wanted != theme) {
            theme = wanted;
            natTable.setBackground(Themes.fill(theme, Role.BACKGROUND));
            new EditConfiguration(columns, rows, context, theme, messages).configureRegistry(
                    natTable.getConfigRegistry());
            new TableStyle(theme, rows, context).configureRegistry(natTable.getConfigRegistry());
            natTable.getDisplay().asyncExec(natTable::redraw);
        }
    }
}
