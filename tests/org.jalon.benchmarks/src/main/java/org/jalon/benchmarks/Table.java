/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that reads well in a terminal and is Markdown too. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without content.
     *
     * @param heads heads of the columns; the first column is aligned on the left, the others on the right
     */
    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @return this
     */
    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + rows.getFirst());
        }
        rows.add(List.of(cells));
        return this;
    }

    /**
     * Whether there are no rows.
     *
     * @return true if there is a head only
     */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * A number for a cell.
     *
     * @param value    the number
     * @param decimals digits after the point
     * @return such as {@code 12,345.6}; a dash for NaN
     */
    public static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        String rule = IntStream.range(0, columns)
                .mapToObj(column -> column == 0 ? "-".repeat(widths[0]) : "-".repeat(widths[column] - 1) + ":")
                .collect(Collectors.joining(" | ", "| ", " |"));
        List<String> lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
        lines.add(1, rule);
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> String.format(column == 0 ? "%-" + widths[0] + "s" : "%" + widths[column] + "s",
                        row.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
