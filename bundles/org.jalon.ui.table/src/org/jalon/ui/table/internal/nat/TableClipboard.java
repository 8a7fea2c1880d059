/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableContext;

/** Exchange of cells with a spreadsheet, as lines of texts separated by tabs. */
public final class TableClipboard {

    private TableClipboard() {
    }

    /** Cells as text, a line for each row. What a spreadsheet would take for a formula is set off by an apostrophe. */
    public static String copy(List<? extends EObject> elements, List<Column> columns, TableContext context) {
        StringBuilder text = new StringBuilder();
        for (EObject element : elements) {
            List<String> cells = columns.stream().map(c -> c.text(element, context))
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
}
