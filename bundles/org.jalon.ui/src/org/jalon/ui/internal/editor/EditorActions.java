/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorActionBarContributor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Gives the commands of the workbench to the active editor and to its page on top. All editors share it. */
public final class EditorActions extends EditorActionBarContributor {

    private static final List<ActionFactory> PAGE_ACTIONS = List.of(ActionFactory.COPY, ActionFactory.CUT,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.PRINT,
            ActionFactory.FIND, ActionFactory.RENAME);

    private IEditorPart active;

    /** The page on top, or the session, of an editor has changed. */
    static void refresh(JalonEditor editor) {
        IEditorActionBarContributor contributor = editor.getEditorSite().getActionBarContributor();
        if (contributor instanceof EditorActions actions && actions.active == editor) {
            actions.setActiveEditor(editor);
        }
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = editor;
        IActionBars bars = getActionBars();
        if (bars == null || !(editor instanceof JalonEditor jalonEditor)) {
            return;
        }
        for (ActionFactory factory : PAGE_ACTIONS) {
            IAction action = jalonEditor.pageAction(factory.getId()).orElse(null);
            bars.setGlobalActionHandler(factory.getId(), action);
        }
        UndoRedo undoRedo = jalonEditor.undoRedo();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undoRedo == null ? null : undoRedo.undo());
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), undoRedo == null ? null : undoRedo.redo());
        bars.updateActionBars();
    }
}
