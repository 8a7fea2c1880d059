/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttGestures;
import org.jalon.diagram.gantt.GanttGestures.Proposal;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;

/** What dragging a bar means, and what is seen of it meanwhile: where the bars would be, and their dates. */
final class BarPolicy extends GraphicalEditPolicy {

    static final String ROLE = "bar";

    private final GanttState state;
    private final DiagramEditing editing;
    private GhostFeedback feedback;

    BarPolicy(GanttState state, DiagramEditing editing) {
        this.state = state;
        this.editing = editing;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof BarRequest;
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof BarRequest bar && !bar.elements().isEmpty()
                ? editing.command(proposal(bar).edit()) : null;
    }

    private Proposal proposal(BarRequest request) {
        GanttGestures gestures = state.gestures();
        WbsElement held = request.elements().get(0);
        GanttBar bar = state.diagram().mainBar(state.rowOf(held)).orElseThrow();
        Rect bounds = bar.bounds();
        return switch (request.handle()) {
            case START -> gestures.resizeStart((Activity) held, bounds.x() + request.dx());
            case END -> gestures.resize((Activity) held, bounds.right() + request.dx());
            case PROGRESS -> gestures.progress((Activity) held,
                    GanttHandle.progress(state.diagram(), bar).x() + request.dx());
            default -> gestures.move(request.elements(), request.dx());
        };
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!(request instanceof BarRequest bar)) {
            return;
        }
        if (feedback == null) {
            feedback = new GhostFeedback(state.painter().theme(), getHost().getViewer().getControl().getFont());
            addFeedback(feedback);
        }
        Proposal proposal = proposal(bar);
        feedback.show(proposal, editing.isWritable() && proposal.edit().isPossible(), state.visibleArea());
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }

    @Override
    public void deactivate() {
        eraseSourceFeedback(null);
        super.deactivate();
    }
}
