/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.gantt.GanttDiagram;

/** The bands of dates above the chart. They follow it sideways and stay in sight when it is scrolled down. */
final class TimeHeader extends Canvas {

    private final GanttState state;
    private final int height;
    private int left;
    private GanttDiagram shown;

    TimeHeader(Composite parent, GanttState state, int height) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.state = state;
        this.height = height;
        addPaintListener(this::paint);
    }

    /** Scrolls to a pixel of the time axis, and takes up another diagram or scale. */
    void setLeft(int pixel) {
        if (left != pixel || shown != state.diagram()) {
            left = pixel;
            shown = state.diagram();
            redraw();
        }
    }

    private void paint(PaintEvent event) {
        Graphics graphics = new SWTGraphics(event.gc);
        graphics.clipRect(new Rectangle(event.x, event.y, event.width, event.height));
        graphics.translate(-left, 0);
        state.painter().paint(graphics, state.shapes().header(height - 1, left,
                left + getClientArea().width));
        graphics.dispose();
    }
}
