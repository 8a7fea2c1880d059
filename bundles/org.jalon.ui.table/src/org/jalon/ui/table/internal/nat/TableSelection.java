/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.ui.table.TreeRows;

/** The selected cells, kept by what they are about so that they outlive a change of the rows. */
public final class TableSelection {

    private final SelectionLayer layer;
    private final TreeRows<?> rows;
    private final Consumer<List<EObject>> listener;
    private List<EObject> elements = List.of();
    private EObject anchor;
    private int anchorColumn = 1;
    private int firstColumn = 1;
    private int lastColumn = 1;
    private boolean held;

    /** @param listener told when the user selects other nodes */
    public TableSelection(TableLayers layers, TreeRows<?> rows, Consumer<List<EObject>> listener) {
        this.layer = layers.selection;
        this.rows = rows;
        this.listener = listener;
        layer.addLayerListener(this::layerChanged);
    }

    /** The nodes of the selected cells, from top to bottom; headings of groups are none. */
    public List<EObject> elements() {
        return elements.stream().noneMatch(rows::isGroup) ? elements
                : elements.stream().filter(element -> !rows.isGroup(element)).toList();
    }

    /** The element whose cell has the keyboard; null if there is none. */
    public EObject anchor() {
        return anchor;
    }

    private void layerChanged(ILayerEvent event) {
        if (held || !(event instanceof ISelectionEvent)) {
            return;
        }
        read();
        listener.accept(elements);
    }

    private void read() {
        TreeSet<Integer> positions = new TreeSet<>();
        for (Range range : layer.getSelectedRowPositions()) {
            positions.addAll(range.getMembers());
        }
        List<EObject> selected = new ArrayList<>(positions.size());
        positions.stream().filter(row -> row < rows.size()).map(row -> (EObject) rows.element(row))
                .filter(element -> !rows.isGroup(element)).forEach(selected::add);
        elements = List.copyOf(selected);
        int[] columns = layer.getSelectedColumnPositions();
        if (columns.length > 0) {
            firstColumn = columns[0];
            lastColumn = columns[0];
            for (int column : columns) {
                firstColumn = Math.min(firstColumn, column);
                lastColumn = Math.max(lastColumn, column);
            }
        }
        PositionCoordinate position = layer.getSelectionAnchor();
        int row = position.getRowPosition();
        anchor = row >= 0 && row < rows.size() ? rows.element(row) : null;
        anchorColumn = Math.max(position.getColumnPosition(), 0);
    }

    /** Does what changes the rows, then selects the same nodes again, where they are still shown. */
    public void hold(Runnable change) {
        if (held) {
            change.run();
            return;
        }
        held = true;
        try {
            change.run();
            apply();
        } finally {
            held = false;
        }
    }

    /**
     * Selects nodes without telling the listener.
     *
     * @param nodes what to select, those that aren't shown being left out
     * @param column position of the column, -1 for the one that is selected
     */
    public void select(List<EObject> nodes, int column) {
        boolean before = held;
        held = true;
        try {
            elements = List.copyOf(nodes);
            anchor = nodes.isEmpty() ? null : nodes.get(0);
            if (column >= 0) {
                anchorColumn = column;
            }
            firstColumn = anchorColumn;
            lastColumn = anchorColumn;
            apply();
        } finally {
            held = before;
        }
        if (column >= 0) {
            listener.accept(elements);
        }
    }

    private void apply() {
        layer.clear(false);
        int width = Math.min(lastColumn, layer.getColumnCount() - 1) - firstColumn + 1;
        if (width <= 0) {
            return;
        }
        TreeSet<Integer> positions = new TreeSet<>();
        elements.stream().map(rows::indexOf).filter(row -> row >= 0).forEach(positions::add);
        Integer start = null;
        for (Integer row : positions) {
            start = start == null ? row : start;
            if (!positions.contains(row + 1)) {
                layer.addSelection(new Rectangle(firstColumn, start, width, row - start + 1));
                start = null;
            }
        }
        int anchorRow = anchor == null ? -1 : rows.indexOf(anchor);
        if (anchorRow >= 0) {
            layer.moveSelectionAnchor(anchorColumn, anchorRow);
            layer.setLastSelectedCell(anchorColumn, anchorRow);
        }
        layer.fireLayerEvent(new VisualRefreshEvent(layer));
    }
}
