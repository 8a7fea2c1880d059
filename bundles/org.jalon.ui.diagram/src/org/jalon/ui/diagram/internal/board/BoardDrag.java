/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.ui.diagram.internal.edit.PartDrag;

/** Drags boxes to other places, or onto another box. All that move together are one edit. */
final class BoardDrag extends PartDrag {

    /** In the extended data of the request: whether the boxes can't be dropped where they are now. */
    static final String REFUSED = "org.jalon.refused";

    private final BoardState state;
    private Point middle;

    BoardDrag(ItemPart part, BoardState state) {
        super(part, state.editing());
        this.state = state;
    }

    @Override
    protected Command getCommand() {
        if (!(getSourceEditPart().getRoot().getContents() instanceof BoardEditPart sheet)) {
            return null;
        }
        ChangeBoundsRequest move = (ChangeBoundsRequest) getTargetRequest();
        Point from = sheet.onBoard(getStartLocation());
        Point to = sheet.onBoard(getStartLocation().getTranslated(move.getMoveDelta()));
        Map<EObject, Point> middles = new LinkedHashMap<>();
        for (Object each : getOperationSet()) {
            if (each instanceof ItemPart part && part.own() != null) {
                Rect bounds = part.item().bounds();
                middle = new Point(bounds.centerX() + to.x() - from.x(), bounds.centerY() + to.y() - from.y());
                middles.put(part.own(), middle);
            }
        }
        EObject over = getTargetEditPart() instanceof ItemPart part ? part.own() : null;
        return middles.isEmpty() ? null
                : state.editing().command(state.editor().move(state.board(), middles, over));
    }

    @Override
    public void deactivate() {
        state.tellArea(null);
        super.deactivate();
    }

    @Override
    @SuppressWarnings("unchecked") // as the oldest GEF supported declares it
    protected boolean handleDragInProgress() {
        boolean handled = super.handleDragInProgress();
        if (isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS)) {
            Command command = getCurrentCommand();
            state.tellArea(command == null || !command.canExecute() ? null : middle);
            getTargetRequest().getExtendedData().put(REFUSED, command == null || !command.canExecute());
            showSourceFeedback();
        }
        return handled;
    }
}
