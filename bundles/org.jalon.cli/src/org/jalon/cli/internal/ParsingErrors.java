/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.cli.ExitCode;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, and where its help is. */
public final class ParsingErrors implements IParameterExceptionHandler {
    private final Locale locale;

    /** @param locale the language */
    public ParsingErrors(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        var err = e.getCommandLine().getErr();
        err.println("jalon: " + sentence(e, command));
        err.println(command.parent() == null ? Messages.text(locale, "see.help.root")
                : Messages.text(locale, "see.help", command.name()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException e, CommandSpec command) {
        return switch (e) {
            case UnmatchedArgumentException unknown when command.parent() == null ->
                Messages.text(locale, "unknown.command", unknown.getUnmatched().getFirst());
            case UnmatchedArgumentException unknown ->
                Messages.text(locale, "unknown.argument", unknown.getUnmatched().getFirst(), command.name());
            case MissingParameterException missing -> Messages.text(locale, "missing.argument",
                    missing.getMissing().stream().map(ParsingErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                Messages.text(locale, "option.twice", name(twice.getOverwritten()));
            default -> e.getArgSpec() == null || e.getValue() == null ? e.getMessage()
                    : Messages.text(locale, "wrong.value", e.getValue(), name(e.getArgSpec()), allowed(e.getArgSpec()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String allowed(ArgSpec argument) {
        if (argument.type().isEnum()) {
            String values = Arrays.stream(argument.type().getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return Messages.text(locale, "values.allowed", values);
        }
        return Messages.text(locale, "value.type." + argument.type().getSimpleName());
    }
}
