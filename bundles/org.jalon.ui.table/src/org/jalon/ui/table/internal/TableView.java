/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.widgets.Composite;
import org.jalon.planning.PlanService;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.table.TreeRows;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableKind;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.Arranger;
import org.jalon.ui.table.internal.nat.EmptyHint;
import org.jalon.ui.table.internal.nat.CellBatch;
import org.jalon.ui.table.internal.nat.TableBuilder;
import org.jalon.ui.table.internal.nat.TableModel;
import org.jalon.ui.table.internal.nat.TableSelection;
import org.jalon.ui.table.internal.nat.TableSetup;

/**
 * A table of elements of a project, whatever their class: its cells are edited in place, each edit being one command
 * of the session. It follows the model and the selection of the session.
 */
public final class TableView {

    private final EditSession session;
    private final Consumer<String> messages;
    private final TableModel model;
    private final TableBuilder builder;
    private final TableSelection selection;
    private final TableActions actions;
    private EmptyHint hint;
    private final Runnable rowsListener = this::rowsChanged;
    private final Runnable stopFollowingPlan;
    private final SelectionModel.Listener selectionListener = this::selectionChanged;
    private boolean finishing;

    /**
     * Creates the table.
     *
     * @param parent what the table fills
     * @param rows the rows it shows; it refreshes them when the model changes
     * @param edits how rows come and go
     * @param messages told what the user should know of an entry, null for nothing any more
     */
    public TableView(Composite parent, EditSession session, TableKind kind, TreeRows<?> rows, TableContext context,
            TableSetup setup, RowEdits edits, Consumer<String> messages) {
        this.session = session;
        this.messages = messages;
        model = new TableModel(kind, rows, context);
        builder = new TableBuilder(parent, session, model, setup, this::enter, messages);
        selection = new TableSelection(builder.layers(), rows, elements -> session.selection().select(elements, this));
        actions = new TableActions(this, edits);
        if (setup.scrollBar()) {
            // else what stands beside the table says it
            hint = new EmptyHint(builder, session.isReadOnly() ? null : edits.insertion());
            control().addOverlayPainter(hint);
        }
        rows.addListener(rowsListener);
        stopFollowingPlan = PlanService.of(session.project()).onChange(service -> modelChanged());
        session.selection().addListener(selectionListener);
        builder.natTable().addDisposeListener(e -> disposed());
        selectionChanged(session.selection().elements(), null);
    }

    /** The widget. */
    public NatTable control() {
        return builder.natTable();
    }

    /** The session that the table shows. */
    public EditSession session() {
        return session;
    }

    /** What the table shows. */
    public TableModel model() {
        return model;
    }

    /** The parts of the widget. */
    public TableBuilder builder() {
        return builder;
    }

    /** What the table says in place of rows; empty if it shows some, or if something else says it. */
    public Optional<String> hint() {
        return hint == null ? Optional.empty() : hint.text();
    }

    /** How the table is sorted and filtered. */
    public Arranger arranger() {
        return builder.arranger();
    }

    /** What can be done. */
    public TableActions actions() {
        return actions;
    }

    /** What the table does for a command of the workbench, by the id of an action factory. */
    public Optional<IAction> action(String id) {
        return actions.action(id);
    }

    /** Tells the user something, null for nothing any more. */
    void say(String message) {
        messages.accept(message);
    }

    /** The elements of the selected cells, from top to bottom. */
    public List<EObject> selected() {
        return selection.elements();
    }

    /** Selects a cell of an element, shows it and takes the keyboard. */
    public void select(EObject element, String columnId) {
        model.rows().reveal(element);
        selection.select(List.of(element), builder.position(columnId));
        show(element);
        control().setFocus();
    }

    /** Selects cells of several elements in one column. */
    public void select(List<? extends EObject> elements, String columnId) {
        mark(elements, columnId);
        control().setFocus();
    }

    /** Selects cells of several elements in one column and leaves the keyboard where it is. */
    void mark(List<? extends EObject> elements, String columnId) {
        selection.select(List.copyOf(elements), builder.position(columnId));
    }

    /** Scrolls to an element, expanding what hides it. */
    public void reveal(EObject element) {
        if (model.rows().lists(element)) {
            model.rows().reveal(element);
            selection.select(selection.elements(), -1);
            show(element);
        }
    }

    private void show(EObject element) {
        int row = model.rows().indexOf(element);
        if (!hasPlaceForRows()) {
            // not laid out yet: there is no place to scroll to
            showWhenLaidOut(element);
        } else if (row >= 0) {
            finishEntry();
            builder.layers().viewport.doCommand(new ShowRowInViewportCommand(row));
        }
    }

    /** Takes what is being typed before the table scrolls: it would be written into the row that comes to its place. */
    private void finishEntry() {
        if (control().getActiveCellEditor() != null && !finishing) {
            finishing = true;
            try {
                control().commitAndCloseActiveCellEditor();
            } finally {
                finishing = false;
            }
        }
    }

