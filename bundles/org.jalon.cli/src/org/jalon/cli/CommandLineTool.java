/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.jalon.cli.internal.JalonCommand;
import org.jalon.cli.internal.Messages;
import org.jalon.cli.internal.ParsingErrors;
import org.jalon.cli.internal.RunningErrors;

import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command line of Jalon: reads arguments, runs one command, says what went wrong. */
public final class CommandLineTool {
    private static final int WIDTH = 100;

    private CommandLineTool() {
    }

    /**
     * Runs one command.
     *
     * @param arguments what follows {@code ./jalon}
     * @param out       takes results
     * @param err       takes everything else: progress, findings, errors
     * @param locale    language unless {@code --lang} says another one; English if there are no texts in it
     * @return one of the values of {@link ExitCode}
     */
    public static int execute(List<String> arguments, PrintWriter out, PrintWriter err, Locale locale) {
        Locale language = Languages.of(arguments).orElse(Languages.supported(locale));
        var command = new JalonCommand(new Terminal(out, err, language));
        var tool = new CommandLine(command);
        tool.setOut(out).setErr(err).setResourceBundle(Messages.bundle(language));
        tool.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF)).setUsageHelpWidth(WIDTH);
        tool.setCaseInsensitiveEnumValuesAllowed(true);
        tool.setParameterExceptionHandler(new ParsingErrors(language));
        var errors = new RunningErrors(language);
        tool.setExecutionExceptionHandler(errors);
        int code = execute(tool, arguments, errors);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(CommandLine tool, List<String> arguments, RunningErrors errors) {
        try {
            return tool.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return errors.handle(e, tool.getErr(), arguments);
        }
    }
}
