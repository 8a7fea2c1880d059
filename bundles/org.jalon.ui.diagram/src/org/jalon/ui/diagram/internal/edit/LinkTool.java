/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws a link with two clicks, taken from the tool bar; says why it would be refused. */
final class LinkTool extends ConnectionCreationTool {

    private final DiagramEditing editing;

    LinkTool(DiagramEditing editing) {
        this.editing = editing;
    }

    @Override
    protected Request createTargetRequest() {
        LinkRequest request = new LinkRequest();
        request.setType(REQ_CONNECTION_START);
        return request;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }
}
