/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.common.DatePopup;
import org.jalon.ui.common.TextDialog;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.nat.CellBatch;
import org.jalon.ui.table.internal.nat.TableBuilder;
import org.jalon.ui.table.internal.nat.TableClipboard;
import org.jalon.ui.table.internal.nat.TableModel;

/** What can be done to cells: edit, clear, copy, paste and fill them. */
final class CellActions {

    private final TableView table;
    private final TableActions actions;
    private final TableBuilder builder;
    private final TableModel model;

    CellActions(TableView table, TableActions actions) {
        this.table = table;
        this.actions = actions;
        builder = table.builder();
        model = table.model();
        NatTable natTable = builder.natTable();
        for (int held : new int[] { SWT.NONE, SWT.MOD2 }) {
            natTable.getUiBindingRegistry().registerFirstKeyBinding(new LetterOrDigitKeyEventMatcher(held),
                    (nat, event) -> start(event.character));
        }
        natTable.getUiBindingRegistry().registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY),
                (nat, event) -> start(null));
    }

    /**
     * Opens the editor of the cell that has the keyboard; what is entered goes to the cells of the same column that
     * are selected with it.
     *
     * @param typed a character that was typed instead of what the cell says; null for none
     */
    void start(Character typed) {
        PositionCoordinate at = builder.layers().selection.getSelectionAnchor();
        Column column = column();
        if (column == null || !model.hasRow(at.getRowPosition())) {
            return;
        }
        EObject element = model.element(at.getRowPosition());
        if (!model.isEditable(column, element)) {
            table.say(table.session().isReadOnly() ? Messages.readOnly
                    : NLS.bind(Messages.notEditable, column.header(), model.name(element)));
        } else if (column.dialog() != null && typed == null) {
            ask(column, element);
        } else if (column.entry() == Column.Entry.LONG_TEXT && typed == null) {
            editText(column, element);
        } else {
            open(at, typed);
        }
    }

    private void ask(Column column, EObject element) {
        try {
            column.dialog().ask(shell(), element, model.context())
                    .ifPresent(command -> table.enterAll(column, element, command));
        } catch (EditRefused e) {
            table.say(e.getMessage());
        }
    }

    /** Whether a day can be picked for the cell that has the keyboard. */
    boolean takesDay() {
        EObject element = anchor();
        return element != null && column() != null && column().entry() == Column.Entry.DATE
                && model.isEditable(column(), element);
    }

    private EObject anchor() {
        int row = builder.layers().selection.getSelectionAnchor().getRowPosition();
        return model.hasRow(row) ? model.element(row) : null;
    }

    /** Lets the user pick a day in a calendar below the cell. */
    void pickDay() {
        Column column = column();
        EObject element = anchor();
        Comparable<?> present = column.key() == null ? null : column.key().apply(element, model.context());
        LocalDate day = present instanceof LocalDate date ? date
                : present instanceof LocalDateTime moment ? moment.toLocalDate() : LocalDate.now();
        DatePopup.open(shell(), size -> below(column, element), day,
                picked -> table.enter(column, element, model.context().dates().format(picked)));
    }

    private Point below(Column column, EObject element) {
        NatTable natTable = builder.natTable();
        for (int position = 0; position < natTable.getColumnCount(); position++) {
            if (natTable.getColumnIndexByPosition(position) == model.index(column.id())) {
                for (int row = 0; row < natTable.getRowCount(); row++) {
                    if (natTable.getRowIndexByPosition(row) == model.rows().indexOf(element) && row > 0) {
                        Rectangle bounds = natTable.getBoundsByPosition(position, row);
                        return natTable.toDisplay(bounds.x, bounds.y + bounds.height);
                    }
                }
            }
        }
        return natTable.toDisplay(0, 0);
    }

    private Shell shell() {
        return builder.natTable().getShell();
    }

    private void editText(Column column, EObject element) {
        TextDialog dialog = new TextDialog(shell(), column.header(), column.text(element, model.context()));
        dialog.create();
        dialog.selectAll();
        if (dialog.open() == Window.OK) {
            table.enter(column, element, dialog.text().strip());
        }
    }

    private void open(PositionCoordinate at, Character typed) {
        SelectionLayer layer = builder.layers().selection;
        builder.layers().viewport.doCommand(new ShowRowInViewportCommand(at.getRowPosition()));
        if (at.getColumnPosition() >= builder.layers().freeze.getColumnCount()) {
            builder.layers().viewport.doCommand(new ShowColumnInViewportCommand(at.getColumnPosition()));
        }
        // rows that are new may make the table scroll when it is next measured: an editor that is open by then would
        // write what is typed into another row
        builder.layers().viewport.invalidateVerticalStructure();
        builder.layers().viewport.getHeight();
        Object initial = typed != null ? typed
                : layer.getDataValueByPosition(at.getColumnPosition(), at.getRowPosition());
        layer.fireLayerEvent(new InlineCellEditEvent(
                new PositionCoordinate(layer, at.getColumnPosition(), at.getRowPosition()), builder.natTable(),
                builder.natTable().getConfigRegistry(), initial));
    }

    /** The field in which a cell is being edited: keys of the workbench then mean the text in it. */
    private Optional<Text> field() {
        ICellEditor editor = builder.natTable().getActiveCellEditor();
        return editor != null && editor.getEditorControl() instanceof Text text && !text.isDisposed()
                ? Optional.of(text) : Optional.empty();
    }

    /**
     * Deletes in the field of a cell that is being edited.
     *
     * @return false if none is
     */
    boolean deleteInField() {
        Optional<Text> field = field();
        field.ifPresent(text -> {
            if (text.getSelectionCount() == 0) {
                text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
            }
            text.insert("");
        });
        return builder.natTable().getActiveCellEditor() != null;
    }

    void selectAll() {
        if (field().isPresent()) {
            field().get().selectAll();
            return;
        }
        builder.natTable().doCommand(new SelectAllCommand());
    }

    /** The column of the cell that has the keyboard; null if there is none. */
    Column column() {
        int position = builder.layers().selection.getSelectionAnchor().getColumnPosition();
        List<Column> shown = builder.shownColumns();
        return position >= 0 && position < shown.size() ? shown.get(position) : null;
    }

    /** The columns of the selected cells, from left to right. */
    List<Column> selectedColumns() {
        List<Column> shown = builder.shownColumns();
        List<Column> selected = new ArrayList<>();
        for (int position = 0; position < shown.size(); position++) {
            if (builder.layers().selection.isColumnPositionSelected(position)) {
                selected.add(shown.get(position));
            }
        }
        return selected;
    }

    void copy() {
        if (field().isPresent()) {
            field().get().copy();
            return;
        }
        String text = TableClipboard.copy(table.selected(), selectedColumns(), model.context());
        if (text.isEmpty()) {
            return;
        }
        Clipboard system = new Clipboard(builder.natTable().getDisplay());
        try {
            system.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            system.dispose();
        }
    }

    void paste() {
        if (field().isPresent()) {
            field().get().paste();
            return;
        }
        Clipboard system = new Clipboard(builder.natTable().getDisplay());
        Object contents;
        try {
            contents = system.getContents(TextTransfer.getInstance());
        } finally {
            system.dispose();
        }
        if (contents instanceof String text && !text.isEmpty()) {
            paste(TableClipboard.parse(text));
        }
    }

    /** Pastes lines over the rows from the first selected one, a single line over all that are selected. */
    private void paste(List<List<String>> lines) {
        List<Column> shown = builder.shownColumns();
        List<Column> selected = selectedColumns();
        List<Column> columns = selected.isEmpty() ? shown
                : shown.subList(shown.indexOf(selected.getFirst()), shown.size());
        CellBatch batch = new CellBatch(model, table.session(), NLS.bind(Messages.pasteRows, lines.size()),
                Messages.pasteRefused);
        List<EObject> targets = targets(lines.size());
        for (int i = 0; i < targets.size(); i++) {
            List<String> line = lines.get(lines.size() == 1 ? 0 : i);
            for (int j = 0; j < line.size() && j < columns.size(); j++) {
                batch.enter(columns.get(j), targets.get(i), line.get(j));
            }
        }
        if (table.selected().size() < 2) {
            pasteBelow(lines.subList(Math.min(targets.size(), lines.size()), lines.size()), columns, batch);
        }
        execute(batch);
    }

    /** Pastes lines into new rows at the end. */
    private void pasteBelow(List<List<String>> lines, List<Column> columns, CellBatch batch) {
        RowEdits edits = actions.rowEdits();
        if (edits.create(null).isEmpty()) {
            return;
        }
        List<Supplier<EObject>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(batch.create(() -> edits.create(null).orElseThrow())));
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size() && j < columns.size(); j++) {
                batch.enter(columns.get(j), rows.get(i), lines.get(i).get(j));
            }
        }
    }

    /** The rows pasted over; fewer than there are lines if the table ends before. */
    private List<EObject> targets(int lines) {
        List<EObject> targets = new ArrayList<>(table.selected());
        if (lines == 1 && !targets.isEmpty() || targets.size() > 1) {
            return targets.size() > lines && lines > 1 ? targets.subList(0, lines) : targets;
        }
        if (!targets.isEmpty()) {
            int first = model.rows().indexOf(targets.getFirst());
            targets.clear();
            for (int row = first; row < model.rows().size() && targets.size() < lines; row++) {
                if (!model.rows().isGroup(model.element(row))) {
                    targets.add(model.element(row));
                }
            }
        }
        return targets;
    }

    /** Enters what the first selected row says in the other ones; with one row selected, what the row above says. */
    void fillDown() {
        List<EObject> targets = new ArrayList<>(table.selected());
        EObject source = targets.getFirst();
        if (targets.size() == 1) {
            int above = model.rows().indexOf(source) - 1;
            if (!model.hasRow(above) || model.rows().isGroup(model.element(above))) {
                return;
            }
            source = model.element(above);
        } else {
            targets.removeFirst();
        }
        CellBatch batch = new CellBatch(model, table.session(), Messages.fillDownCells, Messages.changeRefused);
        for (Column column : selectedColumns()) {
            batch.enter(column, targets, column.text(source, model.context()));
        }
        execute(batch);
    }

    /** Empties the selected cells, as one change. */
    void clear() {
        CellBatch batch = new CellBatch(model, table.session(), Messages.clearCells, Messages.changeRefused);
        for (Column column : selectedColumns()) {
            batch.enter(column, table.selected(), "");
        }
        execute(batch);
    }

    private void execute(CellBatch batch) {
        try {
            batch.execute();
            table.say(null);
        } catch (EditRefused e) {
            table.say(e.getMessage());
        }
    }
}
