/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.internal.Messages;

/** What an editor does when its file is changed, moved or deleted by someone else: it asks before anything is lost. */
final class ChangesByOthers {

    private final JalonEditor editor;

    ChangesByOthers(JalonEditor editor) {
        this.editor = editor;
    }

    /** Deals with what happened to the file. */
    void happened(FileWatch.Event event) {
        switch (event) {
            case FileWatch.Event.Changed() -> changed();
            case FileWatch.Event.RulesChanged() -> editor.renewRules();
            case FileWatch.Event.Deleted() -> deleted();
            case FileWatch.Event.Moved(var to) -> ProjectFile.of(to).ifPresent(editor::setFile);
        }
    }

    private void changed() {
        boolean lose = !editor.isDirty() || MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.changedTitle,
                NLS.bind(Messages.changedQuestion, editor.file().location()), SWT.SHEET, Messages.changedReload,
                Messages.changedKeep) == 0;
        if (lose) {
            editor.reload();
        } else {
            editor.keepContents();
        }
    }

    private void deleted() {
        if (!editor.isDirty()) {
            editor.getSite().getPage().closeEditor(editor, false);
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.deletedTitle,
                NLS.bind(Messages.deletedQuestion, editor.file().location()), SWT.SHEET, Messages.deletedSave,
                Messages.deletedClose);
        if (answer == 0) {
            editor.getSite().getPage().saveEditor(editor, false);
        } else if (answer == 1) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
