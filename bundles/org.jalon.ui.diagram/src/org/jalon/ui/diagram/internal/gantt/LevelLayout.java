/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Lays the table out so that as many lines show in it as on the chart, whatever scroll bars either has. */
final class LevelLayout extends Layout {

    private final NatTable table;
    private final FigureCanvas chart;

    LevelLayout(NatTable table, FigureCanvas chart) {
        this.table = table;
        this.chart = chart;
        chart.addListener(SWT.Resize, e -> table.getParent().layout());
        table.addListener(SWT.Resize, e -> table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && isUneven()) {
                table.getParent().layout();
            }
        }));
    }

    private static int barHeight(Composite scrollable) {
        return scrollable.getBounds().height - scrollable.getClientArea().height;
    }

    private boolean isUneven() {
        return table.getBounds().height != wantedHeight(table.getParent().getClientArea());
    }

    private int wantedHeight(Rectangle area) {
        return area.height - barHeight(chart) + barHeight(table);
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        return table.computeSize(widthHint, heightHint, flushCache);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        table.setBounds(area.x, area.y, area.width, Math.min(area.height, wantedHeight(area)));
    }
}
