/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.io.IOException;
import java.nio.file.Path;

/** A file that holds no problem that can be read. The message names the file, the line, the fault and a remedy. */
public final class ProblemFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a file. */
    public enum Fault {
        /** The name of the file ends neither in {@code .sm} nor in {@code .rcp}. */
        UNKNOWN_FORMAT("the name ends neither in .sm nor in .rcp", "Rename the file after its format."),
        /** The file is larger than any problem. */
        TOO_LARGE("the file is larger than " + ProblemReader.MOST_BYTES / 1_000_000 + " MB",
                "Check that it is a problem file."),
        /** The file ends before all that it announces was there. */
        TRUNCATED("the file ends too early", "Copy it again from where it comes from."),
        /** Something else than a whole number. */
        NOT_A_NUMBER("there is no whole number", "Correct the line, or copy the file again."),
        /** A number that is negative or larger than anything can be. */
        OUT_OF_RANGE("a number is out of range", "Correct the number."),
        /** An activity that the file doesn't have. */
        UNKNOWN_ACTIVITY("there is no such activity", "Correct the number, or copy the file again."),
        /** A line with more or fewer numbers than it announces. */
        WRONG_COUNT("the line has not as many numbers as it should", "Correct the line, or copy the file again."),
        /** Numbers after the end of the problem. */
        SURPLUS("there is more than the file announces", "Correct the counts in the file, or take the rest away."),
        /** A part of the file is missing, or an activity in a part. */
        MISSING("something is missing", "Copy the file again from where it comes from."),
        /** A part of the file, or an activity in a part, stands twice. */
        REPEATED("something stands twice", "Take one of both away."),
        /** Activities that can be done in several ways, or resources that are used up. */
        MANY_MODES("activities have several modes, or resources are used up", "Give each activity one mode; such "
                + "problems only can be read."),
        /** An activity needs more of a resource than there is. */
        OVERLOAD("an activity needs more of a resource than there is", "Raise the capacity or lower the demand."),
        /** Activities wait for each other in a circle. */
        CYCLE("activities wait for each other in a circle", "Take one of the successors away.");

        private final String what;
        private final String remedy;

        Fault(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }
    }

    private final transient Path file;
    private final int line;
    private final Fault fault;
    private final String detail;

    /**
     * A file that can't be read.
     *
     * @param file   the file
     * @param line   the line at fault, from 1; 0 for the file as a whole
     * @param fault  what is wrong
     * @param detail what was found or is missing, as it stands in the file
     */
    ProblemFileException(Path file, int line, Fault fault, String detail) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + fault.what + (detail.isEmpty() ? "" : ": " + detail)
                + ". " + fault.remedy);
        this.file = file;
        this.line = line;
        this.fault = fault;
        this.detail = detail;
    }

    /**
     * The file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }

    /**
     * The line at fault.
     *
     * @return from 1; 0 for the file as a whole
     */
    public int line() {
        return line;
    }

    /**
     * What is wrong.
     *
     * @return the kind of fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * What was found or is missing.
     *
     * @return words of the file; may be empty
     */
    public String detail() {
        return detail;
    }
}
