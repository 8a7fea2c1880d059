/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Draws a link by dragging from a side of one element to a side of another; says why it would be refused. */
public final class LinkDrag extends ConnectionDragCreationTool {

    private final DiagramEditing editing;

    /** Draws links; a part returns it as its drag tracker near its sides. */
    public LinkDrag(DiagramEditing editing) {
        this.editing = editing;
    }

    @Override
    protected Request createTargetRequest() {
        return new LinkRequest(null);
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }
}
