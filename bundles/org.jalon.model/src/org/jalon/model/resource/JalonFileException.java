/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A project file could not be read or written. Its message is meant for the user: it names file, line, element and
 * remedy in the user's language.
 */
public class JalonFileException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<FileProblem> problems;

    /** @param problems what was found, the most telling first; at least one */
    public JalonFileException(List<FileProblem> problems, Throwable cause) {
        super(problems.getFirst().getMessage(), cause);
        this.problems = List.copyOf(problems);
    }

    /** An exception for one problem; the cause may be null. */
    public JalonFileException(FileProblem problem, Throwable cause) {
        this(List.of(problem), cause);
    }

    /** Everything found, the most telling first. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** The problem that matters most. */
    public FileProblem problem() {
        return problems.getFirst();
    }

    /** What kind of problem matters most. */
    public FileProblem.Kind kind() {
        return problem().kind();
    }

    /** The first problems, one a line, followed by the remedy of the first, in the language given. */
    public String message(Locale locale) {
        String found = problems.stream().limit(SHOWN).map(p -> p.message(locale)).collect(Collectors.joining("\n"));
        return found + "\n" + problem().remedy(locale);
    }

    @Override
    public String getMessage() {
        return message(Locale.getDefault());
    }
}
