/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws a link with two clicks, taken from the tool bar; says why it would be refused. */
public final class LinkTool extends ConnectionCreationTool {

    private final DiagramEditing editing;
    private final Object what;
    private Command refused;

    /**
     * A tool.
     *
     * @param what what kind of link it draws; null where there is one kind
     */
    public LinkTool(DiagramEditing editing, Object what) {
        this.editing = editing;
        this.what = what;
        // of its own accord it would stay in the hand
        setUnloadWhenFinished(true);
    }

    @Override
    protected Request createTargetRequest() {
        return new LinkRequest(what);
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }

    @Override
    protected void executeCurrentCommand() {
        refused = getCurrentCommand();
        super.executeCurrentCommand();
    }

    /** Why the second click did nothing remains said when the tool is put down. */
    @Override
    public void deactivate() {
        super.deactivate();
        if (refused != null && !refused.canExecute()) {
            editing.explain(refused);
        }
        refused = null;
    }
}
