/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.DiagramTooltip;

/** One line of the chart: the bar, bracket or diamond of a node with all its marks. */
final class RowEditPart extends DiagramPart {

    private static final int LABEL_ROOM = 220;
    private static final int SLACK = 3;

    RowEditPart(WbsElement element) {
        setModel(element);
    }

    private GanttState state() {
        return (GanttState) getParent().getModel();
    }

    private int row() {
        return state().rowOf((WbsElement) getModel());
    }

    @Override
    protected IFigure createFigure() {
        return new Bars();
    }

    @Override
    protected void refreshVisuals() {
        int row = row();
        if (row >= 0) {
            ((Bars) getFigure()).place(row);
        }
    }

    @Override
    public void setSelected(int value) {
        if (value != getSelected()) {
            super.setSelected(value);
            getFigure().getParent().repaint(0, getFigure().getBounds().y, getFigure().getParent().getBounds().width,
                    getFigure().getBounds().height);
        }
    }

    @Override
    protected String words() {
        int row = row();
        return row < 0 ? "" : state().shapes().description(row);
    }

    /** Where the bar of the node is; the left end of the line if it is left out of the plan. */
    Rect place() {
        int row = row();
        return state().diagram().mainBar(row).map(GanttBar::bounds)
                .orElse(new Rect(0, state().diagram().row(row).y(), 1, state().diagram().row(row).height()));
    }

    private final class Bars extends Figure {

        private List<Shape> shapes = List.of();
        private Rectangle sensitive = new Rectangle();

        void place(int row) {
            shapes = state().shapes().row(row);
            double left = Double.MAX_VALUE;
            double right = 0;
            for (GanttBar bar : state().diagram().bars(row)) {
                left = Math.min(left, bar.bounds().x());
                right = Math.max(right, bar.bounds().right());
            }
            int y = (int) state().diagram().row(row).y();
            int height = (int) state().diagram().row(row).height();
            int x = left > right ? 0 : (int) left - SLACK;
            int width = left > right ? 1 : (int) Math.ceil(right) + LABEL_ROOM - x;
            setBounds(new Rectangle(x, y, width, height));
            Rect main = RowEditPart.this.place();
            sensitive = new Rectangle((int) main.x() - SLACK, y, (int) Math.ceil(main.width()) + 2 * SLACK, height);
            repaint();
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return sensitive.contains(x, y);
        }

        @Override
        public IFigure getToolTip() {
            return DiagramTooltip.of(state().shapes().description(row()), RowEditPart.this.reason());
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            state().painter().paint(graphics, shapes);
            if (getSelected() != SELECTED_NONE) {
                state().painter().selectionPen(graphics);
                Rect main = RowEditPart.this.place();
                graphics.drawRoundRectangle(new Rectangle((int) main.x() - 2, (int) main.y() - 2,
                        (int) Math.ceil(main.width()) + 3, (int) Math.ceil(main.height()) + 3), 5, 5);
            }
        }
    }

    private String reason() {
        return state().diagram().plan().of((WbsElement) getModel()).filter(p -> p.reason() != null)
                .map(p -> p.reason().text(state().diagram().options().locale())).orElse("");
    }
}
