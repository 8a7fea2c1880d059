/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/**
 * A command that can only be made when those before it in the same compound have been executed: it adds what they
 * remove, or depends on what they create.
 */
public final class LateCommand extends CommandWrapper {

    private final transient Supplier<Command> maker;

    /**
     * A command that will be made once, when it is executed first.
     *
     * @param maker makes it; null, or one that can't be executed, if there is nothing to do by then
     */
    public LateCommand(Supplier<Command> maker) {
        this.maker = maker;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        command = maker.get();
        // asking is what prepares an EMF command
        if (command != null && command.canExecute()) {
            command.execute();
        } else {
            command = null;
        }
    }

    @Override
    public boolean canUndo() {
        return command == null || command.canUndo();
    }

    @Override
    public void undo() {
        if (command != null) {
            command.undo();
        }
    }

    @Override
    public void redo() {
        if (command != null) {
            command.redo();
        }
    }
}
