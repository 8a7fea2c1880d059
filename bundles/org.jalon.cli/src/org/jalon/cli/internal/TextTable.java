/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in a terminal: columns as wide as their content, up to a limit, separated by two spaces. */
final class TextTable {
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param title   its heading
     * @param maximum characters after which a cell is cut
     * @param right   whether its cells end in line
     */
    record Column(String title, int maximum, boolean right) {
        static Column left(String title, int maximum) {
            return new Column(title, maximum, false);
        }

        static Column right(String title) {
            return new Column(title, Integer.MAX_VALUE, true);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            row.add(cut(cells[i].replaceAll("\\p{Cntrl}+", " "), columns.get(i).maximum()));
        }
        rows.add(row);
    }

    void print(PrintWriter out) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(columns.get(i).title().length(),
                    rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        out.println(line(columns.stream().map(Column::title).toList(), widths));
        out.println(line(java.util.Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).right() ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int maximum) {
        return text.length() <= maximum ? text : text.substring(0, maximum - 1).stripTrailing() + "…";
    }
}
