/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.resource.Resource;
import org.jalon.model.internal.resource.Texts;

/**
 * Something found in a project file while reading or writing it: what, where, and what to do about it.
 *
 * @param kind what was found
 * @param file the file as the user knows it: a path or a URI
 * @param line line in the file, 1 being the first; 0 when the problem has no line
 * @param column column in the line, 1 being the first; 0 when unknown
 * @param arguments what fills the placeholders of the message: names, values, identifiers
 */
public record FileProblem(Kind kind, String file, int line, int column, List<String> arguments)
        implements Resource.Diagnostic {

    /** What can be found in a project file. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The file exists, but can't be read. Argument: technical reason. */
        UNREADABLE,
        /** It is a folder, not a file. */
        IS_A_FOLDER,
        /** The user may not read the file, or not write it or its folder. */
        ACCESS_DENIED,
        /** The file has no content. */
        EMPTY,
        /** The content is not XML. */
        NOT_XML,
        /** The content is XML, but not a project. Argument: root element. */
        NOT_A_PROJECT,
        /** The file declares a document type, which projects never do and attacks often do. */
        FORBIDDEN_DOCTYPE,
        /** The file was written by a later version. Arguments: its version, the version known here. */
        NEWER_VERSION,
        /** The file is older than what can be migrated. Arguments: its version, the version known here. */
        NO_MIGRATION,
        /** A migration failed. Arguments: version it started from, reason. */
        MIGRATION_FAILED,
        /** The XML breaks off or is malformed. */
        DAMAGED,
        /** The file exceeds what a project may reach. Argument: the limit, in megabytes. */
        TOO_LARGE,
        /** A text in the file exceeds what one may reach. Argument: the limit, in megabytes. */
        TEXT_TOO_LONG,
        /** Elements are nested deeper than in any project. Argument: the limit. */
        TOO_DEEP,
        /** A value doesn't suit its attribute. Arguments: value, attribute, element. */
        INVALID_VALUE,
        /** An element refers to one that isn't in the file. Arguments: element, attribute, identifier missing. */
        UNRESOLVED_REFERENCE,
        /** The file can't be written. Argument: technical reason. */
        NOT_WRITABLE,
        /** The file is marked read-only. */
        READ_ONLY,
        /** The folder of the file doesn't exist. Argument: the folder. */
        MISSING_FOLDER,
        /** What was to be saved isn't exactly one project. */
        NOT_ONE_PROJECT,
        /** Content of a metamodel that isn't installed, kept as it is. Argument: namespace. */
        UNKNOWN_EXTENSION(true),
        /** An attribute or element unknown here, kept as it is. Arguments: its name, the element that has it. */
        UNKNOWN_CONTENT(true),
        /** Two elements had one identifier; the second got a new one. Arguments: second element, first, identifier. */
        DUPLICATE_IDENTIFIER(true),
        /** The file came from an earlier version. Arguments: its version, the version it will be saved in. */
        MIGRATED(true);

        private final boolean warning;

        Kind() {
            this(false);
        }

        Kind(boolean warning) {
            this.warning = warning;
        }

        /** Whether the project can be worked on all the same, with nothing lost. */
        public boolean isWarning() {
            return warning;
        }
    }

    public FileProblem {
        Objects.requireNonNull(kind);
        file = file == null ? "" : file;
        line = Math.max(line, 0);
        column = Math.max(column, 0);
        arguments = List.copyOf(arguments);
    }

    /**
     * @param arguments what fills the placeholders of the message; null reads as an empty text
     * @return a problem of a whole file
     */
    public static FileProblem of(Kind kind, String file, Object... arguments) {
        return at(kind, file, 0, 0, arguments);
    }

    /**
     * @param arguments what fills the placeholders of the message; null reads as an empty text
     * @return a problem at a position of a file
     */
    public static FileProblem at(Kind kind, String file, int line, int column, Object... arguments) {
        return new FileProblem(kind, file, line, column,
                Arrays.stream(arguments).map(a -> Objects.toString(a, "")).toList());
    }

    /** Where and what, in one sentence, in the language given. */
    public String message(Locale locale) {
        String what = Texts.format(locale, kind.name() + ".message", arguments.toArray());
        return Texts.format(locale, line > 0 ? "place.line" : "place.file", file, line, column, what);
    }

    /** What the user can do about it, in one or two sentences, in the language given. */
    public String remedy(Locale locale) {
        return Texts.format(locale, kind.name() + ".remedy", arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Locale.getDefault());
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
