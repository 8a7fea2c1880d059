/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.time.Duration;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ReconnectRequest;
import org.jalon.diagram.LinkEnd;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;

/** Precedences drawn to and from the sides of an element of the plan: the side that the hand takes is tied. */
public abstract class PlanLinkPolicy extends LinkPolicy {

    /** Links of the host, whose model is an element of the breakdown. */
    protected PlanLinkPolicy(DiagramEditing editing) {
        super(editing);
    }

    /** The end of the element at a place. */
    protected abstract LinkEnd endAt(Point location);

    /** Where a link leaves or enters at an end. */
    protected abstract Point anchor(LinkEnd end);

    private WbsElement element() {
        return (WbsElement) getHost().getModel();
    }

    @Override
    protected void begin(LinkRequest link, Point location) {
        link.setFrom(endAt(location));
    }

    @Override
    protected Edit link(LinkRequest link, GraphicalEditPart source, Point location) {
        return source.getModel() instanceof WbsElement predecessor ? editing().plan().link(predecessor, element(),
                link.from().to(endAt(location)), Duration.ZERO) : null;
    }

    @Override
    protected Edit reconnect(ConnectionEditPart part, boolean source, Point location) {
        return part.getModel() instanceof Dependency link ? reconnect(link, source, location) : null;
    }

    @Override
    protected Edit reconnect(LinkEndRequest end, Point location) {
        return end.link() instanceof Dependency link ? reconnect(link, end.isSource(), location) : null;
    }

    private Edit reconnect(Dependency link, boolean source, Point location) {
        DependencyType type = type(link, source, location);
        return source ? editing().plan().reconnect(link, element(), link.getSuccessor(), type)
                : editing().plan().reconnect(link, link.getPredecessor(), element(), type);
    }

    private DependencyType type(Dependency link, boolean source, Point location) {
        LinkEnd here = endAt(location);
        return source ? here.to(LinkEnd.ofSuccessor(link.getType())) : LinkEnd.ofPredecessor(link.getType()).to(here);
    }

    @Override
    protected Point leaves(LinkRequest link, Point pointer) {
        return anchor(link.from());
    }

    @Override
    protected Point enters(Point location) {
        return anchor(endAt(location));
    }

    @Override
    protected String label(Request request, Point location) {
        if (request instanceof LinkRequest link) {
            return editing().notation().type(link.from().to(endAt(location)));
        }
        if (request instanceof LinkEndRequest end) {
            return end.link() instanceof Dependency link
                    ? editing().notation().type(type(link, end.isSource(), location)) : "";
        }
        return ((ReconnectRequest) request).getConnectionEditPart().getModel() instanceof Dependency link
                ? editing().notation().type(type(link,
                        RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()), location)) : "";
    }
}
