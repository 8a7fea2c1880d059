/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.edit.NewNames;

/** What is dropped on the bare sheet is created there, as part of the lane that is there. */
final class SheetPolicy extends GraphicalEditPolicy {

    private NetworkEditPart sheet() {
        return (NetworkEditPart) getHost();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_CREATE.equals(type) || RequestConstants.REQ_MOVE.equals(type)
                || RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_ORPHAN.equals(type) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (request instanceof CreateRequest create && RequestConstants.REQ_CREATE.equals(request.getType())
                && create.getNewObjectType() instanceof ActivityKind kind) {
            return sheet().state().editing().command(creation(kind, create.getLocation()));
        }
        return null;
    }

    /** The edit that creates an activity whose box has its middle at a place in the control. */
    Edit creation(ActivityKind kind, Point location) {
        Point point = sheet().inFigure(location);
        NetworkLane lane = sheet().laneAt(point.y);
        return sheet().state().editor().create(kind, NewNames.of(kind),
                lane == null ? corner(kind, point) : null, lane == null ? null : lane.owner());
    }

    /** The upper left corner of a box whose middle is at a place of the sheet. */
    private static org.jalon.diagram.Point corner(ActivityKind kind, Point middle) {
        NetworkNode.Kind box = switch (kind) {
            case MILESTONE -> NetworkNode.Kind.MILESTONE;
            case GATE -> NetworkNode.Kind.GATE;
            default -> NetworkNode.Kind.ACTIVITY;
        };
        return new org.jalon.diagram.Point(middle.x - NetworkNode.width(box) / 2,
                middle.y - NetworkNode.height() / 2);
    }
}
