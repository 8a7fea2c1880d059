/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Frames the cell that keys act on, within the row selected. */
final class CellFrame extends FocusCellHighlighter {

    private final Table table;

    CellFrame(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index
                && table.isFocusControl()) {
            Rectangle area = cell.getBounds();
            event.gc.setLineStyle(SWT.LINE_DOT);
            event.gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
        super.focusCellChanged(newCell, oldCell);
        table.redraw();
    }
}
