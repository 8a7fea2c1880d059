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
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.jalon.diagram.Point;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttLink;
import org.jalon.model.breakdown.Dependency;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.LinkEnds;
import org.jalon.ui.diagram.internal.edit.TextEdit;

/** A precedence between two lines. It stands by itself: its ends may be out of sight and have no part of their own. */
final class LinkEditPart extends DiagramPart {

    private static final int TOLERANCE = 3;
    private static final int ARROW = 5;

    private final GanttView view;

    LinkEditPart(Dependency dependency, GanttView view) {
        setModel(dependency);
        this.view = view;
    }

    @Override
    public void performRequest(Request request) {
        Object type = request.getType();
        if (RequestConstants.REQ_DIRECT_EDIT.equals(type) || RequestConstants.REQ_OPEN.equals(type)) {
            editTerms();
        }
    }

    /** Opens a field in the middle of the link, in which its type and lag are written. */
    void editTerms() {
        if (view.editing().isWritable()) {
            new TextEdit(this, view.editing(), ((Course) getFigure())::middle,
                    view.editing().notation().format(dependency()),
                    text -> view.editing().plan().setLinkTerms(dependency(), text)).show();
        }
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new LinkEnds(view.editing(),
                (figure, source) -> ((Course) figure).end(source)));
    }

    private Dependency dependency() {
        return (Dependency) getModel();
    }

    private GanttState state() {
        return (GanttState) getParent().getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Course();
    }

    @Override
    protected void refreshVisuals() {
        GanttLink link = state().link(dependency());
        if (link != null) {
            ((Course) getFigure()).place(link);
        }
    }

    @Override
    protected String words() {
        GanttLink link = state().link(dependency());
        return link == null ? "" : state().shapes().description(link);
    }

    private final class Course extends Figure {

        private List<Point> points = List.of();
        private List<Shape> shapes = List.of();

        void place(GanttLink link) {
            points = link.points();
            shapes = List.of(state().shapes().link(link));
            Rectangle box = new Rectangle((int) points.get(0).x(), (int) points.get(0).y(), 1, 1);
            points.forEach(p -> box.union((int) p.x(), (int) p.y()));
            setBounds(box.getExpanded(ARROW, ARROW));
            repaint();
        }

        org.eclipse.draw2d.geometry.Point end(boolean source) {
            Point end = source ? points.get(0) : points.get(points.size() - 1);
            return new org.eclipse.draw2d.geometry.Point((int) Math.round(end.x()), (int) Math.round(end.y()));
        }

        Rectangle middle() {
            Point a = points.get((points.size() - 1) / 2);
            Point b = points.get((points.size() - 1) / 2 + 1);
            return new Rectangle((int) (a.x() + b.x()) / 2, (int) (a.y() + b.y()) / 2, 0, 0);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            if (!getBounds().contains(x, y)) {
                return false;
            }
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point b = points.get(i);
                if (x >= Math.min(a.x(), b.x()) - TOLERANCE && x <= Math.max(a.x(), b.x()) + TOLERANCE
                        && y >= Math.min(a.y(), b.y()) - TOLERANCE && y <= Math.max(a.y(), b.y()) + TOLERANCE) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public IFigure getToolTip() {
            return DiagramTooltip.of(words(), dependency().getJustification() == null ? ""
                    : dependency().getJustification());
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            state().painter().paint(graphics, shapes);
            if (getSelected() != SELECTED_NONE) {
                state().painter().selectionPen(graphics);
                for (int i = 1; i < points.size(); i++) {
                    graphics.drawLine((int) points.get(i - 1).x(), (int) points.get(i - 1).y(),
                            (int) points.get(i).x(), (int) points.get(i).y());
                }
            }
        }
    }
}
