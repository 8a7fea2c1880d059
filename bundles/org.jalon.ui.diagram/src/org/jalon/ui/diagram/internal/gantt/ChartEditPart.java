/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jface.action.IAction;
import org.jalon.diagram.Role;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.EmptyHint;
import org.jalon.ui.table.Themes;

/** The chart: its ground, and one part for each line and link that is visible. */
final class ChartEditPart extends DiagramPart {

    private final GanttView view;

    ChartEditPart(GanttState state, GanttView view) {
        setModel(state);
        this.view = view;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ChartPolicy(state(), view.editing()));
    }

    /** A double click where nothing is yet means that something is to be there. */
    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            view.table().action("insert").ifPresent(IAction::run);
        }
    }

    private GanttState state() {
        return (GanttState) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Ground();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelChildren() {
        return state().visible();
    }

    /** Shows the parts that are visible now, without touching those that stay. */
    void visibleChanged() {
        refreshChildren();
    }

    /** Takes up another diagram: everything may stand elsewhere. */
    void diagramChanged() {
        refreshChildren();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
        getFigure().revalidate();
        getFigure().repaint();
    }

    /** The part of a model; null if it isn't visible. */
    EditPart part(Object model) {
        return (EditPart) getViewer().getEditPartRegistry().get(model);
    }

    /** A click beside a bar means the line it is on; a drag there, the lines that it passes. */
    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection) {
            Point at = inFigure(selection.getLocation());
            int row = state().diagram().rowAt(at.y).orElse(-1);
            EditPart part = row < 0 ? null : part(state().diagram().row(row).element());
            if (part != null) {
                return new RowsDrag(part, this, row);
            }
        }
        return new SelectEditPartTracker(this);
    }

    /** Selects the lines between two, both included. */
    void selectRows(int first, int last) {
        List<WbsElement> elements = state().diagram().rows(Math.min(first, last), Math.max(first, last) + 1).stream()
                .map(GanttRow::element).toList();
        view.select(first <= last ? elements : elements.reversed());
    }

    /** The line at a place of the canvas, the nearest one above or below the chart. */
    int rowAt(Point location) {
        Point at = inFigure(location);
        return Math.clamp((long) (at.y / state().diagram().options().rowHeight()), 0,
                Math.max(0, state().diagram().rowCount() - 1));
    }

    @Override
    protected String words() {
        return Messages.chartName;
    }

    /** Paints what lies behind bars and links, as far as it is to be painted anew. */
    private final class Ground extends Figure {

        Ground() {
            setOpaque(true);
        }

        @Override
        public Dimension getPreferredSize(int widthHint, int heightHint) {
            GanttDiagram diagram = state().diagram();
            return new Dimension((int) Math.ceil(diagram.width()), (int) Math.ceil(diagram.height()));
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle clip = graphics.getClip(new Rectangle());
            GanttState state = state();
            graphics.setBackgroundColor(Themes.fill(state.painter().theme(), Role.BACKGROUND));
            graphics.fillRectangle(clip);
            int height = (int) state.diagram().options().rowHeight();
            state.painter().paint(graphics, state.shapes().ground(clip.y / height, clip.bottom() / height + 1, clip.x,
                    clip.right()));
            paintSelection(graphics, clip, height);
            state.hint().ifPresent(hint -> EmptyHint.paint(graphics, state.painter(), hint, getViewer()));
        }

        private void paintSelection(Graphics graphics, Rectangle clip, int height) {
            graphics.setBackgroundColor(Themes.fill(state().painter().theme(), Role.SELECTION));
            graphics.setAlpha(170);
            for (Object selected : getViewer().getSelectedEditParts()) {
                if (((EditPart) selected).getModel() instanceof WbsElement element) {
                    int row = state().rowOf(element);
                    graphics.fillRectangle(clip.x, row * height, clip.width, height - 1);
                }
            }
            graphics.setAlpha(255);
        }
    }
}
