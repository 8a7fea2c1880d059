/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/** Exchange of cells with a spreadsheet, as lines of texts separated by tabs. */
public final class TableClipboard {

    private final TableContext context;
    private final EditSession session;
    private String refusal;

    /** Exchanges cells of a session. */
    public TableClipboard(TableContext context, EditSession session) {
        this.context = context;
        this.session = session;
    }

    /** Cells as text, a line for each row. What a spreadsheet would take for a formula is set off by an apostrophe. */
    public String copy(List<WbsElement> elements, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        for (WbsElement element : elements) {
            List<String> cells = columns.stream().map(c -> c.text().apply(element, context))
                    .map(TableClipboard::quote).toList();
            text.append(String.join("\t", cells)).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String quote(String cell) {
        String safe = cell.matches("(?s)[=+@\\t\\r].*|-.*[^\\d.,\\s\u00a0%\\p{L}].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\\t\\n\\r\"].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Reads lines of cells as spreadsheets write them: a cell in quotes may contain tabs and line ends. */
    public static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                line.add(unquote(cell));
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(unquote(cell));
            lines.add(line);
        }
        return lines;
    }

    private static String unquote(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        return text.matches("(?s)'[=+@\\-].*") ? text.substring(1) : text;
    }

    /** A change found out when its turn comes, after those before it: a link pasted may lead to a row pasted. */
    private static final class Later extends CommandWrapper {

        private final transient Supplier<Command> supplier;

        Later(Supplier<Command> supplier) {
            this.supplier = supplier;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            command = supplier.get();
            // asking is what prepares an EMF command
            if (command != null && command.canExecute()) {
                command.execute();
            } else {
                command = null;
            }
        }

        @Override
        public void undo() {
            if (command != null) {
                command.undo();
            }
        }

        @Override
        public void redo() {
            if (command != null) {
                command.redo();
            }
        }

        @Override
        public boolean canUndo() {
            return command == null || command.canUndo();
        }
    }

    /**
     * Writes lines of cells over the table, as one change. A single cell fills all the rows given.
     *
     * @param lines what to paste
     * @param targets the rows to paste over, from top to bottom
     * @param columns the columns from the one where pasting begins to the last one shown
     * @throws EditRefused if a cell doesn't fit; nothing has changed then
     */
    public void paste(List<List<String>> lines, List<WbsElement> targets, List<Column> columns) throws EditRefused {
        CompoundCommand all = new CompoundCommand(NLS.bind(Messages.pasteRows, lines.size()));
        refusal = null;
        boolean fill = lines.size() == 1;
        for (int i = 0; i < targets.size() && (fill || i < lines.size()); i++) {
            List<String> line = lines.get(fill ? 0 : i);
            WbsElement element = targets.get(i);
            for (int j = 0; j < line.size() && j < columns.size(); j++) {
                Column column = columns.get(j);
                String entry = line.get(j);
                all.append(new Later(() -> command(column, element, entry)));
            }
        }
        if (all.isEmpty() || !session.canExecute(all)) {
            return;
        }
        session.execute(all);
        if (refusal != null) {
            throw new EditRefused(refusal);
        }
    }

    private Command command(Column column, WbsElement element, String entry) {
        if (entry.equals(column.text().apply(element, context)) || !column.editable().test(element, context)) {
            return null;
        }
        try {
            return column.edit().command(element, entry, context);
        } catch (EditRefused e) {
            refusal = NLS.bind(Messages.pasteRefused,
                    new Object[] { context.code(element), column.header(), e.getMessage() });
            // makes the command stack take back what was pasted before this cell
            throw new AbortExecutionException(refusal);
        }
    }
}
