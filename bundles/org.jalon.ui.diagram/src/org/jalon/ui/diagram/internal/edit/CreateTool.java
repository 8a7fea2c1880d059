/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;

/** Creates something where one clicks; says why a place would be refused. */
public final class CreateTool extends CreationTool {

    private final DiagramEditing editing;
    private Command refused;

    /**
     * A tool.
     *
     * @param what what it creates, which policies find as the type of the request's new object
     */
    public CreateTool(DiagramEditing editing, Object what) {
        super(new What(what));
        this.editing = editing;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }

    @Override
    protected void performCreation(int button) {
        refused = getCurrentCommand();
        super.performCreation(button);
    }

    /** Why a click did nothing remains said when the tool is put down. */
    @Override
    public void deactivate() {
        super.deactivate();
        if (refused != null && !refused.canExecute()) {
            editing.explain(refused);
        }
        refused = null;
    }

    /** Tells a policy what to create; the edit makes the object. */
    private record What(Object what) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return what;
        }

        @Override
        public Object getObjectType() {
            return what;
        }
    }
}
