/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.internal.BreakdownActions;
import org.jalon.ui.table.internal.TableView;
import org.jalon.ui.table.internal.columns.BreakdownColumns;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.KindGlyph;
import org.jalon.ui.table.internal.nat.TableSetup;

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
     * @param filters whether rows can be filtered by the values of columns, or by what stands beside it
     */
    public record Setup(String id, List<String> columns, int frozen, int rowHeight, int headerHeight,
            boolean scrollBar, boolean filters) {

        /** Ids of the columns that show codes, names and durations. */
        public static final List<String> OUTLINE = List.of(BreakdownColumns.CODE, BreakdownColumns.NAME, "duration");

        public Setup {
            columns = List.copyOf(columns);
        }

        /** A table beside something else, by which its rows are filtered. */
        public Setup(String id, List<String> columns, int frozen, int rowHeight, int headerHeight,
                boolean scrollBar) {
            this(id, columns, frozen, rowHeight, headerHeight, scrollBar, false);
        }
    }

    private final BreakdownRows rows;
    private final TableView view;

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
        this.rows = rows;
        TableContext context = new TableContext(session, Locale.getDefault());
        view = new TableView(parent, session, BreakdownColumns.kind(setup.id(), KindGlyph::paint), rows, context,
                new TableSetup(setup.columns(), setup.frozen(), setup.rowHeight(), setup.headerHeight(),
                        setup.scrollBar(), setup.filters()), new BreakdownActions(this, context), messages);
    }

    /** The widget. */
    public NatTable control() {
        return view.control();
    }

    /** The rows shown. */
    public BreakdownRows rows() {
        return rows;
    }

    /**
     * What all tables have in common.
     *
     * @noreference for the pages of this bundle
     */
    public TableView view() {
        return view;
    }

    /** How wide the first columns are together, pixels, whether there is room for them or not. */
    public int widthOf(int columns) {
        return IntStream.range(0, columns).map(view.builder().layers().columns::getColumnWidthByPosition).sum();
    }

    /** What the table does for a command of the workbench, by the id of an action factory. */
    public Optional<IAction> action(String id) {
        return view.action(id);
    }

    /** The nodes of the selected cells, from top to bottom. */
    public List<WbsElement> selected() {
        return view.selected().stream().map(WbsElement.class::cast).toList();
    }

    /** Selects a cell of a node, shows it and takes the keyboard. */
    public void select(WbsElement element, String columnId) {
        view.select(element, columnId);
    }

    /** Scrolls to a node, expanding what hides it. */
    public void reveal(EObject element) {
        view.reveal(element);
    }

    /** Opens the editor of a cell. */
    public void edit(WbsElement element, String columnId) {
        view.edit(element, columnId);
    }

    /** The pixel of the first row at the top of what is visible. */
    public int top() {
        return view.top();
    }

    /** Scrolls to a pixel, counted from the top of the first row. */
    public void setTop(int pixel) {
        view.setTop(pixel);
    }

    /** Adds a listener told when the rows have been scrolled. */
    public void addScrollListener(Runnable listener) {
        view.addScrollListener(listener);
    }
}
