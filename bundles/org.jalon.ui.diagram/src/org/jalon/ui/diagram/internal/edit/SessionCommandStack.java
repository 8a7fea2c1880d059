/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.jalon.planning.edit.Edit;

/**
 * The command stack that GEF's tools see. It holds nothing itself: what it is given goes to the one stack of the
 * session, where all pages find it to undo.
 */
final class SessionCommandStack extends CommandStack {

    private final DiagramEditing editing;

    SessionCommandStack(DiagramEditing editing) {
        this.editing = editing;
    }

    @Override
    public void execute(Command command) {
        List<Edit> edits = new ArrayList<>();
        collect(command, edits);
        if (edits.size() == 1) {
            editing.execute(edits.get(0));
        } else if (!edits.isEmpty()) {
            editing.execute(EditUnion.of(edits));
        }
    }

    /** A gesture on several parts comes as a tree of commands; it is one step for the user all the same. */
    private static void collect(Command command, List<Edit> edits) {
        if (command instanceof EditCommand each) {
            edits.add(each.edit());
        } else if (command instanceof CompoundCommand compound) {
            for (Object each : compound.getCommands()) {
                collect((Command) each, edits);
            }
        }
    }

    @Override
    public boolean canUndo() {
        return editing.session().commandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return editing.session().commandStack().canRedo();
    }

    @Override
    public void undo() {
        editing.session().commandStack().undo();
    }

    @Override
    public void redo() {
        editing.session().commandStack().redo();
    }

    @Override
    public boolean isDirty() {
        return editing.session().commandStack().isSaveNeeded();
    }
}
