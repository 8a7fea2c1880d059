/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.levelling;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.ProjectLevelling;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Messages;

/** Opens the wizard that levels the resources of the project in the active editor. */
public final class LevelHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditSession session = session(event);
        if (session == null) {
            return null;
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<String> refusal = ProjectLevelling.refusal(session.project(), Locale.getDefault());
        if (refusal.isPresent()) {
            MessageDialog.openInformation(shell, Messages.levelTitle, refusal.get());
        } else {
            new WizardDialog(shell, new LevelWizard(session)).open();
        }
        return null;
    }

    private static EditSession session(ExecutionEvent event) {
        return Adapters.adapt(HandlerUtil.getActiveEditor(event), EditSession.class);
    }

    /** Clears an accepted levelling. */
    public static final class Clear extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            EditSession session = session(event);
            if (session != null) {
                var edit = LevellingProposal.clear(session.project(), session.domain(), Locale.getDefault());
                if (edit.isPossible()) {
                    session.execute(edit.command());
                } else {
                    MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.clearLevellingTitle,
                            edit.refusal().orElse(""));
                }
            }
            return null;
        }
    }
}
