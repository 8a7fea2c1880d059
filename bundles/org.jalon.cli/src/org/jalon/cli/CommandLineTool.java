/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of Jalon, without the application that starts it.
 */
@Command(name = "jalon", mixinStandardHelpOptions = true, version = "0.1.0")
public final class CommandLineTool implements Runnable {
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int execute(List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new CommandLineTool()).setOut(out).setErr(err)
                .execute(arguments.toArray(String[]::new));
    }
}
