/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import org.eclipse.jface.action.Action;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/** Deletes what is selected in a session. */
public final class DeleteAction extends Action {

    private final EditSession session;

    public DeleteAction(EditSession session) {
        super(Messages.delete);
        this.session = session;
    }

    @Override
    public void run() {
        ElementEdits.delete(session, session.selection().elements());
    }
}
