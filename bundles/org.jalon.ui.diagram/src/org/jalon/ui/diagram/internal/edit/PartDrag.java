/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Moves parts; says why a place would be refused. */
public class PartDrag extends DragEditPartsTracker {

    private final DiagramEditing editing;

    /** Moves a part, with all others that are selected. */
    public PartDrag(EditPart part, DiagramEditing editing) {
        super(part);
        this.editing = editing;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        editing.explain(command);
    }
}
