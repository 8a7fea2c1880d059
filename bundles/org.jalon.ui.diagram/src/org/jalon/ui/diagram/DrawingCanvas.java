/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.ui.diagram.internal.paint.ShapePainter;
import org.jalon.ui.table.Themes;

/**
 * A control that shows one picture, drawn to fit: charts of views and dialogs. It wears the theme that goes with the
 * look of the workbench, says to screen readers what the picture shows, and scrolls where the picture stays larger
 * than the control.
 */
public final class DrawingCanvas {

    private final FigureCanvas canvas;
    private final Picture picture = new Picture();
    private Fitting source;
    private Drawing drawing;

    /** What can be drawn to a size. */
    @FunctionalInterface
    public interface Fitting {
        /**
         * Draws the picture for a control of this size.
         *
         * @param width logical pixels
         * @param height logical pixels
         * @return a picture, which may be larger where it would not be readable otherwise
         */
        Drawing at(double width, double height);
    }

    /** An empty canvas. */
    public DrawingCanvas(Composite parent) {
        canvas = new FigureCanvas(parent);
        canvas.setContents(picture);
        canvas.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = drawing == null ? null : drawing.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = drawing == null ? null : drawing.description();
            }
        });
    }

    /** The control, for its layout. */
    public Control control() {
        return canvas;
    }

    /** Shows a picture from now on; null for none. */
    public void show(Fitting fitting) {
        source = fitting;
        fit();
    }

    /** What is shown, at the size of the control; null for nothing. */
    public Drawing drawing() {
        return drawing;
    }

    private void fit() {
        Rectangle area = canvas.getClientArea();
        drawing = source == null || area.width <= 0 || area.height <= 0 ? null : source.at(area.width, area.height);
        picture.setPreferredSize(drawing == null ? new Dimension()
                : new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height())));
        picture.revalidate();
        picture.repaint();
    }

    private final class Picture extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            ShapePainter painter = new ShapePainter(Themes.of(canvas));
            graphics.setBackgroundColor(Themes.fill(painter.theme(), Role.BACKGROUND));
            graphics.fillRectangle(getBounds());
            if (drawing != null) {
                painter.paint(graphics, drawing.shapes());
            }
        }
    }
}
