/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jalon.ui.common.EditSession;

/** A command on what is selected in the project of the active editor or of a view on it. */
public abstract class SessionHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        EditSession session = session(HandlerUtil.getActivePart(event), HandlerUtil.getActiveEditor(event));
        if (session != null && isPossible(session)) {
            execute(session);
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        boolean possible = false;
        if (evaluationContext instanceof IEvaluationContext context) {
            EditSession session = session(context.getVariable(ISources.ACTIVE_PART_NAME),
                    context.getVariable(ISources.ACTIVE_EDITOR_NAME));
            possible = session != null && isPossible(session);
        }
        setBaseEnabled(possible);
    }

    private static EditSession session(Object part, Object editor) {
        EditSession session = Adapters.adapt(part, EditSession.class);
        return session != null ? session : Adapters.adapt(editor, EditSession.class);
    }

    /** Whether the command can be executed now. */
    abstract boolean isPossible(EditSession session);

    abstract void execute(EditSession session);

    /** Moves the selected element up among its siblings. */
    public static final class MoveUp extends Move {
        public MoveUp() {
            super(-1);
        }
    }

    /** Moves the selected element down among its siblings. */
    public static final class MoveDown extends Move {
        public MoveDown() {
            super(1);
        }
    }

    private abstract static class Move extends SessionHandler {
        private final int step;

        Move(int step) {
            this.step = step;
        }

        @Override
        boolean isPossible(EditSession session) {
            return ElementEdits.canMove(session, session.selection().elements(), step);
        }

        @Override
        void execute(EditSession session) {
            ElementEdits.move(session, session.selection().elements().getFirst(), step);
        }
    }

    /** Creates an element like the one selected, just after it. */
    public static final class NewSibling extends SessionHandler {
        @Override
        boolean isPossible(EditSession session) {
            return !session.isReadOnly() && session.selection().elements().size() == 1
                    && session.selection().elements().getFirst().eContainer() != null;
        }

        @Override
        void execute(EditSession session) {
            var selected = session.selection().elements().getFirst();
            NewElements.after(session, selected).stream().filter(c -> c.type() == selected.eClass()).findFirst()
                    .ifPresent(choice -> NewElements.create(session, choice));
        }
    }
}
