/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli;

/** What a command tells the shell that started it. */
public final class ExitCode {
    /** Done, and nothing to object. */
    public static final int OK = 0;
    /** Done, and the model has findings: a rule is broken, a date can't be kept, two schedules disagree. */
    public static final int FINDINGS = 1;
    /** The command line isn't understood. */
    public static final int USAGE = 2;
    /** A file can't be read or written. */
    public static final int FILE = 3;
    /** Jalon itself failed. */
    public static final int INTERNAL = 4;

    private ExitCode() {
    }
}
