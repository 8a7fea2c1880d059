/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.EventObject;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/** Undo and redo of an edit session, named after what the user did, for the editor and its views. */
public final class UndoRedo implements CommandStackListener {

    private final EditSession session;
    private final Action undo = new Action() {
        @Override
        public void run() {
            session.commandStack().undo();
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            session.commandStack().redo();
        }
    };

    public UndoRedo(EditSession session) {
        this.session = session;
        session.commandStack().addCommandStackListener(this);
        update();
    }

    /** The action that takes back what was done last. */
    public IAction undo() {
        return undo;
    }

    /** The action that does again what was taken back last. */
    public IAction redo() {
        return redo;
    }

    /** Puts both into the Edit menu while a part is active. */
    public void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    @Override
    public void commandStackChanged(EventObject event) {
        update();
    }

    private void update() {
        var stack = session.commandStack();
        update(undo, Messages.undo, Messages.undoNothing, stack.canUndo() ? stack.getUndoCommand() : null);
        update(redo, Messages.redo, Messages.redoNothing, stack.canRedo() ? stack.getRedoCommand() : null);
    }

    private static void update(Action action, String pattern, String nothing, Command command) {
        action.setEnabled(command != null);
        String text = command == null ? nothing : NLS.bind(pattern, escape(command.getLabel()));
        action.setText(text);
        action.setToolTipText(text.replace("&", ""));
    }

    private static String escape(String label) {
        return label.replace("&", "&&");
    }

    /** Lets the session go. */
    public void dispose() {
        session.commandStack().removeCommandStackListener(this);
    }
}
