/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula is written as a text. */
final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer writer;
    private final String separator;

    Csv(Writer writer, char separator) {
        this.writer = writer;
        this.separator = String.valueOf(separator);
    }

    /** Writes a line: numbers as they are, everything else as text; null is an empty cell. */
    void line(Object... cells) throws IOException {
        writer.write(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(separator)));
        writer.write("\r\n");
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.contains(separator) || text.matches("(?s).*[\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
