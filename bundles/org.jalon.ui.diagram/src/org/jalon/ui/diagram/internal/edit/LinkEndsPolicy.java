/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** Has the ends of a selected link dragged to other elements or to the other side of the same; refusals are said. */
public final class LinkEndsPolicy extends ConnectionEndpointEditPolicy {

    private final DiagramEditing editing;
    private LinkFeedback feedback;

    /** Ends of the host, a connection whose model is a link. */
    public LinkEndsPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    private ConnectionEditPart link() {
        return (ConnectionEditPart) getHost();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        if (editing.isWritable()) {
            handles.add(new EndHandle(ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE));
            handles.add(new EndHandle(ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET));
        }
        return handles;
    }

    private final class EndHandle extends ConnectionHandle {
        private final String end;

        EndHandle(int place, String end) {
            this.end = end;
            setOwner(link());
            setLocator(new ConnectionLocator(getConnection(), place));
        }

        @Override
        protected DragTracker createDragTracker() {
            return new EndDrag(end);
        }
    }

    private final class EndDrag extends ConnectionEndpointTracker {
        EndDrag(String end) {
            super(link());
            setCommandName(end);
        }

        @Override
        protected void setCurrentCommand(Command command) {
            super.setCurrentCommand(command);
            editing.explain(command);
        }
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof ReconnectRequest reconnect) {
            if (feedback == null) {
                feedback = new LinkFeedback(getHost().getViewer().getControl());
                addFeedback(feedback);
            }
            PointList points = ((Connection) getHostFigure()).getPoints();
            boolean source = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
            Point fixed = (source ? points.getLastPoint() : points.getFirstPoint()).getCopy();
            getHostFigure().translateToAbsolute(fixed);
            Point moving = reconnect.getLocation().getCopy();
            feedback.translateToRelative(fixed);
            feedback.translateToRelative(moving);
            feedback.show(source ? moving : fixed, source ? fixed : moving);
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
    protected void showFocus() {
        // the selection is drawn with the link
    }
}
