/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jalon.cli.CommandLineTool;

/** The Eclipse application without a user interface that {@code ./jalon} starts. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return CommandLineTool.execute(List.of(arguments), new PrintWriter(System.out, true),
                new PrintWriter(System.err, true));
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
