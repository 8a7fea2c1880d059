/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.nio.file.Path;

import org.jalon.schedule.rcpsp.ProblemFileException.Fault;

/** The whole numbers of a text one after the other, with the line of each. */
final class NumberCursor {

    private static final int LONGEST_SHOWN = 40;

    private final Path file;
    private final String text;
    private int position;
    private int line;

    /**
     * Starts before the first number.
     *
     * @param file      the file, for messages
     * @param text      the text or a line of it
     * @param firstLine the number of its first line
     */
    NumberCursor(Path file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        line = firstLine;
    }

    /** The line of the last number or, if it was the last one, of the end. */
    int line() {
        return line;
    }

    /** Whether there is another word. */
    boolean hasNext() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            if (text.charAt(position) == '\n') {
                line++;
            }
            position++;
        }
        return position < text.length();
    }

    /**
     * The next number.
     *
     * @param least smallest number that makes sense
     * @param most  largest number that makes sense
     * @param fault what it means if the number is outside
     * @param ended what it means if there is none
     */
    int next(int least, int most, Fault fault, Fault ended) throws ProblemFileException {
        if (!hasNext()) {
            throw fault(ended, "");
        }
        String word = word();
        if (!word.matches("[+-]?\\d+")) {
            throw fault(Fault.NOT_A_NUMBER, "“" + word + "”");
        }
        long number = word.length() > 15 ? Long.MAX_VALUE : Long.parseLong(word);
        if (number < least || number > most) {
            throw fault(fault, word + " (" + least + "–" + most + ")");
        }
        return (int) number;
    }

    /**
     * Several numbers.
     *
     * @see #next
     */
    int[] next(int count, int least, int most, Fault fault, Fault ended) throws ProblemFileException {
        int[] numbers = new int[count];
        for (int k = 0; k < count; k++) {
            numbers[k] = next(least, most, fault, ended);
        }
        return numbers;
    }

    /** Makes sure that nothing follows. */
    void end(Fault surplus) throws ProblemFileException {
        if (hasNext()) {
            throw fault(surplus, "“" + word() + "”");
        }
    }

    ProblemFileException fault(Fault fault, String detail) {
        return new ProblemFileException(file, line, fault, detail);
    }

    private String word() {
        int from = position;
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        String word = text.substring(from, position);
        return word.length() > LONGEST_SHOWN ? word.substring(0, LONGEST_SHOWN) + "…" : word;
    }
}
