/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jalon.report.Html;
import org.jalon.report.Html.Element;

/** A table of a report: heads with scope, numbers to the right, heads repeated on each printed page. */
public final class Table {

    private static final Consumer<Html> EMPTY = html -> { };

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private String style = "";
    private String caption;
    private List<Consumer<Html>> total;

    private record Column(String title, String style) {
    }

    private record Row(String style, List<Consumer<Html>> cells) {
    }

    /** Adds a column of texts. */
    public Table text(String title) {
        columns.add(new Column(title, ""));
        return this;
    }

    /** Adds a column of words that aren't broken: dates, codes. */
    public Table word(String title) {
        columns.add(new Column(title, "word"));
        return this;
    }

    /** Adds a column of numbers. */
    public Table number(String title) {
        columns.add(new Column(title, "num"));
        return this;
    }

    /** Sets style classes of the table. */
    public Table style(String classes) {
        style = classes;
        return this;
    }

    /** Sets what the table is about. */
    public Table caption(String text) {
        caption = text;
        return this;
    }

    /** Adds a line of texts. */
    public Table row(String... cells) {
        return styledRow("", cells(cells));
    }

    /** Adds a line with content of any kind. */
    public Table styledRow(String classes, List<Consumer<Html>> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
        }
        rows.add(new Row(classes, cells));
        return this;
    }

    /** Sets the line of totals. */
    public Table total(String... cells) {
        total = cells(cells);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A cell with a text. */
    public static Consumer<Html> cell(String text) {
        return text == null || text.isEmpty() ? EMPTY : html -> html.text(text);
    }

    /** Cells with texts. */
    public static List<Consumer<Html>> cells(String... texts) {
        List<Consumer<Html>> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(cell(text));
        }
        return cells;
    }

    /** Writes the table unless it has no lines. Columns empty throughout are left out. */
    public void write(Html html) {
        if (rows.isEmpty()) {
            return;
        }
        boolean[] used = used();
        html.in("div", "table", box -> box.in("table", style, table -> {
            if (caption != null) {
                table.in("caption", "", caption);
            }
            table.in("thead", "", head -> head.in("tr", "", line -> {
                for (int i = 0; i < columns.size(); i++) {
                    if (used[i]) {
                        line.in(Element.of("th").cls(columns.get(i).style).with("scope", "col"), columns.get(i).title);
                    }
                }
            }));
            table.in("tbody", "", body -> rows.forEach(row -> line(body, row.style, row.cells, used)));
            if (total != null) {
                table.in("tfoot", "", foot -> line(foot, "total", total, used));
            }
        }));
    }

    private void line(Html html, String classes, List<Consumer<Html>> cells, boolean[] used) {
        html.in("tr", classes, line -> {
            for (int i = 0; i < cells.size(); i++) {
                if (used[i]) {
                    line.in("td", columns.get(i).style, cells.get(i));
                }
            }
        });
    }

    private boolean[] used() {
        boolean[] used = new boolean[columns.size()];
        for (Row row : rows) {
            for (int i = 0; i < used.length; i++) {
                used[i] |= row.cells.get(i) != EMPTY;
            }
        }
        return used;
    }
}
