/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.time.Duration;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.jalon.diagram.LinkEnd;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;

/**
 * Links that are drawn to and from the sides of an element: the side that the hand takes is the end that is tied. A
 * refused link is outlined where it would end.
 */
public abstract class LinkPolicy extends GraphicalEditPolicy {

    private final DiagramEditing editing;
    private LinkFeedback feedback;
    private LinkFeedback.Target target;

    /** Links of the host, whose model is an element of the breakdown. */
    protected LinkPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    /**
     * The end of the element at a place.
     *
     * @param location relative to the host's figure's coordinate system (that of its bounds)
     */
    protected abstract LinkEnd endAt(Point location);

    /** Where a link leaves or enters at an end, in the coordinate system of the host's figure. */
    protected abstract Point anchor(LinkEnd end);

    private WbsElement element() {
        return (WbsElement) getHost().getModel();
    }

    private LinkEnd end(Point location) {
        Point relative = location.getCopy();
        getHostFigure().translateToRelative(relative);
        return endAt(relative);
    }

    private Point absoluteAnchor(LinkEnd end) {
        Point anchor = anchor(end).getCopy();
        getHostFigure().translateToAbsolute(anchor);
        return anchor;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_CONNECTION_START.equals(type) || RequestConstants.REQ_CONNECTION_END.equals(type)
                || request instanceof ReconnectRequest ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        Object type = request.getType();
        if (request instanceof LinkRequest link) {
            if (RequestConstants.REQ_CONNECTION_START.equals(type)) {
                link.setFrom(end(link.getLocation()));
                Command started = editing.isWritable() ? new Started() : editing.command(null);
                link.setSourceEditPart(getHost());
                link.setStartCommand(started);
                return started;
            }
            return RequestConstants.REQ_CONNECTION_END.equals(type) ? end(link) : null;
        }
        return request instanceof ReconnectRequest reconnect ? reconnect(reconnect) : null;
    }

    /** Only says that a link may begin here. */
    private static final class Started extends Command {
    }

    private Command end(LinkRequest link) {
        if (!(link.getSourceEditPart() instanceof GraphicalEditPart source)
                || !(source.getModel() instanceof WbsElement predecessor) || source == getHost()) {
            return null;
        }
        return editing.command(editing.plan().link(predecessor, element(), link.from().to(end(link.getLocation())),
                Duration.ZERO));
    }

    private Command reconnect(ReconnectRequest request) {
        if (!(request.getConnectionEditPart().getModel() instanceof Dependency link)) {
            return null;
        }
        boolean moved = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
        LinkEnd here = end(request.getLocation());
        Edit edit = moved
                ? editing.plan().reconnect(link, element(), link.getSuccessor(),
                        here.to(LinkEnd.ofSuccessor(link.getType())))
                : editing.plan().reconnect(link, link.getPredecessor(), element(),
                        LinkEnd.ofPredecessor(link.getType()).to(here));
        return editing.command(edit);
    }

    // what is seen meanwhile

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof LinkRequest link && RequestConstants.REQ_CONNECTION_END.equals(request.getType())) {
            if (feedback == null) {
                feedback = new LinkFeedback(getHost().getViewer().getControl());
                addFeedback(feedback);
            }
            feedback.show(relative(absoluteAnchor(link.from())), relative(link.getLocation()));
        }
    }

    private Point relative(Point absolute) {
        Point point = absolute.getCopy();
        feedback.translateToRelative(point);
        return point;
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }

    @Override
    public void showTargetFeedback(Request request) {
        boolean drawing = request instanceof LinkRequest
                && RequestConstants.REQ_CONNECTION_END.equals(request.getType())
                && ((LinkRequest) request).getSourceEditPart() != getHost();
        if (!drawing && !(request instanceof ReconnectRequest)) {
            return;
        }
        if (target == null) {
            target = new LinkFeedback.Target(getHost().getViewer().getControl());
            addFeedback(target);
        }
        Point location = request instanceof LinkRequest link ? link.getLocation()
                : ((ReconnectRequest) request).getLocation();
        Point anchor = absoluteAnchor(end(location));
        target.translateToRelative(anchor);
        Command command = getCommand(request);
        target.show(anchor, command != null && command.canExecute(), label(request));
    }

    private String label(Request request) {
        LinkEnd here = end(request instanceof LinkRequest link ? link.getLocation()
                : ((ReconnectRequest) request).getLocation());
        if (request instanceof LinkRequest link) {
            return editing.notation().type(link.from().to(here));
        }
        if (!(((ReconnectRequest) request).getConnectionEditPart().getModel() instanceof Dependency link)) {
            return "";
        }
        return editing.notation().type(RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType())
                ? here.to(LinkEnd.ofSuccessor(link.getType())) : LinkEnd.ofPredecessor(link.getType()).to(here));
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (target != null) {
            removeFeedback(target);
            target = null;
        }
    }
}
