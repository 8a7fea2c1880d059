/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.jalon.diagram.LinkEnd;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkNode.Cell;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.ui.diagram.internal.edit.BoxPart;
import org.jalon.ui.diagram.internal.edit.LinkDrag;
import org.jalon.ui.diagram.internal.edit.PartDrag;
import org.jalon.ui.diagram.internal.edit.PlanLinkPolicy;
import org.jalon.ui.diagram.internal.edit.TextEdit;

/** The box of an activity, or of a work package that is collapsed or has links of its own. */
final class NodePart extends BoxPart {

    NodePart(WbsElement element) {
        setModel(element);
    }

    @Override
    public WbsElement element() {
        return (WbsElement) getModel();
    }

    NetworkState state() {
        return (NetworkState) getParent().getModel();
    }

    /** The box as last laid out, null if it is about to go. */
    NetworkNode node() {
        return getParent() == null ? null : state().node(element());
    }

    @Override
    protected IFigure createFigure() {
        return new BoxFigure(this);
    }

    private BoxFigure box() {
        return (BoxFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Links());
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new MovePolicy());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelSourceConnections() {
        return state().leaving(element());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelTargetConnections() {
        return state().entering(element());
    }

    @Override
    protected void refreshVisuals() {
        NetworkNode node = node();
        if (node != null) {
            box().place(node);
        }
    }

    @Override
    protected void setHovered(boolean hovered) {
        box().setHovered(hovered && state().editing().isWritable());
    }

    // gestures

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof LocationRequest at && state().editing().isWritable()) {
            Point point = inFigure(at.getLocation());
            if (box().isAtSide(point)) {
                return new LinkDrag(state().editing());
            }
        }
        return new PartDrag(this, state().editing());
    }

    @Override
    public void performRequest(Request request) {
        boolean open = RequestConstants.REQ_OPEN.equals(request.getType());
        if (!open && !RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            super.performRequest(request);
            return;
        }
        Content content = Content.NAME;
        if (request instanceof LocationRequest at && at.getLocation() != null) {
            Point point = inFigure(at.getLocation());
            content = box().contentAt(point);
        }
        edit(content == Content.DURATION ? content : Content.NAME);
    }

    /** Edits the name or the duration in its compartment. */
    void edit(Content content) {
        NetworkNode node = node();
        if (node == null || !state().editing().isWritable()) {
            return;
        }
        boolean duration = content == Content.DURATION && element() instanceof Activity;
        Cell cell = (duration ? node.cell(Content.DURATION).or(() -> node.cell(Content.DATE))
                .or(() -> node.cell(Content.EXPECTED)) : node.cell(Content.NAME)).orElse(null);
        if (cell == null) {
            return;
        }
        if (duration) {
            Activity activity = (Activity) element();
            String text = Durations.of(state().editing().session().project()).format(activity.getDuration(),
                    activity.getDurationUnit(), activity.isElapsed(), activity.isEstimated(),
                    Locale.getDefault());
            new TextEdit(this, state().editing(), () -> area(cell), text,
                    entry -> state().editing().plan().setDuration(activity, entry)).show();
        } else {
            new TextEdit(this, state().editing(), () -> area(cell),
                    element().getName() == null ? "" : element().getName(),
                    entry -> state().editing().session().elements().rename(element(), entry)).show();
        }
    }

    private Rectangle area(Cell cell) {
        Rectangle outline = box().outline();
        return new Rectangle((int) cell.bounds().x() + outline.x, (int) cell.bounds().y() + outline.y,
                (int) cell.bounds().width(), (int) cell.bounds().height());
    }

    @Override
    public Point problemPlace() {
        Rectangle outline = box().outline();
        return new Point(outline.right() - 1, outline.y + 1);
    }

    @Override
    protected String words() {
        NetworkNode node = node();
        return node == null ? "" : DiagramTooltip.words(node.planned());
    }

    /** Links are taken and dropped at the half of the box that is nearer: left for its start, right for its finish. */
    private final class Links extends PlanLinkPolicy {

        Links() {
            super(state().editing());
        }

        @Override
        protected LinkEnd endAt(Point location) {
            return location.x < box().outline().getCenter().x ? LinkEnd.START : LinkEnd.FINISH;
        }

        @Override
        protected Point anchor(LinkEnd end) {
            Rectangle outline = box().outline();
            return new Point(end == LinkEnd.START ? outline.x : outline.right(), outline.y + outline.height / 2);
        }
    }
}
