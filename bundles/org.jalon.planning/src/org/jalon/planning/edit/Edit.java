/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/**
 * One edit of a plan, ready to be executed on the command stack of its editing domain, or the reason why it is
 * refused.
 *
 * @param command what does it, in one undo step that is labelled for the Undo menu; unexecutable if refused
 * @param refused why it can't be done, in the language of the editor; null if it can
 * @param created the elements that it creates, to be selected afterwards
 */
public record Edit(Command command, String refused, List<Object> created) {

    /** An edit that creates nothing to be selected. */
    public static Edit of(Command command) {
        return new Edit(command, null, List.of());
    }

    /** An edit that creates elements. */
    public static Edit of(Command command, Collection<?> created) {
        return new Edit(command, null, List.copyOf(created));
    }

    /** No edit, for a reason in the language of the editor. */
    public static Edit refused(String reason) {
        return new Edit(UnexecutableCommand.INSTANCE, reason, List.of());
    }

    /**
     * Whether it can be done.
     *
     * @return false if it is refused
     */
    public boolean isPossible() {
        return refused == null && command.canExecute();
    }

    /**
     * Why it can't be done.
     *
     * @return a sentence, or empty if it can
     */
    public Optional<String> refusal() {
        return Optional.ofNullable(refused);
    }
}
