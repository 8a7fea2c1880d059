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
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.TableBuilder;
import org.jalon.ui.table.internal.nat.TableClipboard;

/** What can be done to cells: edit, clear, copy and paste them. */
final class CellActions {

    private final BreakdownTable table;
    private final EditSession session;
    private final TableContext context;
    private final TableBuilder builder;
    private final TableClipboard clipboard;
    private final Consumer<String> messages;

    CellActions(BreakdownTable table, EditSession session, TableContext context, TableBuilder builder,
            Consumer<String> messages) {
        this.table = table;
        this.session = session;
        this.context = context;
        this.builder = builder;
        this.messages = messages;
        clipboard = new TableClipboard(context, session);
    }

    void edit() {
        PositionCoordinate anchor = builder.layers().selection.getSelectionAnchor();
        if (anchor.getRowPosition() >= 0) {
            table.edit(table.rows().element(anchor.getRowPosition()),
                    builder.shownColumns().get(anchor.getColumnPosition()).id());
        }
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

    /** The columns of the selected cells, from left to right. */
    private List<Column> selectedColumns() {
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
        String text = clipboard.copy(table.selected(), selectedColumns());
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
            paste(text);
        }
    }

    private void paste(String text) {
        List<List<String>> lines = TableClipboard.parse(text);
        List<Column> selected = selectedColumns();
        List<Column> shown = builder.shownColumns();
        List<WbsElement> targets = table.selected();
        if (lines.size() > 1 && targets.size() == 1) {
            int first = table.rows().indexOf(targets.get(0));
            targets = table.rows().elements().stream().skip(first)
                    .filter(element -> !BreakdownRows.isHeading(element)).limit(lines.size()).toList();
        }
        try {
            clipboard.paste(lines, targets, shown.subList(shown.indexOf(selected.get(0)), shown.size()));
            messages.accept(null);
        } catch (EditRefused e) {
            messages.accept(e.getMessage());
        }
    }

    /** Empties the selected cells, as one change. */
    void clear() {
        if (session.isReadOnly()) {
            return;
        }
        CompoundCommand all = new CompoundCommand();
        for (WbsElement element : table.selected()) {
            for (Column column : selectedColumns()) {
                clear(all, element, column);
            }
        }
        if (!all.isEmpty()) {
            session.execute(Messages.clearCells, all);
        }
    }

    private void clear(CompoundCommand all, WbsElement element, Column column) {
        if (!column.editable().test(element, context)) {
            return;
        }
        try {
            Command command = column.edit().command(element, "", context);
            if (command != null) {
                all.append(command);
            }
        } catch (EditRefused e) {
            messages.accept(e.getMessage());
        }
    }
}
