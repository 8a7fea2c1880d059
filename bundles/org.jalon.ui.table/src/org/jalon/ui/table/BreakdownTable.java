/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanService;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.table.internal.BreakdownActions;
import org.jalon.ui.table.internal.columns.Columns;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.BreakdownSelection;
import org.jalon.ui.table.internal.nat.TableBuilder;

/**
 * A table of the work breakdown of a project: a tree whose cells are edited in place, each edit being one command of
 * the session. It follows the plan and the selection of the session. It stands on a page of its own, and beside the
 * bars of a Gantt diagram, with which it then shares its rows.
 */
public final class BreakdownTable {

    /**
     * How a table is set up.
     *
     * @param id stable name under which the user's choice of columns is kept
     * @param columns ids of the columns shown at first; empty for the usual ones
     * @param frozen how many columns stay in place when the others scroll
     * @param rowHeight height of rows, pixels
     * @param headerHeight height of the header, pixels
     * @param scrollBar whether it has a vertical scroll bar, or is scrolled by what stands beside it
     */
    public record Setup(String id, List<String> columns, int frozen, int rowHeight, int headerHeight,
            boolean scrollBar) {

        /** Ids of the columns that show codes, names and durations. */
        public static final List<String> OUTLINE = List.of(Columns.CODE, Columns.NAME, "duration");

        public Setup {
            columns = List.copyOf(columns);
        }
    }

    private final EditSession session;
    private final Setup setup;
    private final BreakdownRows rows;
    private final TableContext context;
    private final TableBuilder table;
    private final BreakdownSelection selection;
    private final BreakdownActions actions;
    private final Runnable rowsListener = this::rowsChanged;
    private final Runnable stopFollowingPlan;
    private final SelectionModel.Listener selectionListener = this::selectionChanged;

    /**
     * Creates the table.
     *
     * @param parent what the table fills
     * @param session whose project it shows
     * @param rows the rows it shows; it refreshes them when the plan changes
     * @param setup how it is set up
     * @param messages told what the user should know of an entry, null for nothing any more
     */
    public BreakdownTable(Composite parent, EditSession session, BreakdownRows rows, Setup setup,
            Consumer<String> messages) {
        this.session = session;
        this.setup = setup;
        this.rows = rows;
        context = new TableContext(session, Locale.getDefault());
        table = new TableBuilder(parent, session, rows, context, setup, messages);
        selection = new BreakdownSelection(table.layers(), rows,
                elements -> session.selection().select(elements, this));
        actions = new BreakdownActions(this, session, context, table, messages);
        rows.addListener(rowsListener);
        stopFollowingPlan = PlanService.of(session.project()).onChange(service -> planChanged());
        session.selection().addListener(selectionListener);
        table.natTable().addDisposeListener(e -> disposed());
        selectionChanged(session.selection().elements(), null);
    }

    /** The widget. */
    public NatTable control() {
        return table.natTable();
    }

    /** The rows shown. */
    public BreakdownRows rows() {
        return rows;
    }

    /** What the table does for a command of the workbench, by the id of an action factory. */
    public Optional<IAction> action(String id) {
        return actions.action(id);
    }

    /** The nodes of the selected cells, from top to bottom. */
    public List<WbsElement> selected() {
        return selection.elements();
    }

    /** Selects a cell of a node, shows it and takes the keyboard. */
    public void select(WbsElement element, String columnId) {
        rows.reveal(element);
        selection.select(List.of(element), table.position(columnId));
        show(element);
        table.natTable().setFocus();
    }

    /** Scrolls to a node, expanding what hides it. */
    public void reveal(EObject element) {
        if (element instanceof WbsElement node) {
            rows.reveal(node);
            selection.select(selection.elements(), -1);
            show(node);
        }
    }

    private void show(WbsElement element) {
        int row = rows.indexOf(element);
        if (table.natTable().getClientArea().height <= setup.headerHeight() + setup.rowHeight()) {
            // not laid out yet: there is no place to scroll to
            table.natTable().getDisplay().asyncExec(() -> {
                if (!table.natTable().isDisposed() && table.natTable().getClientArea().height > setup.headerHeight()
                        + setup.rowHeight()) {
                    show(element);
                }
            });
        } else if (row >= 0) {
            table.layers().viewport.doCommand(new ShowRowInViewportCommand(row));
        }
    }

    /** Opens the editor of a cell. */
    public void edit(WbsElement element, String columnId) {
        select(element, columnId);
        NatTable natTable = table.natTable();
        // after the events by which the table takes up new rows: they would close the editor
        natTable.getDisplay().asyncExec(() -> {
            if (!natTable.isDisposed() && rows.indexOf(element) >= 0 && table.position(columnId) >= 0) {
                natTable.doCommand(new EditSelectionCommand(natTable, natTable.getConfigRegistry()));
            }
        });
    }

    /** The pixel of the first row at the top of what is visible. */
    public int top() {
        return table.layers().viewport.getOrigin().getY();
    }

    /** Scrolls to a pixel, counted from the top of the first row. */
    public void setTop(int pixel) {
        if (pixel != top()) {
            table.layers().viewport.setOriginY(pixel);
        }
    }

    /** Adds a listener told when the rows have been scrolled. */
    public void addScrollListener(Runnable listener) {
        table.layers().viewport.addLayerListener(event -> {
            if (event instanceof ScrollEvent) {
                listener.run();
            }
        });
    }

    private void planChanged() {
        if (!table.natTable().isDisposed()) {
            rows.refresh();
        }
    }

    private void rowsChanged() {
        if (!table.natTable().isDisposed()) {
            selection.hold(() -> table.layers().data.fireLayerEvent(
                    new RowStructuralRefreshEvent(table.layers().data)));
            table.natTable().redraw();
        }
    }

    private void selectionChanged(List<EObject> elements, Object source) {
        if (source == this || table.natTable().isDisposed()) {
            return;
        }
        List<WbsElement> nodes = new ArrayList<>();
        elements.stream().filter(WbsElement.class::isInstance).forEach(e -> nodes.add((WbsElement) e));
        if (!nodes.equals(selection.elements())) {
            selection.select(nodes, -1);
            if (!nodes.isEmpty()) {
                show(nodes.get(0));
            }
        }
    }

    private void disposed() {
        rows.removeListener(rowsListener);
        stopFollowingPlan.run();
        session.selection().removeListener(selectionListener);
    }
}
