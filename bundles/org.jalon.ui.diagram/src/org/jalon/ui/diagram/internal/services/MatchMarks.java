/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.services;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;

/** Marks elements on a diagram with a ring, over everything else. */
final class MatchMarks {

    private static final int ROOM = 4;

    private final GraphicalViewer viewer;
    private final List<IFigure> rings = new ArrayList<>();
    private List<EObject> elements = List.of();

    MatchMarks(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Marks these elements and no others. */
    void show(List<EObject> marked) {
        if (elements.isEmpty() && !marked.isEmpty()) {
            // parts come and go as the diagram is scrolled
            var viewport = ((FigureCanvas) viewer.getControl()).getViewport();
            viewport.getVerticalRangeModel().addPropertyChangeListener(e -> later());
            viewport.getHorizontalRangeModel().addPropertyChangeListener(e -> later());
        }
        elements = List.copyOf(marked);
        paint();
    }

    private void later() {
        if (!elements.isEmpty() && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    paint();
                }
            });
        }
    }

    private void paint() {
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        IFigure layer = layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
        rings.forEach(ring -> {
            if (ring.getParent() != null) {
                ring.getParent().remove(ring);
            }
        });
        rings.clear();
        for (EObject element : elements) {
            if (viewer.getEditPartRegistry().get(element) instanceof GraphicalEditPart part) {
                Ring ring = new Ring();
                ring.setBounds(part.getFigure().getBounds().getExpanded(ROOM, ROOM));
                layer.add(ring);
                rings.add(ring);
            }
        }
    }

    private final class Ring extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            Theme theme = Themes.of(viewer.getControl().getParent());
            Rectangle area = getBounds().getCopy().shrink(2, 2);
            graphics.setBackgroundColor(Themes.fill(theme, Role.FOUND));
            graphics.setAlpha(70);
            graphics.fillRoundRectangle(area, 10, 10);
            graphics.setAlpha(255);
            graphics.setForegroundColor(Themes.stroke(theme, Role.FOUND));
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(area, 10, 10);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false; // the pointer reaches what is below
        }
    }
}
