/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** A command that can only be made when those before it in the same compound have been executed. */
public final class LateCommand extends AbstractCommand {

    private final Supplier<Command> maker;
    private Command made;

    /** A command that will be made once, when it is executed first. */
    public LateCommand(Supplier<Command> maker) {
        this.maker = maker;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        made = maker.get();
        if (made.canExecute()) {
            made.execute();
        } else {
            made = null;
        }
    }

    @Override
    public void undo() {
        if (made != null) {
            made.undo();
        }
    }

    @Override
    public void redo() {
        if (made != null) {
            made.redo();
        }
    }
}
