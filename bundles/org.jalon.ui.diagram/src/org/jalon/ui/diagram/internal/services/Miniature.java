/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.services;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.paint.ShapePainter;
import org.jalon.ui.table.Themes;

/**
 * A whole diagram in small, with a frame around what is visible of it: a click or drag shows another part, the arrows
 * move by a part of what is visible.
 */
public final class Miniature {

    private static final int PAUSE = 250;
    private static final int MARGIN = 6;
    private static final double MOST = 0.5;

    private final Canvas canvas;
    private final GraphicalViewer viewer;
    private final DrawnPage page;
    private Drawing drawing;
    private Image image;
    private boolean dragging;

    Miniature(Composite parent, GraphicalViewer viewer, EditSession session, DrawnPage page) {
        this.viewer = viewer;
        this.page = page;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> forget());
        canvas.addListener(SWT.MouseDown, e -> {
            dragging = e.button == 1;
            canvas.setFocus();
            look(e);
        });
        canvas.addListener(SWT.MouseMove, this::look);
        canvas.addListener(SWT.MouseUp, e -> dragging = false);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.miniatureName;
            }
        });
        follow(session);
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    private Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }

    private void follow(EditSession session) {
        PropertyChangeListener scrolled = e -> canvas.redraw();
        CommandStackListener edited = e -> canvas.getDisplay().timerExec(PAUSE, this::changed);
        RangeModel across = viewport().getHorizontalRangeModel();
        RangeModel down = viewport().getVerticalRangeModel();
        across.addPropertyChangeListener(scrolled);
        down.addPropertyChangeListener(scrolled);
        session.commandStack().addCommandStackListener(edited);
        JalonPreferences.onChange(canvas, key -> changed());
        canvas.addDisposeListener(e -> {
            across.removePropertyChangeListener(scrolled);
            down.removePropertyChangeListener(scrolled);
            session.commandStack().removeCommandStackListener(edited);
            forget();
        });
    }

    private void changed() {
        if (!canvas.isDisposed()) {
            drawing = null;
            forget();
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private double zoom() {
        return viewer.getRootEditPart() instanceof ScalableRootEditPart root ? root.getZoomManager().getZoom() : 1;
    }

    /** Size of the whole diagram, its own pixels. */
    private double width() {
        return Math.max(1, drawing.width());
    }

    private double height() {
        return Math.max(1, drawing.height());
    }

    private double scale() {
        Rectangle room = canvas.getClientArea();
        return Math.min(MOST, Math.min((room.width - 2.0 * MARGIN) / width(), (room.height - 2.0 * MARGIN) / height()));
    }

    /** What part of the diagram is visible, pixels of the miniature. */
    public Rectangle frame() {
        if (drawing == null) {
            return new Rectangle(0, 0, 0, 0);
        }
        var visible = viewport().getClientArea();
        double scale = scale() / zoom();
        return new Rectangle((int) Math.round(MARGIN + visible.x * scale), (int) Math.round(MARGIN + visible.y * scale),
                (int) Math.round(Math.min(visible.width * scale, width() * scale())),
                (int) Math.round(Math.min(visible.height * scale, height() * scale())));
    }

    private void look(Event event) {
        if (dragging && drawing != null) {
            var visible = viewport().getClientArea();
            double scale = zoom() / scale();
            viewport().setViewLocation((int) ((event.x - MARGIN) * scale) - visible.width / 2,
                    (int) ((event.y - MARGIN) * scale) - visible.height / 2);
            canvas.redraw();
        }
    }

    private void key(Event event) {
        var visible = viewport().getClientArea();
        int dx = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        viewport().setViewLocation(visible.x + dx * visible.width / 4, visible.y + dy * visible.height / 4);
    }

    private void paint(GC gc) {
        Theme theme = Themes.of(canvas.getParent());
        Rectangle room = canvas.getClientArea();
        gc.setBackground(Themes.fill(theme, Role.SURFACE));
        gc.fillRectangle(room);
        if (drawing == null) {
            drawing = page.map();
        }
        if (drawing == null || room.width <= 2 * MARGIN || room.height <= 2 * MARGIN) {
            return;
        }
        if (image == null) {
            image = picture(theme);
        }
        gc.drawImage(image, MARGIN, MARGIN);
        Rectangle frame = frame();
        gc.setForeground(Themes.stroke(theme, Role.SELECTION));
        gc.setBackground(Themes.fill(theme, Role.SELECTION));
        gc.setAlpha(60);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.setLineWidth(2);
        gc.drawRectangle(frame);
    }

    private Image picture(Theme theme) {
        double scale = scale();
        int width = Math.max(1, (int) Math.ceil(width() * scale));
        int height = Math.max(1, (int) Math.ceil(height() * scale));
        Image painted = new Image(canvas.getDisplay(), width, height);
        GC gc = new GC(painted);
        try {
            gc.setBackground(Themes.fill(theme, Role.BACKGROUND));
            gc.fillRectangle(0, 0, width, height);
            gc.setAdvanced(true);
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.scale(scale);
            new ShapePainter(theme).paint(graphics, withoutTexts(drawing.shapes()));
            graphics.dispose();
        } finally {
            gc.dispose();
        }
        return painted;
    }

    /** Letters so small only cost time. */
    private static List<Shape> withoutTexts(List<Shape> shapes) {
        List<Shape> kept = new ArrayList<>(shapes.size());
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Text text -> { }
                case Shape.Group group -> kept.addAll(withoutTexts(group.shapes()));
                case Shape.Window window -> kept.add(new Shape.Window(window.bounds(), window.origin(),
                        withoutTexts(window.shapes())));
                default -> kept.add(shape);
            }
        }
        return kept;
    }
}
