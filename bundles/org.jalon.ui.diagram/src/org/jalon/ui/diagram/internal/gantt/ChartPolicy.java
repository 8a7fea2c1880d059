/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.edit.Place;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.NewNames;

/** Creates what a tool is for on the line where one clicks: after it, or in the work package that it is. */
final class ChartPolicy extends GraphicalEditPolicy {

    private final GanttState state;
    private final DiagramEditing editing;

    ChartPolicy(GanttState state, DiagramEditing editing) {
        this.state = state;
        this.editing = editing;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (!(request instanceof CreateRequest create) || !(create.getNewObject() instanceof ActivityKind kind)) {
            return null;
        }
        Point at = create.getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        int row = state.diagram().rowAt(at.y).orElse(-1);
        WbsElement element = row < 0 ? null : state.diagram().row(row).element();
        Place place = element == null ? Place.atEndOf(editing.session().project())
                : element instanceof WorkPackage ? Place.atEndOf(element) : Place.after(element);
        return editing.command(state.gestures().create(editing.plan(), place, kind, NewNames.of(kind), at.x));
    }
}
