/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.commands.Command;
import org.jalon.planning.edit.Edit;

/**
 * What a gesture means, as GEF's tools want it: one edit of the plan. The {@link SessionCommandStack} executes it on
 * the command stack of the session; nothing else may.
 */
public final class EditCommand extends Command {

    private final Edit edit;

    /** The command of an edit, which may be refused: it then can't be executed and knows why. */
    public EditCommand(Edit edit) {
        super(edit.command().getLabel());
        this.edit = edit;
    }

    /** The edit. */
    public Edit edit() {
        return edit;
    }

    /** Why it can't be executed, null if it can or if there is simply nothing to do. */
    public String refusal() {
        return edit.refusal().orElse(null);
    }

    @Override
    public boolean canExecute() {
        return edit.isPossible();
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException("executed by the command stack of the session");
    }
}
