/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.jalon.exchange.internal.Messages;

/**
 * A file could not be imported. The message, in the user's language, names the file, the place in it where there is
 * one, what is wrong and what to do about it.
 */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file could not be imported. */
    public enum Reason {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder or something else than a file. */
        NOT_A_FILE,
        /** The file can't be opened or read. */
        UNREADABLE,
        /** The file holds nothing. */
        EMPTY,
        /** The file is larger than the limit. */
        TOO_LARGE,
        /** Its content is of no known format. */
        UNKNOWN_FORMAT,
        /** The format is known, but the content is incomplete or inconsistent. */
        DAMAGED,
        /** The file is XML that isn't well formed. */
        MALFORMED_XML,
        /** The file is XML with a document type declaration, through which entities could be smuggled in. */
        FORBIDDEN_DOCTYPE,
        /** The file is XML nested or sized beyond what a project can be. */
        EXCESSIVE_XML,
        /** The file is protected by a password. */
        PASSWORD,
        /** The file describes a scheduling problem, but not a correct one. */
        WRONG_PROBLEM,
        /** There is no project in the file. */
        NO_PROJECT
    }

    private final Reason reason;
    private final transient Path file;
    private final String place;
    private final String remedy;

    /**
     * @param reason why the import failed
     * @param file   the file
     * @param place  where in the file, in the user's language ("line 12, column 3"), or null
     * @param detail what was found there, for the message; may be null
     * @param locale the user's language
     * @param cause  what led to it, or null
     */
    public ImportException(Reason reason, Path file, String place, String detail, Locale locale, Throwable cause) {
        super(message(reason, file, place, detail, locale), cause);
        this.reason = reason;
        this.file = file;
        this.place = place;
        this.remedy = Messages.in(locale).text("refused." + reason + ".remedy");
    }

    private static String message(Reason reason, Path file, String place, String detail, Locale locale) {
        Messages messages = Messages.in(locale);
        String where = place == null ? file.toString() : messages.text("refused.place", file, place);
        String what = messages.text("refused." + reason, detail == null ? "" : detail).strip();
        return messages.text("refused.sentence", where, what, messages.text("refused." + reason + ".remedy"));
    }

    /** Why the import failed. */
    public Reason reason() {
        return reason;
    }

    /** The file that was to be imported. */
    public Path file() {
        return file;
    }

    /** Where in the file, in the user's language; null when no place can be named. */
    public String place() {
        return place;
    }

    /** What the user can do about it. */
    public String remedy() {
        return remedy;
    }
}
