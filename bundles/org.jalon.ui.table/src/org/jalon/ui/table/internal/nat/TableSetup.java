/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

/**
 * How a table is set up.
 *
 * @param columns ids of the columns shown at first; empty for the usual ones
 * @param frozen how many columns stay in place when the others scroll
 * @param rowHeight height of rows, pixels
 * @param headerHeight height of the header, pixels
 * @param scrollBar whether it has a vertical scroll bar, or is scrolled by what stands beside it
 * @param filters whether rows can be filtered by the values of columns
 */
public record TableSetup(List<String> columns, int frozen, int rowHeight, int headerHeight, boolean scrollBar,
        boolean filters) {

    /** Height of rows of a table that stands alone, pixels. */
    public static final int ROW = 24;
    /** Height of the header of a table that stands alone, pixels. */
    public static final int HEADER = 28;

    public TableSetup {
        columns = List.copyOf(columns);
    }

    /** A table that stands alone, with the usual columns at first, some of which stay in place. */
    public static TableSetup alone(int frozen) {
        return new TableSetup(List.of(), frozen, ROW, HEADER, true, true);
    }
}
