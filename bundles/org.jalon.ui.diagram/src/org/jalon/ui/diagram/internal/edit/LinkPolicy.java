/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.jalon.planning.edit.Edit;

/**
 * Links that are drawn to and from an element: what they mean, subclasses know; what is seen meanwhile is the same
 * everywhere. A refused link is crossed out where it would end. Places are in the coordinate system of the host's
 * figure.
 */
public abstract class LinkPolicy extends GraphicalEditPolicy {

    private final DiagramEditing editing;
    private LinkFeedback feedback;
    private LinkFeedback.Target target;

    /** Links of the host. */
    protected LinkPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    /** Editing on the diagram. */
    protected final DiagramEditing editing() {
        return editing;
    }

    /** A link begins at a place of the host. */
    protected void begin(LinkRequest link, Point location) {
        // where it makes no difference, nothing need be kept
    }

    /** What a link from another element means that ends at a place of the host; null if nothing. */
    protected abstract Edit link(LinkRequest link, GraphicalEditPart source, Point location);

    /**
     * What it means to tie one end of a link to a place of the host; null if nothing.
     *
     * @param source whether it is the end where the link begins
     */
    protected abstract Edit reconnect(ConnectionEditPart link, boolean source, Point location);

    /** The same where links are no connections of GEF. */
    protected Edit reconnect(LinkEndRequest end, Point location) {
        return null;
    }

    /** Where a link begun at the host leaves it while the pointer is somewhere. */
    protected abstract Point leaves(LinkRequest link, Point pointer);

    /** Where a link would enter the host with the pointer at a place of it. */
    protected abstract Point enters(Point location);

    /** What is said of a link that could be drawn or reconnected so; empty for nothing. */
    protected String label(Request request, Point location) {
        return "";
    }

    private Point here(Point absolute) {
        Point relative = absolute.getCopy();
        getHostFigure().translateToRelative(relative);
        return relative;
    }

    private static Point location(Request request) {
        return switch (request) {
            case LinkRequest link -> link.getLocation();
            case LinkEndRequest end -> end.getLocation();
            default -> ((ReconnectRequest) request).getLocation();
        };
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_CONNECTION_START.equals(type) || RequestConstants.REQ_CONNECTION_END.equals(type)
                || isReconnection(request) ? getHost() : null;
    }

    private static boolean isReconnection(Request request) {
        return request instanceof ReconnectRequest || request instanceof LinkEndRequest;
    }

    @Override
    public Command getCommand(Request request) {
        Object type = request.getType();
        if (request instanceof LinkRequest link) {
            return RequestConstants.REQ_CONNECTION_START.equals(type) ? start(link)
                    : RequestConstants.REQ_CONNECTION_END.equals(type) ? end(link) : null;
        }
        if (request instanceof LinkEndRequest end) {
            return command(reconnect(end, here(end.getLocation())));
        }
        return request instanceof ReconnectRequest reconnect ? command(reconnect(reconnect.getConnectionEditPart(),
                RequestConstants.REQ_RECONNECT_SOURCE.equals(type), here(reconnect.getLocation()))) : null;
    }

    private Command start(LinkRequest link) {
        begin(link, here(link.getLocation()));
        Command started = editing.isWritable() ? new Started() : editing.command(null);
        link.setSourceEditPart(getHost());
        link.setStartCommand(started);
        return started;
    }

    /** Only says that a link may begin here. */
    private static final class Started extends Command {
    }

    private Command end(LinkRequest link) {
        return link.getSourceEditPart() instanceof GraphicalEditPart source && source != getHost()
                ? command(link(link, source, here(link.getLocation()))) : null;
    }

    private Command command(Edit edit) {
        return edit == null ? null : editing.command(edit);
    }

    // what is seen meanwhile

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof LinkRequest link && RequestConstants.REQ_CONNECTION_END.equals(request.getType())) {
            if (feedback == null) {
                feedback = new LinkFeedback(getHost().getViewer().getControl());
                addFeedback(feedback);
            }
            Point from = leaves(link, here(link.getLocation())).getCopy();
            getHostFigure().translateToAbsolute(from);
            Point to = link.getLocation().getCopy();
            feedback.translateToRelative(from);
            feedback.translateToRelative(to);
            feedback.show(from, to);
        }
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
        if (getHost() instanceof BoxPart box && RequestConstants.REQ_SELECTION.equals(request.getType())) {
            box.setHovered(true);
        }
        boolean drawing = request instanceof LinkRequest link
                && RequestConstants.REQ_CONNECTION_END.equals(request.getType())
                && link.getSourceEditPart() != getHost();
        if (!drawing && !isReconnection(request)) {
            return;
        }
        if (target == null) {
            target = new LinkFeedback.Target(getHost().getViewer().getControl());
            addFeedback(target);
        }
        Point location = here(location(request));
        Point anchor = enters(location).getCopy();
        getHostFigure().translateToAbsolute(anchor);
        target.translateToRelative(anchor);
        Command command = getCommand(request);
        target.show(anchor, command != null && command.canExecute(), label(request, location));
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (target != null) {
            removeFeedback(target);
            target = null;
        }
        if (getHost() instanceof BoxPart box) {
            box.setHovered(false);
        }
    }
}
