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
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.NatTableBorderOverlayPainter;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;

/** Puts the table together: its layers, its look, its editors, its columns as the user left them. */
public final class TableBuilder {

    private final TableModel model;
    private final TableSetup setup;
    private final Consumer<String> messages;
    private final List<String> initiallyShown;
    private final TableLayers layers;
    private final ColumnLayout layout;
    private final Arranger arranger;
    private final RowProblems problems;
    private final NatTable natTable;
    private final MenuManager menu = new MenuManager();
    private Theme theme;

    /**
     * Creates the widget.
     *
     * @param writer what an entry does
     * @param messages told what the user should know of an entry, null for nothing any more
     */
    public TableBuilder(Composite parent, EditSession session, TableModel model, TableSetup setup, CellWriter writer,
            Consumer<String> messages) {
        this.model = model;
        this.setup = setup;
        this.messages = messages;
        List<Column> columns = model.kind().columns();
        initiallyShown = setup.columns().isEmpty()
                ? columns.stream().filter(Column::initiallyShown).map(Column::id).toList() : setup.columns();
        layers = new TableLayers(new TableData(model, writer), columns, new CellLabels(model), setup);
        layout = new ColumnLayout(model.kind().id(), layers, columns, setup);
        arranger = new Arranger(model, this::shownColumns);
        layers.viewport.setVerticalScrollbarEnabled(setup.scrollBar());
        natTable = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL
                | (setup.scrollBar() ? SWT.V_SCROLL : SWT.NONE), layers.all, false);
        problems = new RowProblems(model, session, this::redraw);
        natTable.setConfigRegistry(new ConfigRegistry());
        theme = Themes.of(parent);
        natTable.addConfiguration(new EditConfiguration(model, theme, messages));
        natTable.addConfiguration(new TableStyle(model, arranger, problems, setup.filters(), theme));
        natTable.addConfiguration(new TableBindings(this, model, setup.filters()));
        natTable.configure();
        natTable.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        natTable.setLayerPainter(new LoggedPainter(natTable));
        natTable.addOverlayPainter(new NatTableBorderOverlayPainter(natTable.getConfigRegistry()));
        natTable.setBackground(Themes.fill(theme, Role.BACKGROUND));
        layout.restore(initiallyShown);
        layout.onChange(arranger::columnsChanged);
        arranger.addListener(this::redraw);
        new TableTooltip(natTable, model, problems);
        new TableAccessibility(natTable, layers, model, problems);
        natTable.addListener(SWT.Paint, e -> followTheme());
        // a viewport without scroll bar would keep the number of rows that it had before it had a height
        natTable.addListener(SWT.Resize, e -> layers.viewport.invalidateVerticalStructure());
        natTable.addDisposeListener(e -> {
            layout.save();
            problems.dispose();
            menu.dispose();
        });
        menu.setRemoveAllWhenShown(true);
        natTable.setMenu(menu.createContextMenu(natTable));
    }

    private void redraw() {
        if (!natTable.isDisposed()) {
            natTable.redraw();
        }
    }

    /** What all parts of the table look at. */
    public TableModel model() {
        return model;
    }

    /** How the table is set up. */
    public TableSetup setup() {
        return setup;
    }

    /** How the table is sorted and filtered. */
    public Arranger arranger() {
        return arranger;
    }

    /** What is wrong with the rows. */
    public RowProblems problems() {
        return problems;
    }

    /** The widget. */
    public NatTable natTable() {
        return natTable;
    }

    /** The layers of the table. */
    public TableLayers layers() {
        return layers;
    }

    /** The columns shown, from left to right. */
    public List<Column> shownColumns() {
        return layout.shown().stream().map(id -> model.column(layout.index(id))).toList();
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

    /** The column whose header is under the pointer; null if there is none. */
    public Column pointedColumn() {
        Point at = pointer();
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(at.x),
                natTable.getRowPositionByY(at.y));
        return cell == null ? null : model.column(cell.getColumnIndex());
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
        for (Column column : model.kind().columns()) {
            Action item = new Action(column.header(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    layout.toggle(column.id());
                }
            };
            item.setChecked(shown.contains(column.id()));
            item.setEnabled(!column.id().equals(model.kind().main()));
            parent.add(item);
        }
        parent.add(new Separator());
        parent.add(new Action(Messages.chooseColumns) {
            @Override
            public void run() {
                chooseColumns();
            }
        });
        parent.add(new Action(Messages.resetColumns) {
            @Override
            public void run() {
                layout.reset(initiallyShown);
            }
        });
    }

    /** Lets the user choose the columns and their order in a dialog. */
    public void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(natTable.getShell(), model.kind(), layout.shown(), initiallyShown);
        if (dialog.open() == Window.OK) {
            layout.showAll(dialog.shown());
        }
    }

    /** Shows columns, in the given order, and keeps the choice. */
    public void show(List<String> columnIds) {
        layout.showAll(columnIds);
    }

    /** Goes back to the columns shown at first, at their usual widths. */
    public void resetColumns() {
        layout.reset(initiallyShown);
    }

    /** Lets the user pick the values of a column that are shown. */
    public void pickValues(Column column) {
        ValuesDialog dialog = new ValuesDialog(natTable.getShell(), column.header(), arranger.values(column.id()),
                arranger.picked(column.id()));
        if (dialog.open() == Window.OK) {
            arranger.pick(column.id(), dialog.picked());
        }
    }

    private void followTheme() {
        Theme wanted = Themes.of(natTable.getParent());
        if (wanted != theme) {
            theme = wanted;
            natTable.setBackground(Themes.fill(theme, Role.BACKGROUND));
            new EditConfiguration(model, theme, messages).configureRegistry(natTable.getConfigRegistry());
            new TableStyle(model, arranger, problems, setup.filters(), theme).configureRegistry(
                    natTable.getConfigRegistry());
            natTable.getDisplay().asyncExec(natTable::redraw);
        }
    }
}
