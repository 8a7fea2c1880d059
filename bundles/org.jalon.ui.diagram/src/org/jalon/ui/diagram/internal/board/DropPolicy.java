/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.jalon.diagram.board.BoardTool;

/** What is created or dropped on the bare board or on a box. */
final class DropPolicy extends GraphicalEditPolicy {

    private final BoardState state;
    private final ItemPart box;

    /**
     * The policy of the sheet, or of a box.
     *
     * @param box null for the sheet
     */
    DropPolicy(BoardState state, ItemPart box) {
        this.state = state;
        this.box = box;
    }

    private static boolean isDrop(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_CREATE.equals(type) || RequestConstants.REQ_MOVE.equals(type)
                || RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_ORPHAN.equals(type);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (!isDrop(request) || box != null && box.own() == null) {
            return null;
        }
        BoardTool tool = RequestConstants.REQ_CREATE.equals(request.getType())
                && ((CreateRequest) request).getNewObjectType() instanceof BoardTool created ? created : null;
        return box == null || state.editor().isTarget(tool, box.own()) ? getHost() : null;
    }

    /** Creation only: where boxes are dropped, the {@link BoardDrag} knows for all of them. */
    @Override
    public Command getCommand(Request request) {
        if (!RequestConstants.REQ_CREATE.equals(request.getType())
                || !(((CreateRequest) request).getNewObjectType() instanceof BoardTool tool)) {
            return null;
        }
        BoardEditPart sheet = (BoardEditPart) getHost().getRoot().getContents();
        EObject over = box == null ? null : box.own();
        return state.editing().command(state.editor().create(tool, state.board(),
                sheet.onBoard(((CreateRequest) request).getLocation()), over));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (box != null && isDrop(request)) {
            box.setTargeted(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (box != null) {
            box.setTargeted(false);
        }
    }
}
