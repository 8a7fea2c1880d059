/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.jalon.diagram.LinkEnd;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.LinkDrag;
import org.jalon.ui.diagram.internal.edit.PlanLinkPolicy;
import org.jalon.ui.diagram.internal.services.ProblemMarks;

/** One line of the chart: the bar, bracket or diamond of a node with all its marks, and what it is held by. */
final class RowEditPart extends DiagramPart {

    private static final int LABEL_ROOM = 220;
    private static final int HANDLE_ROOM = 20;
    private static final int SIGN_ROOM = 11;

    private final GanttView view;
    private boolean pointedAt;

    RowEditPart(WbsElement element, GanttView view) {
        setModel(element);
        this.view = view;
    }

    private GanttState state() {
        return view.state();
    }

    /** The pointer is elsewhere. */
    void left() {
        ((Bars) getFigure()).pointedAt(false);
    }

    private DiagramEditing editing() {
        return view.editing();
    }

    @Override
    public WbsElement element() {
        return (WbsElement) getModel();
    }

    private int row() {
        return state().rowOf(element());
    }

    @Override
    protected IFigure createFigure() {
        return new Bars();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(BarPolicy.ROLE, new BarPolicy(state(), editing()));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Links(editing()));
    }

    /** Links leave and enter at the end of the bar that is nearer; a point in time has no more than one date. */
    private final class Links extends PlanLinkPolicy {

        Links(DiagramEditing editing) {
            super(editing);
        }

        @Override
        protected LinkEnd endAt(Point location) {
            return location.x < place().centerX() ? LinkEnd.START : LinkEnd.FINISH;
        }

        @Override
        protected Point anchor(LinkEnd end) {
            Rect bar = place();
            return new Point((int) Math.round(end == LinkEnd.START ? bar.x() : bar.right()),
                    (int) Math.round(bar.centerY()));
        }
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

    /** What a press of the mouse would hold. */
    private Optional<GanttHandle> handleAt(Point location) {
        int row = row();
        return row < 0 ? Optional.empty() : GanttHandle.at(state().diagram(), row, location.x, location.y);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection) {
            GanttHandle handle = handleAt(inFigure(selection.getLocation())).orElse(null);
            if (handle == GanttHandle.LINK_START || handle == GanttHandle.LINK_FINISH) {
                return new LinkDrag(editing());
            }
            if (handle != null) {
                return new BarDrag(this, handle, editing(), view.chart());
            }
        }
        return new SelectEditPartTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            view.open(element());
        }
    }

    @Override
    public Point problemPlace() {
        Rect bar = row() < 0 ? null : place();
        return bar == null ? null : new Point((int) bar.x() - SIGN_ROOM, (int) Math.round(bar.centerY()));
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

        Bars() {
            addMouseMotionListener(new MouseMotionListener.Stub() {
                @Override
                public void mouseEntered(MouseEvent event) {
                    pointedAt(true);
                    mouseMoved(event);
                }

                @Override
                public void mouseMoved(MouseEvent event) {
                    setCursor(editing().isWritable() ? handleAt(event.getLocation()).map(Handles::cursor).orElse(null)
                            : null);
                }

                @Override
                public void mouseExited(MouseEvent event) {
                    pointedAt(false);
                }
            });
        }

        private void pointedAt(boolean isPointedAt) {
            pointedAt = isPointedAt;
            if (isPointedAt) {
                // the toolkit doesn't tell each bar when the pointer leaves it, after a drag for instance
                view.pointedAt(RowEditPart.this);
            }
            repaint();
        }

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
            int x = left > right ? 0 : (int) left - HANDLE_ROOM;
            int width = left > right ? 1 : (int) Math.ceil(right) + LABEL_ROOM - x;
            setBounds(new Rectangle(x, y, width, height));
            repaint();
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return getBounds().contains(x, y) && (handleAt(new Point(x, y)).isPresent()
                    || ProblemMarks.hits(this, x, y));
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
            int row = row();
            if (row >= 0 && editing().isWritable() && (pointedAt || getSelected() == SELECTED_PRIMARY)) {
                state().diagram().mainBar(row)
                        .ifPresent(bar -> Handles.paint(graphics, state().painter().theme(), state().diagram(), bar));
            }
        }
    }

    private String reason() {
        return state().diagram().plan().of(element()).filter(p -> p.reason() != null)
                .map(p -> p.reason().text(state().diagram().options().locale())).orElse("");
    }
}
