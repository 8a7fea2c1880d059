/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.output.OutputFile;
import org.jalon.exchange.ImportException;
import org.jalon.model.resource.JalonFileException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence why a command failed; shows where only with {@code --debug}. */
public final class RunningErrors implements IExecutionExceptionHandler {
    private final Locale locale;

    /** @param locale the language */
    public RunningErrors(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return handle(e, command.getErr(), parsed.originalArgs());
    }

    /**
     * Says why a command failed.
     *
     * @param arguments those of the command; where the error arose is shown only if they ask for it
     * @return the exit code
     */
    public int handle(Throwable e, PrintWriter err, List<String> arguments) {
        err.println("jalon: " + sentence(e));
        if (arguments.contains("--debug")) {
            e.printStackTrace(err);
        }
        return code(e);
    }

    private String sentence(Throwable e) {
        return switch (e) {
            case JalonFileException file -> file.message(locale);
            case ImportException file -> file.getMessage();
            case CommandFailure failure -> failure.getMessage();
            case FileSystemException file ->
                Messages.text(locale, "file.failed", file.getFile(), reason(file));
            case IOException failed when failed.getMessage() != null ->
                Messages.text(locale, "transfer.failed", failed.getMessage());
            case OutOfMemoryError full -> Messages.text(locale, "out.of.memory");
            default -> Messages.text(locale, "internal.error", e.toString());
        };
    }

    private String reason(FileSystemException e) {
        String key = "reason." + (OutputFile.IS_A_FOLDER.equals(e.getReason()) ? OutputFile.IS_A_FOLDER
                : e.getClass().getSimpleName());
        return Messages.bundle(locale).containsKey(key) ? Messages.text(locale, key)
                : e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    private static int code(Throwable e) {
        return switch (e) {
            case CommandFailure failure -> failure.exitCode();
            case JalonFileException file -> ExitCode.FILE;
            case ImportException file -> ExitCode.FILE;
            case IOException transfer -> ExitCode.FILE;
            default -> ExitCode.INTERNAL;
        };
    }
}
