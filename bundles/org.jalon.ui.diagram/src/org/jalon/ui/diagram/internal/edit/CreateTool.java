/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.jalon.model.breakdown.ActivityKind;

/** Creates an activity, milestone or gate where one clicks; says why a place would be refused. */
public final class CreateTool extends CreationTool {

    private final DiagramEditing editing;

    /** Creates activities of a kind, which policies find as the type of the request's new object. */
    public CreateTool(DiagramEditing editing, ActivityKind kind) {
        super(new Kind(kind));
        this.editing = editing;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }

    /** Tells a policy what to create; the edit makes the object. */
    private record Kind(ActivityKind kind) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return kind;
        }

        @Override
        public Object getObjectType() {
            return kind;
        }
    }
}