    private void showWhenLaidOut(EObject element) {
        control().addControlListener(new ControlAdapter() {
            @Override
            public void controlResized(ControlEvent event) {
                if (hasPlaceForRows()) {
                    control().removeControlListener(this);
                    // after the table itself has taken up its size
                    control().getDisplay().asyncExec(() -> {
                        if (!control().isDisposed()) {
                            show(element);
                        }
                    });
                }
            }
        });
    }

    private boolean hasPlaceForRows() {
        return control().getClientArea().height > builder.setup().headerHeight() + builder.setup().rowHeight();
    }

    /** Opens the editor of a cell. If the table scrolls sideways for it, it scrolls back once nothing is entered. */
    public void edit(EObject element, String columnId) {
        int left = left();
        select(element, columnId);
        // after the events by which the table takes up new rows: they would close the editor
        control().getDisplay().asyncExec(() -> {
            if (!control().isDisposed() && model.rows().indexOf(element) >= 0 && builder.position(columnId) >= 0) {
                actions.cells().start(null);
                int entered = left();
                afterEntry(() -> {
                    if (left() == entered) {
                        builder.layers().viewport.setOriginX(left);
                    }
                });
            }
        });
    }

    /** Does something once no cell is being edited any more. */
    private void afterEntry(Runnable deed) {
        if (control().isDisposed()) {
            return;
        }
        ICellEditor editor = control().getActiveCellEditor();
        if (editor == null || editor.getEditorControl() == null || editor.getEditorControl().isDisposed()) {
            deed.run();
        } else {
            // Enter opens the editor of another cell
            editor.getEditorControl().addDisposeListener(
                    e -> control().getDisplay().asyncExec(() -> afterEntry(deed)));
        }
    }

    /** The pixel of the first column at the left of what is visible. */
    int left() {
        return builder.layers().viewport.getOrigin().getX();
    }

    /** The pixel of the first row at the top of what is visible. */
    public int top() {
        return builder.layers().viewport.getOrigin().getY();
    }

    /** Scrolls to a pixel, counted from the top of the first row. */
    public void setTop(int pixel) {
        if (pixel != top()) {
            finishEntry();
            // else the row last brought into sight near the end would be brought back at the next paint
            builder.layers().viewport.setKeepInViewportRowPosition(-1);
            builder.layers().viewport.setOriginY(pixel);
        }
    }

    /** Adds a listener told when the rows have been scrolled. */
    public void addScrollListener(Runnable listener) {
        builder.layers().viewport.addLayerListener(event -> {
            if (event instanceof ScrollEvent) {
                listener.run();
            }
        });
    }

    /** Writes an entry into a cell, and into the cells of the same column that are selected with it. */
    void enter(Column column, EObject element, String entry) {
        List<EObject> together = together(column, element);
        try {
            if (together.size() > 1) {
                CellBatch batch = batch(column, together.size());
                batch.enter(column, together, entry);
                batch.execute();
                messages.accept(null);
            } else if (!entry.equals(model.line(column, element))) {
                write(column, element, column.edit(element, entry, model.context()));
            }
        } catch (EditRefused e) {
            messages.accept(e.getMessage());
        }
    }

    /** Changes a cell by a command, and the cells selected with it to what it says then. */
    void enterAll(Column column, EObject element, Command command) {
        List<EObject> others = new ArrayList<>(together(column, element));
        others.remove(element);
        if (others.isEmpty()) {
            write(column, element, command);
            return;
        }
        CellBatch batch = batch(column, others.size() + 1);
        batch.first(() -> command);
        batch.repeat(column, element, others);
        try {
            batch.execute();
            messages.accept(null);
        } catch (EditRefused e) {
            messages.accept(e.getMessage());
        }
    }

    /** The rows whose cells of a column are selected with that of an element, this one among them. */
    private List<EObject> together(Column column, EObject element) {
        return selected().size() > 1 && selected().contains(element)
                && actions.cells().selectedColumns().contains(column) ? selected() : List.of(element);
    }

    private CellBatch batch(Column column, int rows) {
        return new CellBatch(model, session, NLS.bind(Messages.changeCells, column.header(), rows),
                Messages.changeRefused);
    }

    /** Changes a cell by a command, null for none. */
    void write(Column column, EObject element, Command command) {
        if (command != null) {
            session.execute(NLS.bind(Messages.changeCell, column.header(), model.name(element)), command);
            messages.accept(column.remark(element, model.context()));
        }
    }

    private void modelChanged() {
        if (!control().isDisposed()) {
            model.rows().refresh();
        }
    }

    private void rowsChanged() {
        if (!control().isDisposed()) {
            selection.hold(() -> builder.layers().data.fireLayerEvent(
                    new RowStructuralRefreshEvent(builder.layers().data)));
            control().redraw();
        }
    }

    private void selectionChanged(List<EObject> elements, Object source) {
        if (source == this || control().isDisposed()) {
            return;
        }
        List<EObject> listed = new ArrayList<>(elements);
        listed.removeIf(element -> !model.rows().lists(element));
        if (!listed.equals(selection.elements())) {
            selection.select(listed, -1);
            if (!listed.isEmpty()) {
                show(listed.getFirst());
            }
        }
    }

    private void disposed() {
        model.rows().removeListener(rowsListener);
        stopFollowingPlan.run();
        session.selection().removeListener(selectionListener);
    }
}
