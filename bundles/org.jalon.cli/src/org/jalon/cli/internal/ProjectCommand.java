/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jalon.cli.ExitCode;
import org.jalon.cli.Terminal;
import org.jalon.validation.RuleFileException;
import org.jalon.validation.RuleSet;

import picocli.CommandLine.ParentCommand;

/** What the commands share: where they write and in which language. Their result is the exit code. */
abstract class ProjectCommand implements Callable<Integer> {
    @ParentCommand
    private JalonCommand parent;

    final Terminal terminal() {
        return parent.terminal();
    }

    final Locale locale() {
        return terminal().locale();
    }

    final PrintWriter out() {
        return terminal().out();
    }

    final PrintWriter err() {
        return terminal().err();
    }

    /**
     * The rules by which a file is checked.
     *
     * @param rules a file of rules; null for the one beside the project file, if there is any
     */
    final RuleSet ruleSet(Path file, Path rules) {
        try {
            return rules == null ? RuleSet.beside(file) : RuleSet.read(rules);
        } catch (RuleFileException e) {
            throw new CommandFailure(ExitCode.FILE, e.message(locale()), e);
        }
    }

    /** The rules for what is shown of a file: those beside it or, with a warning, the defaults. */
    final RuleSet ruleSetOrDefaults(Path file) {
        return RuleSet.besideOrDefaults(file, e -> err().println("! " + text("rules.ignored", e.message(locale()))));
    }

    final String text(String key, Object... arguments) {
        return Messages.text(locale(), key, arguments);
    }
}
