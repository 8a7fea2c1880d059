/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.jalon.ui.table.internal.columns.Column;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns are shown, in which order and how wide: kept from one day to the next for each kind of table. */
final class ColumnLayout {

    private static final String NODE = "org.jalon.ui.table";
    private static final int NARROWEST = 16;
    private static final String HIDDEN = "!";

    private final String key;
    private final TableLayers layers;
    private final List<Column> columns;
    private final TableSetup setup;
    private Runnable listener = () -> { };

    ColumnLayout(String tableId, TableLayers layers, List<Column> columns, TableSetup setup) {
        this.key = "columns." + tableId;
        this.layers = layers;
        this.columns = columns;
        this.setup = setup;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Has someone told when other columns are shown. */
    void onChange(Runnable newListener) {
        listener = newListener;
    }

    /** Shows the columns as they were left, or as they are at first. */
    void restore(List<String> initiallyShown) {
        List<String> entries = List.of(preferences().get(key, "").split(","));
        List<Integer> shown = new ArrayList<>();
        for (String entry : entries) {
            int index = index(entry.replaceFirst(":.*", ""));
            if (index >= 0 && !shown.contains(index)) {
                shown.add(index);
                setWidth(index, entry);
            }
        }
        // columns that have come since then are shown like others
        initiallyShown.stream().filter(id -> !entries.contains(HIDDEN + id)).map(this::index)
                .filter(index -> !shown.contains(index)).forEach(shown::add);
        show(shown);
    }

    private void setWidth(int index, String entry) {
        try {
            int width = Integer.parseInt(entry.replaceFirst(".*:", ""));
            layers.data.setColumnWidthByPosition(index, Math.max(width, NARROWEST));
        } catch (NumberFormatException e) {
            // an entry without a width keeps the usual one
        }
    }

    /** Shows the columns of the given indices, in that order. */
    private void show(List<Integer> shown) {
        FreezeHelper.unfreeze(layers.freeze, layers.viewport);
        layers.columns.showAllColumns();
        for (int position = 0; position < shown.size(); position++) {
            int from = layers.reorder.getColumnPositionByIndex(shown.get(position));
            if (from != position) {
                layers.reorder.reorderColumnPosition(from, position);
            }
        }
        List<Integer> hidden = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            if (!shown.contains(index)) {
                hidden.add(index);
            }
        }
        layers.columns.hideColumnIndexes(hidden.stream().mapToInt(Integer::intValue).toArray());
        if (setup.frozen() > 0 && shown.size() > setup.frozen()) {
            FreezeHelper.freeze(layers.freeze, layers.viewport, new PositionCoordinate(layers.selection, 0, -1),
                    new PositionCoordinate(layers.selection, setup.frozen() - 1, -1));
        }
        listener.run();
    }

    /** Ids of the columns shown, from left to right. */
    List<String> shown() {
        List<String> ids = new ArrayList<>();
        for (int position = 0; position < layers.columns.getColumnCount(); position++) {
            ids.add(columns.get(layers.columns.getColumnIndexByPosition(position)).id());
        }
        return ids;
    }

    /** Shows or hides a column; one that comes back stands at the right end. */
    void toggle(String id) {
        List<String> ids = shown();
        if (!ids.remove(id)) {
            ids.add(id);
        }
        showAll(ids);
    }

    /** Shows the columns of the given ids, in that order, and keeps the choice. */
    void showAll(List<String> ids) {
        if (!ids.isEmpty()) {
            show(ids.stream().map(this::index).toList());
            save();
        }
    }

    /** Goes back to the columns shown at first, at their usual widths. */
    void reset(List<String> initiallyShown) {
        for (int index = 0; index < columns.size(); index++) {
            layers.data.setColumnWidthByPosition(index, TableLayers.width(columns.get(index), setup));
        }
        show(initiallyShown.stream().map(this::index).toList());
        preferences().remove(key);
        flush();
    }

    /** Keeps the columns for another day. */
    void save() {
        List<String> shown = shown();
        List<String> entries = new ArrayList<>();
        for (String id : shown) {
            entries.add(id + ":" + layers.data.getColumnWidthByPosition(index(id)));
        }
        columns.stream().map(Column::id).filter(id -> !shown.contains(id)).forEach(id -> entries.add(HIDDEN + id));
        preferences().put(key, String.join(",", entries));
        flush();
    }

    private static void flush() {
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(ColumnLayout.class).warn("The choice of columns can't be kept", e);
        }
    }

    int index(String id) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }
}
