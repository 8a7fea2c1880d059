/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints the table, and tells the log of the workbench why it can't: the painter of the library tells SLF4J alone,
 * which nobody reads, and leaves the table blank.
 */
final class LoggedPainter extends NatLayerPainter {

    private boolean told;

    LoggedPainter(NatTable natTable) {
        super(natTable);
    }

    @Override
    public void paintLayer(ILayer natLayer, GC gc, int xOffset, int yOffset, Rectangle rectangle,
            IConfigRegistry registry) {
        try {
            paintBackground(natLayer, gc, xOffset, yOffset, rectangle, registry);
            gc.setForeground(natTable.getForeground());
            natTable.getLayer().getLayerPainter().paintLayer(natLayer, gc, xOffset, yOffset, rectangle, registry);
            paintOverlays(natLayer, gc, xOffset, yOffset, rectangle, registry);
            told = false;
        } catch (RuntimeException e) {
            // once, not with each frame
            if (!told) {
                ILog.of(LoggedPainter.class).error("The table can't be painted", e);
            }
            told = true;
        }
    }
}
