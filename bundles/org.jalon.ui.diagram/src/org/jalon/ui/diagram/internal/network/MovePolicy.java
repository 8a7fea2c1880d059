/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;

/**
 * Boxes that are dragged get a place of their own; in lanes they change to the lane where they are dropped; an
 * activity without links that is dropped on a link is put into it.
 */
final class MovePolicy extends NonResizableEditPolicy {

    private NodePart node() {
        return (NodePart) getHost();
    }

    private NetworkEditPart sheet() {
        return (NetworkEditPart) getHost().getParent();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List createSelectionHandles() {
        return new ArrayList<>();
    }

    @Override
    protected void showFocus() {
        // the selection is drawn with the box
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType());
    }

    /** One command for all boxes that move together: that of the first. */
    @Override
    public Command getCommand(Request request) {
        if (!RequestConstants.REQ_MOVE.equals(request.getType())) {
            return null;
        }
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        List<NodePart> parts = new ArrayList<>();
        for (Object part : move.getEditParts()) {
            if (part instanceof NodePart each) {
                parts.add(each);
            }
        }
        return parts.isEmpty() || parts.get(0) != getHost() ? null
                : node().state().editing().command(edit(move, parts));
    }

    private Edit edit(ChangeBoundsRequest move, List<NodePart> parts) {
        NetworkState state = node().state();
        if (!state.diagram().lanes().isEmpty()) {
            Point at = sheet().inFigure(move.getLocation());
            NetworkLane lane = sheet().laneAt(at.y);
            List<WbsElement> elements = parts.stream().map(NodePart::element).toList();
            return state.editor().moveToLane(elements, lane == null ? null : lane.owner(),
                    state.diagram().options().grouping());
        }
        NetworkEdge edge = linkBelow(move, parts);
        if (edge != null) {
            return state.editing().plan().insertIntoLink(edge.dependency(), (Activity) node().element());
        }
        Map<WbsElement, org.jalon.diagram.Point> places = new LinkedHashMap<>();
        for (NodePart part : parts) {
            Rectangle bounds = new PrecisionRectangle(((BoxFigure) part.getFigure()).outline());
            part.getFigure().translateToAbsolute(bounds);
            bounds.translate(move.getMoveDelta());
            part.getFigure().translateToRelative(bounds);
            places.put(part.element(), new org.jalon.diagram.Point(bounds.x, bounds.y));
        }
        return state.editor().move(places);
    }

    private NetworkEdge linkBelow(ChangeBoundsRequest move, List<NodePart> parts) {
        if (parts.size() != 1 || !(node().element() instanceof Activity activity) || move.getLocation() == null
                || !activity.getPredecessorLinks().isEmpty() || !activity.getSuccessorLinks().isEmpty()) {
            return null;
        }
        return EdgePart.at(sheet(), move.getLocation()).map(EdgePart::edge).filter(edge -> edge.count() == 1)
                .orElse(null);
    }
}
